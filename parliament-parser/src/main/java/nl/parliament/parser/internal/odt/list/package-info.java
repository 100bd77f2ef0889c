/** Lists of an OpenDocument text: their levels, their counters, the labels that are shown. */
@NullMarked
package nl.parliament.parser.internal.odt.list;

import org.jspecify.annotations.NullMarked;
