/** What PDFBox logs while a letter is read goes nowhere: diagnostics say what was wrong with it. */
@NullMarked
package nl.parliament.parser.internal.log;

import org.jspecify.annotations.NullMarked;
