/**
 * Reads OpenDocument texts (ISO 26300, OASIS ODF 1.3) to the same layout as Word files. Start at {@code OdtReader}; the
 * text is read by {@code Story}.
 */
@NullMarked
package nl.parliament.parser.internal.odt;

import org.jspecify.annotations.NullMarked;
