/** Markdown, whole or in chunks. */
@NullMarked
package nl.parliament.export.internal.markdown;

import org.jspecify.annotations.NullMarked;
