/** Comma-separated values for spreadsheets. */
@NullMarked
package nl.parliament.export.internal.csv;

import org.jspecify.annotations.NullMarked;
