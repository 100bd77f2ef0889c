package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.layout.WhiteSpace;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.txt.line.InvisibleSigns;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.PaperLines;
import nl.parliament.parser.internal.xml.XmlStart;

/** Reads plain text: hard-wrapped letters and the output of converters. */
public final class TxtReader implements SourceReader {
    // "• tekst" | "- tekst" | "–\ttekst" | "1. tekst" | "a) tekst"
    private static final Pattern ITEM = Pattern.compile("\\s{0,20}(" + ListLabels.PATTERN + ")\\s{1,20}(?=\\S)");

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
        tellOfXml(XmlStart.of(bytes), diagnostics);
        String text = decoded.text();
        long most = budget.room(Limit.CHARACTERS);
        try {
            budget.use(Limit.CHARACTERS, text.length());
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            diagnostics.add(Diagnostics.limit(passed, "the text", null));
            text = text.substring(0, (int) most);
        }
        List<LayoutNote> notes = new ArrayList<>();
        List<LayoutBlock> blocks = new ArrayList<>();
        List<PaperLine> lines = PaperLines.of(InvisibleSigns.without(text));
        try {
            readBlocks(lines, blocks, notes, budget);
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            diagnostics.add(Diagnostics.limit(passed, "after " + blocks.size() + " paragraphs", null));
        }
        int pages = lines.get(lines.size() - 1).page();
        return new LayoutDocument(
                blocks, notes, SourceFormat.TXT, pages == 0 ? null : pages, false, null, Map.of(), diagnostics);
    }

    private static void readBlocks(
            List<PaperLine> read, List<LayoutBlock> blocks, List<LayoutNote> notes, Budget budget) {
        List<PaperLine> lines = SideColumnMover.lifted(
                SideColumnFinder.lifted(SideColumnCutter.cut(GridTables.read(BrokenMarkup.mended(read)))));
        LineJoiner joiner = new LineJoiner(lines.stream().map(PaperLine::words).toList());
        Set<Integer> running = RunningHeaders.in(lines);
        FootnoteAreaFinder feet = FootnoteAreaFinder.in(lines, running);
        notes.addAll(feet.notes(joiner));
        boolean blank = false;
        for (ParagraphReflow.Line line : ParagraphReflow.unwrap(lines, running, feet.lines(), joiner)) {
            budget.poll();
            boolean isBlank = WhiteSpace.folded(line.text()).isBlank();
            if (!isBlank) {
                budget.use(Limit.BLOCKS, 1);
                ConverterMarkup converted = new ConverterMarkup(line.text());
                notes.addAll(converted.notes());
                budget.check(Limit.NOTES, notes.size());
                blocks.add(block(line, converted, blank));
            }
            blank = isBlank;
        }
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

    /** XML that no reader knows is text like any other, its tags included. */
    private static void tellOfXml(XmlStart xml, List<Diagnostic> diagnostics) {
        if (xml.isDeclared()) {
            String root = xml.root() == null ? "without a root element" : "with the root element " + xml.root();
            diagnostics.add(
                    Diagnostics.warning("xml-as-text", "XML " + root + " is read as plain text, tags included"));
        }
    }

    private static LayoutBlock block(ParagraphReflow.Line line, ConverterMarkup converted, boolean blank) {
        int page = line.first().page();
        Hints.Builder hints = new Hints.Builder().page(page == 0 ? null : page);
        if (line.isRunning()) {
            return converted.block(hints.region(Region.FURNITURE).build());
        }
        Matcher item = ITEM.matcher(WhiteSpace.folded(converted.text()));
        String label = item.lookingAt() ? item.group(1) : null;
        LayoutBlock block = converted.block(hints.list(label == null ? null : ListLabels.shown(label), 0)
                .blankBefore(blank)
                .region(line.first().region())
                .build());
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
