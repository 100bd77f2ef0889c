package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.layout.WhiteSpace;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;

/** Reads plain text: hard-wrapped letters and the output of converters. */
public final class TxtReader implements SourceReader {
    // "• tekst" | "- tekst" | "–\ttekst" | "1. tekst" | "a) tekst"
    private static final Pattern ITEM = Pattern.compile("\\s{0,20}(" + ListLabels.PATTERN + ")\\s{1,20}(?=\\S)");

    private static final Hints FURNITURE =
            new Hints.Builder().region(Region.FURNITURE).build();

    @Override
    public boolean accepts(byte[] bytes) {
        return TextDecoder.isText(bytes);
    }

    @Override
    public Limit size() {
        return Limit.TEXT_BYTES;
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        List<Diagnostic> diagnostics = new ArrayList<>(notices(decoded));
        String text = decoded.text();
        try {
            budget.use(Limit.CHARACTERS, text.length());
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            diagnostics.add(Diagnostics.limit(passed, "the text", null));
            text = text.substring(0, (int) budget.maximum(Limit.CHARACTERS));
        }
        List<LayoutNote> notes = new ArrayList<>();
        List<LayoutBlock> blocks = new ArrayList<>();
        try {
            readBlocks(text, blocks, notes, budget);
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            diagnostics.add(Diagnostics.limit(passed, "behind " + blocks.size() + " paragraphs", null));
        }
        return new LayoutDocument(blocks, notes, SourceFormat.TXT, null, false, null, Map.of(), diagnostics);
    }

    private static void readBlocks(String text, List<LayoutBlock> blocks, List<LayoutNote> notes, Budget budget) {
        List<PaperLine> lines = SideColumnMover.lifted(lines(text.replace("\u00ad", "")));
        boolean blank = false;
        for (ParagraphReflow.Line line : ParagraphReflow.unwrap(lines, RunningHeaders.in(lines))) {
            budget.poll();
            boolean isBlank = WhiteSpace.folded(line.text()).isBlank();
            if (!isBlank) {
                budget.use(Limit.BLOCKS, 1);
                ConverterMarkup converted = new ConverterMarkup(line.text());
                notes.addAll(converted.notes());
                budget.check(Limit.NOTES, notes.size());
                blocks.add(line.isRunning() ? converted.block(FURNITURE) : block(converted, blank));
            }
            blank = isBlank;
        }
    }

    /**
     * A line ends at a line feed, a carriage return or both, a form feed, and at the line ends that only Unicode has.
     */
    private static List<PaperLine> lines(String text) {
        List<PaperLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign >= '\n' && sign <= '\r') || sign == '\u2028' || sign == '\u2029') {
                lines.add(new PaperLine(text.substring(start, i)));
                i += sign == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(new PaperLine(text.substring(start)));
        return lines;
    }

    private static List<Diagnostic> notices(TextDecoder.Decoded decoded) {
        List<Diagnostic> notices = new ArrayList<>();
        if (decoded.guessed()) {
            notices.add(Diagnostics.warning(
                    "charset-guessed",
                    "the text is no valid UTF-8; read as " + decoded.charset().name()));
        }
        if (decoded.replaced() > 0) {
            String message = decoded.replaced() + " sequences of bytes that stand for no character in "
                    + decoded.charset().name() + " are read as U+FFFD";
            notices.add(Diagnostics.warning("bytes-replaced", message));
        }
        return notices;
    }

    private static LayoutBlock block(ConverterMarkup line, boolean blank) {
        Matcher item = ITEM.matcher(WhiteSpace.folded(line.text()));
        String label = item.lookingAt() ? item.group(1) : null;
        Hints hints = new Hints.Builder()
                .list(label == null ? null : ListLabels.shown(label), 0)
                .blankBefore(blank)
                .build();
        LayoutBlock block = line.block(hints);
        return label == null ? block : withoutLabel(block, label);
    }

    private static LayoutBlock withoutLabel(LayoutBlock block, String label) {
        int length = label.length();
        return new LayoutBlock(
                        block.text().substring(length),
                        block.marks().stream()
                                .map(mark -> mark.movedBy(-length))
                                .toList(),
                        block.hints())
                .stripped();
    }
}
