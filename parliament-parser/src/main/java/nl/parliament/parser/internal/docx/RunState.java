package nl.parliament.parser.internal.docx;

import org.jspecify.annotations.Nullable;

/** The character properties of the run that is being read; null where the style decides. */
final class RunState {
    @Nullable Boolean bold;

    @Nullable Boolean italic;

    boolean underlined;
    boolean hidden;

    @Nullable String styleId;
}
