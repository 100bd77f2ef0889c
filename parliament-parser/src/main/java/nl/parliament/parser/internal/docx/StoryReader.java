package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.docx.style.RunProperties;
import nl.parliament.parser.internal.docx.style.Style;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.office.ParagraphText;
import nl.parliament.parser.internal.office.SymbolFonts;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story (the body, a header, a note) into blocks in one streaming pass. It dispatches by element name. Tracked
 * changes are read as accepted, fields as their results. Of a text box that is there twice the first is read.
 */
final class StoryReader {
    private static final Set<String> ON = Set.of("1", "true", "on");
    /** What stands after a note in its sentence. */
    private static final String SENTENCE_SIGNS = ".,;:!?";
    /** A mark of a note that is longer is text. */
    private static final int LONGEST_MARK = 10;

    private final WordContext context;
    private final Region region;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final Deque<ParagraphState> paragraphs = new ArrayDeque<>();
    private final TableTracker tables;
    private final @Nullable ChunkReader chunks;
    private final FieldTracker fields = new FieldTracker();
    private final Map<String, String> bookmarkNames = new HashMap<>();
    private final List<PageSection> sections = new ArrayList<>();
    private final List<Mark> trailing = new ArrayList<>();
    private @Nullable ParagraphState unfinished;
    private RunProperties run = new RunProperties();
    private final PageCounter pages = new PageCounter();
    /** The note whose mark is typed after its reference. */
    private @Nullable String ownMark;
    /** Whether the run with the reference still goes on. */
    private boolean isMarkInRun;

    private boolean blank;
    private int textBoxes;
    private final ControlTracker controls = new ControlTracker();

    StoryReader(WordContext context, Region region) {
        this(context, region, null);
    }

    /** A reader that also reads documents within the document. */
    StoryReader(WordContext context, Region region, @Nullable ChunkReader chunks) {
        this.chunks = chunks;
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

    /** The sections of pages that have ended. */
    List<PageSection> sections() {
        return sections;
    }

    /** The content controls that are bound to data. */
    List<ControlTracker.Control> boundControls() {
        return controls.bound();
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> paragraphs.push(begun());
            case "pPr" -> readParagraphProperties(reader);
            case "sectPr" -> sections.add(PageSection.read(reader, context.settings()));
            case "r" -> run = new RunProperties();
            case "rPr" -> run = RunProperties.read(reader);
            case "t", "delText" -> append(reader.getElementText());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> {
                append("\n");
                pages.takeBreak(Xml.attribute(reader, "type"));
            }
            case "lastRenderedPageBreak" -> pages.takeRendered();
            case "noBreakHyphen" -> append("\u2011");
            case "sym" -> appendShown(context.symbol(Xml.attribute(reader, "font"), Xml.attribute(reader, "char")));
            case "fldChar" -> fields.take(Xml.attribute(reader, "fldCharType"));
            case "checkBox" -> appendFormField(FieldTracker.checkBox(reader));
            case "ddList" -> appendFormField(FieldTracker.choice(reader));
            case "footnoteReference" -> note(reader, "footnote-");
            case "endnoteReference" -> note(reader, "endnote-");
            case "bookmarkStart" -> bookmarkStart(reader);
            case "bookmarkEnd" -> bookmarkEnd(reader);
            case "tbl" -> {
                finish();
                tables.start(blocks.size());
            }
            case "txbxContent" -> context.watchDepth(Limit.TEXT_BOX_DEPTH, ++textBoxes);
            case "sdt" -> context.watchDepth(Limit.CONTROL_DEPTH, controls.start());
            case "dataBinding", "listItem", "showingPlcHdr", "checkbox", "picture" -> controls.take(reader);
            case "altChunk" -> readChunk(reader);
            case "tr" -> tables.startRow();
            case "trPr" -> tables.readRowProperties(reader);
            case "tc" -> tables.startCell(blocks.size());
            case "gridSpan", "vMerge", "hMerge" -> tables.readSpan(reader);
            case "tblBorders", "tcBorders" -> tables.readBorders(reader);
            case "tblStyle" -> tables.readStyle(reader);
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
                    "trPrChange",
                    "rt",
                    "object" -> Xml.skip(reader);
            default -> {
                // wrappers (sdt, hyperlink, smartTag, Choice, txbxContent) pass their content on
            }
        }
    }

    private void end(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> endParagraph();
            case "r" -> endRun();
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
            case "sdt" -> controls.end();
            default -> {
                // nothing ends with it
            }
        }
    }

    /** A cell without a paragraph is a cell too. */
    private void endCell() {
        finish();
        if (tables.isCellUnfilled(blocks.size())) {
            paragraphs.push(new ParagraphState(new ParagraphText()));
            endParagraph();
        }
        tables.endCell();
    }

    private void readChunk(XMLStreamReader reader) {
        finish();
        flushMarks();
        List<LayoutBlock> chunk = chunks == null ? List.of() : chunks.read(Xml.attribute(reader, "id"), context);
        if (chunks == null) {
            context.notice("content-not-read", "a document within the document (altChunk) is not read");
        }
        blocks.addAll(chunk);
    }

    private void readParagraphProperties(XMLStreamReader reader) throws XMLStreamException {
        ParagraphState paragraph = paragraphs.peek();
        (paragraph == null ? new ParagraphState(new ParagraphText()) : paragraph).read(reader, context);
    }

    /** Text as written: a font of symbols shows other characters. */
    private void append(String words) {
        ParagraphState paragraph = paragraphs.peek();
        String font = paragraph == null ? null : looks(paragraph).font();
        appendShown(font != null && SymbolFonts.has(font) ? context.symbols(font, words) : words);
    }

    private void appendShown(String words) {
        if (!fields.isInCode()) {
            appendHere(words);
        }
    }

    /** A field of a form stands in its own code. */
    private void appendFormField(String words) {
        if (fields.isShown()) {
            appendHere(words);
        }
    }

    private void appendHere(String words) {
        ParagraphState paragraph = paragraphs.peek();
        if (paragraph == null || words.isEmpty()) {
            return;
        }
        RunLooks looks = looks(paragraph);
        if (looks.isHidden()) {
            return;
        }
        context.budget().use(Limit.CHARACTERS, words.length());
        if (namesNote(words)) {
            return;
        }
        paragraph.text.append(words.replace("\u00ad", ""), looks.isBold(), looks.isItalic(), run.underlined);
        controls.append(words);
        pages.takeText();
    }

    /** Whether the text is the mark of the note before it; one in a run of its own is no word. */
    private boolean namesNote(String words) {
        String note = ownMark;
        ownMark = null;
        boolean isMark =
                words.length() <= LONGEST_MARK && (isMarkInRun || words.chars().noneMatch(StoryReader::isOfSentence));
        if (note == null || !isMark) {
            return false;
        }
        context.notes().name(note, words.strip());
        return true;
    }

    private static boolean isOfSentence(int character) {
        return Character.isLetterOrDigit(character)
                || Character.isWhitespace(character)
                || SENTENCE_SIGNS.indexOf(character) >= 0;
    }

    private RunLooks looks(ParagraphState paragraph) {
        return RunLooks.of(run, paragraph, context.styles());
    }

    /** A note that is called in text that is shown. */
    private void note(XMLStreamReader reader, String kind) {
        ParagraphState paragraph = paragraphs.peek();
        if (paragraph == null || fields.isInCode() || looks(paragraph).isHidden()) {
            return;
        }
        String key = kind + Xml.attribute(reader, "id");
        context.notes().add(key, sections.size(), pages.number());
        mark(Mark.Kind.NOTE, key);
        ownMark = ON.contains(String.valueOf(Xml.attribute(reader, "customMarkFollows"))) ? key : null;
        isMarkInRun = true;
    }

    private void endRun() {
        run = new RunProperties();
        isMarkInRun = false;
    }

    private void mark(Mark.Kind kind, String name) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.mark(kind, name);
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
        ParagraphText text = unfinished == null ? new ParagraphText() : unfinished.text;
        unfinished = null;
        return new ParagraphState(text);
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
        if (paragraph.section != null) {
            sections.add(paragraph.section);
            paragraph.section = null;
        }
        if (paragraph.goesOn || hasHiddenMark(paragraph)) {
            paragraph.goesOn = false;
            paragraph.markIsHidden = false;
            unfinished = paragraph;
            return;
        }
        Style style = context.styles().of(paragraph.styleId);
        boolean empty = paragraph.text.isBlank();
        String label = label(paragraph, style);
        if (empty && label != null) {
            paragraph.text.appendPlain(tables.cell() == null ? "" : label); // the number of a row
            label = null;
        }
        List<Mark> before = new ArrayList<>();
        context.pendingBookmarks().forEach(name -> before.add(new Mark(Mark.Kind.BOOKMARK_START, name, 0)));
        context.pendingBookmarks().clear();
        flushMarks();
        add(paragraph, before, hints(paragraph, style, label));
        blank = empty;
    }

    private void add(ParagraphState paragraph, List<Mark> before, Hints.Builder hints) {
        boolean mayFallApart = region == Region.BODY && tables.cell() == null;
        blocks.addAll(paragraph.text.blocks(before, hints, mayFallApart, context.budget()));
    }

    /** A heading that runs in has a hidden mark too, but is a paragraph of its own (ECMA-376 17.3.2.36). */
    private boolean hasHiddenMark(ParagraphState paragraph) {
        if (paragraph.isRunIn) {
            return false;
        }
        boolean byStyle = context.styles().hidesByDefault()
                || context.styles().of(paragraph.styleId).hidden();
        return paragraph.markIsHidden == null ? byStyle : paragraph.markIsHidden;
    }

    private @Nullable String label(ParagraphState paragraph, Style style) {
        String number = paragraph.numberingId == null ? style.numbering() : paragraph.numberingId;
        if (number == null || number.equals("0")) {
            return null;
        }
        String label = context.numbering().next(number, level(paragraph, style));
        context.budget().use(Limit.CHARACTERS, label == null ? 0 : label.length());
        return label;
    }

    private static int level(ParagraphState paragraph, Style style) {
        return paragraph.numberingLevel == null ? style.numberingLevel() : paragraph.numberingLevel;
    }

    private Hints.Builder hints(ParagraphState paragraph, Style style, @Nullable String label) {
        Integer outline = paragraph.outlineLevel == null ? style.outlineLevel() : paragraph.outlineLevel;
        return new Hints.Builder()
                .style(style.name())
                .headingLevel(outline == null || outline > 8 ? null : outline + 1)
                .left(paragraph.indent / 20.0)
                .list(label, level(paragraph, style))
                .blankBefore(blank)
                .region(region)
                .cell(tables.cell());
    }
}
