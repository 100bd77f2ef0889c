/** The neutral form between readers and structure: blocks of text with hints. Nothing here knows a file format. */
@NullMarked
package nl.parliament.parser.internal.layout;

import org.jspecify.annotations.NullMarked;
