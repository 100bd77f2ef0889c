package nl.parliament.parser.internal.docx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/** Reads an embedded plain-text document in UTF-8; each line becomes a paragraph. */
final class PlainChunk {
    /** How a file begins that is no plain text: a web page, XML, rich text, a mail with a page, a PDF. */
    private static final List<String> OTHERS = List.of("<", "{\\rtf", "MIME-Version", "From:", "%PDF");

    private PlainChunk() {}

    /** The lines; null when the bytes are no plain text. */
    static @Nullable LayoutDocument read(byte[] bytes, Budget budget) {
        String text = decoded(bytes);
        if (text == null || text.indexOf('\0') >= 0 || OTHERS.stream().anyMatch(text.strip()::startsWith)) {
            return null;
        }
        budget.use(Limit.CHARACTERS, text.length());
        List<LayoutBlock> blocks = new ArrayList<>();
        Hints plain = new Hints.Builder()
                .bold(false)
                .italic(false)
                .underlined(false)
                .blankBefore(false)
                .build();
        text.lines().forEach(line -> {
            budget.use(Limit.BLOCKS, 1);
            blocks.add(new LayoutBlock(line, plain));
        });
        return new LayoutDocument(blocks, List.of(), SourceFormat.TXT, null, true, null, Map.of(), List.of());
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
