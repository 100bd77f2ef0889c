package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.ReadSettings;
import nl.parliament.parser.internal.SourceReader;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/** Reads plain text: hard-wrapped letters and the output of converters. */
public final class TxtReader implements SourceReader {
    // "• tekst" | "- tekst" | "–\ttekst" | "1. tekst" | "a) tekst"
    private static final Pattern ITEM =
            Pattern.compile("^\\s{0,20}([•·●○▪\uf0b7\uf0a7\ufffd*–-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s{1,20}(?=\\S)");

    private static final Hints FURNITURE = new Hints.Builder().region(Region.FURNITURE).build();

    @Override
    public boolean accepts(byte[] bytes) {
        return TextDecoder.isText(bytes);
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings) {
        ParseLimits limits = settings.limits();
        String text = TextDecoder.decode(bytes);
        if (text.length() > limits.characters()) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "characters: " + text.length() + ", the maximum is " + limits.characters());
        }
        List<String> lines = List.of(text.replace("\u00ad", "").split("\\r\\n|[\\n\\r\\f\\x0B\\u2028\\u2029]", -1));
        List<LayoutBlock> blocks = new ArrayList<>();
        List<LayoutNote> notes = new ArrayList<>();
        boolean blank = false;
        for (LineUnwrapper.Line line : LineUnwrapper.unwrap(lines, RunningLines.in(lines))) {
            if (!line.text().isBlank()) {
                ConverterLine converted = new ConverterLine(line.text());
                notes.addAll(converted.notes());
                blocks.add(line.isRunning() ? converted.block(FURNITURE) : block(converted, blank));
            }
            blank = line.text().isBlank();
        }
        return new LayoutDocument(blocks, notes, SourceFormat.TXT, null, null, Map.of(), List.of());
    }

    private static LayoutBlock block(ConverterLine line, boolean blank) {
        Matcher item = ITEM.matcher(line.text());
        String label = item.find() ? item.group(1) : null;
        Hints hints = new Hints.Builder()
                .list(shown(label), 0)
                .blankBefore(blank)
                .build();
        LayoutBlock block = line.block(hints);
        return label == null ? block : withoutLabel(block, label);
    }

    private static @Nullable String shown(@Nullable String label) {
        return label != null && "\uf0b7\uf0a7\ufffd".contains(label) ? "•" : label;
    }

    private static LayoutBlock withoutLabel(LayoutBlock block, String label) {
        int length = label.length();
        return new LayoutBlock(
                        block.text().substring(length),
                        block.marks().stream().map(mark -> mark.movedBy(-length)).toList(),
                        block.hints())
                .stripped();
    }
}
