/** The parts that several notations share: dossier numbers, submitters, articles, names of laws. */
@NullMarked
package nl.parliament.parser.internal.reference.grammar;

import org.jspecify.annotations.NullMarked;
