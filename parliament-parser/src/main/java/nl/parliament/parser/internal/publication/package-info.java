/**
 * Reads the XML of the official publisher, {@code officiele-publicatie}: what it says for certain is taken as stated.
 * Start at PublicationReader; which element is what stands in elements.tsv.
 */
@NullMarked
package nl.parliament.parser.internal.publication;

import org.jspecify.annotations.NullMarked;
