package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * One streaming pass over a story (the body, a header, a note) to blocks. A dispatcher by element name; tracked changes
 * are read as accepted, field results and not field codes, and of a text box that stands twice the first.
 */
final class StoryReader {
    private final WordContext context;
    private final Region region;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final Deque<ParagraphState> paragraphs = new ArrayDeque<>();
    private final TableTracker tables;
    private final Deque<Integer> fields = new ArrayDeque<>();
    private final Map<String, String> bookmarkNames = new HashMap<>();
    private final List<String> firstHeaderIds = new ArrayList<>();
    private final List<Mark> trailing = new ArrayList<>();
    private @Nullable ParagraphState unfinished;
    private RunState run = new RunState();
    private boolean blank;
    /** Fields whose code, not result, is being read. */
    private int codes;

    private int textBoxes;
    private int controls;

    StoryReader(WordContext context, Region region) {
        this.context = context;
        this.region = region;
        this.tables = new TableTracker(context);
    }

    List<LayoutBlock> read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(reader);
            }
        }
        finish();
        return blocks();
    }

    /** What could be read before the story broke off. */
    List<LayoutBlock> blocks() {
        flushMarks();
        return blocks;
    }

    /** Relationship ids of the headers of first pages, as far as the story has been read. */
    List<String> firstHeaderIds() {
        return firstHeaderIds;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> paragraphs.push(begun());
            case "pPr" -> readParagraphProperties(reader);
            case "r" -> run = new RunState();
            case "rPr" -> readRunProperties(reader);
            case "t", "delText" -> append(reader.getElementText());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "sym" -> append(symbol(Xml.attribute(reader, "char")));
            case "fldChar" -> field(Xml.attribute(reader, "fldCharType"));
            case "footnoteReference" -> mark(Mark.Kind.NOTE, "footnote-" + Xml.attribute(reader, "id"));
            case "endnoteReference" -> mark(Mark.Kind.NOTE, "endnote-" + Xml.attribute(reader, "id"));
            case "bookmarkStart" -> bookmarkStart(reader);
            case "bookmarkEnd" -> bookmarkEnd(reader);
            case "tbl" -> {
                finish();
                tables.start(blocks.size());
            }
            case "txbxContent" -> context.watchDepth(Limit.TEXT_BOX_DEPTH, ++textBoxes);
            case "sdt" -> context.watchDepth(Limit.CONTROL_DEPTH, ++controls);
            case "altChunk" ->
                context.notice("content-not-read", "a document within the document (altChunk) is not read");
            case "tr" -> tables.startRow();
            case "trPr" -> tables.readRowProperties(reader);
            case "tc" -> tables.startCell(blocks.size());
            case "gridSpan", "vMerge", "hMerge" -> tables.readSpan(reader);
            case "tblBorders", "tcBorders" -> tables.readBorders(reader);
            case "tblStyle" -> tables.readStyle(reader);
            case "headerReference" -> {
                if ("first".equals(Xml.attribute(reader, "type"))) {
                    firstHeaderIds.add(String.valueOf(Xml.attribute(reader, "id")));
                }
            }
            case "ins", "moveTo", "del", "moveFrom" -> {
                if (context.leavesOut(reader.getLocalName())) {
                    Xml.skip(reader);
                }
            }
            case "Fallback",
                    "instrText",
                    "delInstrText",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "tcPrChange",
                    "object" -> Xml.skip(reader);
            default -> {
                // wrappers (sdt, hyperlink, smartTag, Choice, txbxContent) pass their content on
            }
        }
    }

    private void end(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> endParagraph();
            case "tcPr" -> {
                if (tables.skipIfMerged(reader)) {
                    tables.endCell();
                }
            }
            case "tc" -> endCell();
            case "tbl" -> {
                flushMarks();
                tables.end(blocks);
            }
            case "txbxContent" -> {
                finish();
                textBoxes--;
            }
            case "sdt" -> controls--;
            default -> {
                // nothing ends with it
            }
        }
    }

    /** A cell without a paragraph is a cell too. */
    private void endCell() {
        finish();
        if (tables.isCellUnfilled(blocks.size())) {
            paragraphs.push(new ParagraphState());
            endParagraph();
        }
        tables.endCell();
    }

    private void readParagraphProperties(XMLStreamReader reader) throws XMLStreamException {
        ParagraphState paragraph = paragraphs.peek();
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT && paragraph != null) {
                if (reader.getLocalName().equals("pPrChange")) {
                    Xml.skip(reader);
                    depth--;
                } else if (reader.getLocalName().equals("rPr")) {
                    readMarkProperties(reader, paragraph);
                    depth--;
                } else {
                    take(reader, paragraph);
                }
            }
        }
    }

    /** Of the paragraph's mark only this counts: where it was taken out, the next paragraph goes on with this one. */
    private void readMarkProperties(XMLStreamReader reader, ParagraphState paragraph) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT && depth == 2) {
                paragraph.goesOn |= context.leavesOut(reader.getLocalName());
            }
        }
    }

    private void take(XMLStreamReader reader, ParagraphState paragraph) {
        switch (reader.getLocalName()) {
            case "pStyle" -> paragraph.styleId = Xml.attribute(reader, "val");
            case "outlineLvl" -> paragraph.outlineLevel = Xml.number(reader, "val", 9);
            case "numId" -> paragraph.numberingId = Xml.attribute(reader, "val");
            case "ilvl" -> paragraph.numberingLevel = Xml.number(reader, "val", 0);
            case "ind" -> paragraph.indent = Xml.number(reader, "left", Xml.number(reader, "start", 0));
            case "headerReference" -> {
                if ("first".equals(Xml.attribute(reader, "type"))) {
                    firstHeaderIds.add(String.valueOf(Xml.attribute(reader, "id")));
                }
            }
            default -> {
                // spacing, keep-with-next: no evidence of structure
            }
        }
    }

    private void readRunProperties(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "b" -> run.bold = Xml.isOn(reader);
                    case "i" -> run.italic = Xml.isOn(reader);
                    case "u" -> run.underlined = Xml.isOn(reader);
                    case "rStyle" -> run.styleId = Xml.attribute(reader, "val");
                    case "vanish" -> run.hidden = Xml.isOn(reader);
                    default -> {
                        // colours and fonts
                    }
                }
            }
        }
    }

    private void append(String words) {
        ParagraphState paragraph = paragraphs.peek();
        if (paragraph == null || codes > 0 || run.hidden || words.isEmpty()) {
            return;
        }
        context.budget().use(Limit.CHARACTERS, words.length());
        Style style = context.styles().of(paragraph.styleId);
        Style ofRun = run.styleId == null ? Style.PLAIN : context.styles().of(run.styleId);
        boolean bold = run.bold == null ? style.bold() || ofRun.bold() : run.bold;
        boolean italic = run.italic == null ? style.italic() || ofRun.italic() : run.italic;
        paragraph.append(words.replace("\u00ad", ""), bold, italic, run.underlined);
    }

    private static String symbol(@Nullable String code) {
        boolean isBullet = code != null && code.matches("(?i)f0[0-9a-f]{2}");
        return isBullet ? "•" : "";
    }

    /** 0 while the code of a field is read, 1 while its result is. */
    private void field(@Nullable String type) {
        if ("begin".equals(type)) {
            fields.push(0);
            codes++;
        } else if (("separate".equals(type) || "end".equals(type)) && !fields.isEmpty()) {
            codes -= fields.pop() == 0 ? 1 : 0;
            if ("separate".equals(type)) {
                fields.push(1);
            }
        }
    }

    private void mark(Mark.Kind kind, String name) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().mark(kind, name);
        } else if (!blocks.isEmpty()) {
            trailing.add(
                    new Mark(kind, name, blocks.get(blocks.size() - 1).text().length()));
        }
    }

    /** Marks between two paragraphs belong to the end of the first. */
    private void flushMarks() {
        if (!trailing.isEmpty()) {
            LayoutBlock last = blocks.remove(blocks.size() - 1);
            List<Mark> marks = new ArrayList<>(last.marks());
            marks.addAll(trailing);
            trailing.clear();
            blocks.add(new LayoutBlock(last.text(), marks, last.hints()));
        }
    }

    private void bookmarkStart(XMLStreamReader reader) {
        String name = Xml.attribute(reader, "name");
        if (name == null || name.equals("_GoBack") || region != Region.BODY) {
            return; // where the author's cursor was last; fields of the page header
        }
        bookmarkNames.put(String.valueOf(Xml.attribute(reader, "id")), name);
        if (paragraphs.isEmpty()) {
            context.pendingBookmarks().add(name);
        } else {
            mark(Mark.Kind.BOOKMARK_START, name);
        }
    }

    private void bookmarkEnd(XMLStreamReader reader) {
        String name = bookmarkNames.get(String.valueOf(Xml.attribute(reader, "id")));
        if (name != null) {
            mark(Mark.Kind.BOOKMARK_END, name);
        }
    }

    private ParagraphState begun() {
        ParagraphState paragraph = new ParagraphState();
        if (unfinished != null) {
            paragraph.goOnFrom(unfinished);
            unfinished = null;
        }
        return paragraph;
    }

    /** Without its mark a paragraph goes on with the next, but not out of its cell or box. */
    private void finish() {
        if (unfinished != null) {
            paragraphs.push(unfinished);
            unfinished = null;
            endParagraph();
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        ParagraphState paragraph = paragraphs.pop();
        if (paragraph.goesOn) {
            paragraph.goesOn = false;
            unfinished = paragraph;
            return;
        }
        Style style = context.styles().of(paragraph.styleId);
        boolean empty = paragraph.text.toString().isBlank();
        String label = empty && tables.cell() == null ? null : label(paragraph, style);
        if (empty && label != null) {
            paragraph.text.append(label); // the number of a row
            label = null;
        }
        List<Mark> marks = new ArrayList<>();
        context.pendingBookmarks().forEach(name -> marks.add(new Mark(Mark.Kind.BOOKMARK_START, name, 0)));
        context.pendingBookmarks().clear();
        marks.addAll(paragraph.marks);
        context.budget().use(Limit.BLOCKS, 1);
        flushMarks();
        blocks.add(new LayoutBlock(paragraph.text.toString(), marks, hints(paragraph, style, label)));
        blank = empty;
    }

    private @Nullable String label(ParagraphState paragraph, Style style) {
        String number = paragraph.numberingId == null ? style.numbering() : paragraph.numberingId;
        if (number == null || number.equals("0")) {
            return null;
        }
        return context.numbering().next(number, level(paragraph, style));
    }

    private static int level(ParagraphState paragraph, Style style) {
        return paragraph.numberingLevel == null ? style.numberingLevel() : paragraph.numberingLevel;
    }

    private Hints hints(ParagraphState paragraph, Style style, @Nullable String label) {
        Integer outline = paragraph.outlineLevel == null ? style.outlineLevel() : paragraph.outlineLevel;
        return new Hints.Builder()
                .style(style.name())
                .headingLevel(outline == null || outline > 8 ? null : outline + 1)
                .bold(paragraph.letters > 0 && paragraph.bold == paragraph.letters)
                .italic(paragraph.letters > 0 && paragraph.italic == paragraph.letters)
                .underlined(paragraph.letters > 0 && paragraph.underlined == paragraph.letters)
                .left(paragraph.indent / 20.0)
                .list(label, level(paragraph, style))
                .blankBefore(blank)
                .region(region)
                .cell(tables.cell())
                .build();
    }
}
