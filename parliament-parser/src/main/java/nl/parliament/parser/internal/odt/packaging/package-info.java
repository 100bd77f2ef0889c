/** The container of an OpenDocument file: its type, its parts, whether it is locked. */
@NullMarked
package nl.parliament.parser.internal.odt.packaging;

import org.jspecify.annotations.NullMarked;
