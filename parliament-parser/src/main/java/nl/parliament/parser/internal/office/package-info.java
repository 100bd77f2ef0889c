/** What the files of word processors have in common: looks of lines, numbers of lists, fonts of symbols. */
@NullMarked
package nl.parliament.parser.internal.office;

import org.jspecify.annotations.NullMarked;
