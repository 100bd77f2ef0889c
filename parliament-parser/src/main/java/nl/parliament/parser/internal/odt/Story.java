package nl.parliament.parser.internal.odt;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.odt.style.Length;
import nl.parliament.parser.internal.odt.style.Style;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.odt.style.TextLooks;
import nl.parliament.parser.internal.office.ParagraphText;
import nl.parliament.parser.internal.office.SymbolFonts;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story (the text, a header, a note) into blocks in reading order. Each method begins at the start of an
 * element and ends at its end. The XML reader bounds the depth. Made for one story.
 */
final class Story {
    /** What stands lower on a page than this part of its height, at a place of its own, is its foot. */
    private static final double FOOT = 0.9;

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader reader;
    private final OdtContext context;
    private final Styles styles;
    private final Blocks blocks;
    private final TableReader tables;
    private final NoteReader notes;
    private final Changes changes;
    private final FieldMarks fields;
    private final boolean isNote;
    private @Nullable Paragraph open;
    /** A paragraph whose end is not there, so that the next goes on with it. */
    private @Nullable Paragraph unfinished;

    private TextLooks looks = TextLooks.NONE;
    private @Nullable ListFrame list;
    private int shapes;

    private Story(XMLStreamReader reader, OdtContext context, Styles styles, Blocks blocks, boolean isNote) {
        this.reader = reader;
        this.context = context;
        this.styles = styles;
        this.blocks = blocks;
        this.fields = new FieldMarks(context);
        this.tables = new TableReader(reader, context, styles, this);
        this.notes = new NoteReader(context, styles);
        this.changes = new Changes(context);
        this.isNote = isNote;
    }

    /** The story of a body or a header, with the styles of its part. */
    static Story of(XMLStreamReader reader, OdtContext context, Styles styles, Blocks blocks) {
        return new Story(reader, context, styles, blocks, false);
    }

    /** The story of a note; notes within it are not read. */
    static Story ofNote(XMLStreamReader reader, OdtContext context, Styles styles) {
        return new Story(reader, context, styles, new Blocks(context, Region.BODY), true);
    }

    /** What was read so far. */
    Blocks blocks() {
        return blocks;
    }

    /** Reads what is in the element that the reader stands on, as the whole story. */
    void read() throws XMLStreamException {
        content();
        finish();
    }

    /** Reads what is in the element that the reader stands on. */
    void content() throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                element();
            } else if (event == XMLStreamReader.CHARACTERS && open != null) {
                append(open.collapsed(reader.getText()));
            }
        }
    }

    /** Reads a part that stands by itself: a cell, a text box. */
    void contentOfPart() throws XMLStreamException {
        Paragraph around = open;
        ListFrame listAround = list;
        TextLooks looksAround = looks;
        open = null;
        list = null;
        looks = TextLooks.NONE;
        content();
        finish();
        open = around;
        list = listAround;
        looks = looksAround;
    }

    private void element() throws XMLStreamException {
        ElementKind kind = ElementKind.of(reader);
        switch (kind) {
            case PARAGRAPH -> paragraph();
            case SPAN -> span();
            case LIST, ITEM, NUMBERED_PARAGRAPH -> list(kind);
            case TABLE -> table();
            case SECTION -> section();
            case SHAPE -> shape();
            case SPACES, TAB, LINE_BREAK -> white(kind);
            case BOOKMARK, BOOKMARK_START, BOOKMARK_END -> bookmark(kind);
            case TRACKED_CHANGES -> changes.read(reader);
            case CHANGE -> change();
            case NOTE -> note();
            case FIELD_MARK -> fieldMark();
            case HIDDEN_TEXT, HIDDEN_PARAGRAPH -> hidden(kind);
            case TITLE -> title();
            case OBJECT -> object();
            case SKIPPED -> Xml.skip(reader);
            case OTHER -> content();
        }
    }

    private void paragraph() throws XMLStreamException {
        Paragraph around = open;
        TextLooks looksAround = looks;
        Style style = styles.of("paragraph", Xml.attribute(reader, "style-name"));
        begin(style.masterPage());
        Paragraph paragraph = new Paragraph(style, level(), begun());
        label(paragraph);
        open = paragraph;
        looks = style.looks();
        content();
        end();
        open = around;
        looks = looksAround;
    }

    /** Notes which kind of page the text goes on with. */
    private void begin(@Nullable String masterPage) {
        boolean isFirst = context.begunPages().isEmpty();
        if (masterPage != null && !masterPage.isEmpty()) {
            context.begunPages().add(masterPage);
        } else if (isFirst) {
            context.begunPages().add(context.pages().first());
        }
    }

    /** The level of a heading; null for any other paragraph. */
    private @Nullable Integer level() {
        int level = reader.getLocalName().equals("h") ? Xml.number(reader, "outline-level", 1) : 0;
        return level < 1 || level > 9 ? null : level;
    }

    /** The text that a paragraph begins with: that of one without its end. */
    private ParagraphText begun() {
        ParagraphText text = unfinished == null ? new ParagraphText() : unfinished.text;
        unfinished = null;
        return text;
    }

    private void label(Paragraph paragraph) {
        if (paragraph.isHidden()) {
            return;
        }
        if (list != null) {
            paragraph.label = list.label(paragraph.style, styles, context.lists());
            paragraph.listLevel = list.level();
        } else if (paragraph.headingLevel != null) {
            paragraph.label = headingLabel(paragraph.headingLevel, paragraph.style);
        }
        String label = paragraph.label;
        context.budget().use(Limit.CHARACTERS, label == null ? 0 : label.length());
    }

    /** The number of a heading outside any list; one with a list style of its own, or an empty one, has none. */
    private @Nullable String headingLabel(int level, Style style) {
        boolean isNumbered = style.list() == null && !"true".equals(Xml.attribute(reader, "is-list-header"));
        boolean restarts = "true".equals(Xml.attribute(reader, "restart-numbering"));
        int start = restarts ? Math.max(0, Xml.number(reader, "start-value", 1)) : -1;
        return isNumbered
                ? styles.outline().next(level - 1, context.lists().headings(), start < 0 ? null : start)
                : null;
    }

    private void end() {
        Paragraph ended = open;
        if (ended == null || ended.isHidden()) {
            return;
        }
        if (changes.leavesOut()) {
            unfinished = ended;
        } else {
            blocks.add(ended);
        }
    }

    /** Without its end a paragraph goes on with the next, but not out of its cell or box. */
    private void finish() {
        if (unfinished != null) {
            blocks.add(unfinished);
            unfinished = null;
        }
    }

    private void span() throws XMLStreamException {
        TextLooks around = looks;
        looks = styles.of("text", Xml.attribute(reader, "style-name")).looks().over(looks);
        content();
        looks = around;
    }

    private void list(ElementKind kind) throws XMLStreamException {
        ListFrame around = list;
        switch (kind) {
            case LIST -> list = ListFrame.begin(reader, list);
            case NUMBERED_PARAGRAPH -> list = ListFrame.numbered(reader);
            default -> {
                if (list != null && open == null) { // the entries of a control stand in a paragraph
                    list.item(reader);
                }
            }
        }
        content();
        list = around;
    }

    private void table() throws XMLStreamException {
        finish();
        begin(styles.of("table", Xml.attribute(reader, "style-name")).masterPage());
        tables.read();
    }

    private void section() throws XMLStreamException {
        String display = Xml.attribute(reader, "display");
        boolean isHidden = "condition".equals(display) && "true".equals(Xml.attribute(reader, "is-hidden"));
        if (isHidden || "none".equals(display)) {
            Xml.skip(reader);
        } else {
            content();
        }
    }

    private void shape() throws XMLStreamException {
        Region around = blocks.region();
        if (isFoot()) {
            blocks.region(Region.FURNITURE);
        }
        context.notices().watchDepth(Limit.TEXT_BOX_DEPTH, ++shapes);
        contentOfPart();
        shapes--;
        blocks.region(around);
    }

    /** Whether the shape stands at a place of the page, at its foot. */
    private boolean isFoot() {
        Double y =
                "page".equals(Xml.attribute(reader, "anchor-type")) ? Length.points(Xml.attribute(reader, "y")) : null;
        return y != null && y > FOOT * context.pages().height(context.pages().first());
    }

    private void white(ElementKind kind) throws XMLStreamException {
        long count = kind == ElementKind.SPACES ? Math.max(0, Xml.number(reader, "c", 1)) : 1;
        if (isShown()) {
            context.budget().check(Limit.CHARACTERS, count);
            append((kind == ElementKind.SPACES ? " " : kind == ElementKind.TAB ? "\t" : "\n").repeat((int) count));
        }
        if (open != null) {
            open.takeWhite();
        }
        Xml.skip(reader);
    }

    private void append(String words) {
        if (words.isEmpty() || open == null) {
            return;
        }
        if (looks.isHidden()) {
            open.takeHidden();
        }
        if (!isShown()) {
            return;
        }
        context.budget().use(Limit.CHARACTERS, words.length());
        String font = looks.font();
        String shown = font != null && SymbolFonts.has(font) ? context.notices().shown(font, words) : words;
        open.text.append(shown.replace("\u00ad", ""), looks.isBold(), looks.isItalic(), looks.isUnderlined());
    }

    /** Whether text that stands here is shown. */
    private boolean isShown() {
        return open != null && !looks.isHidden() && !changes.leavesOut();
    }

    private void bookmark(ElementKind kind) throws XMLStreamException {
        String name = Xml.attribute(reader, "name");
        if (kind != ElementKind.BOOKMARK_END) {
            blocks.beginBookmark(name, open);
        }
        if (kind != ElementKind.BOOKMARK_START) {
            blocks.endBookmark(name, open);
        }
        Xml.skip(reader);
    }

    /** A mark of a change; what was taken out at its place, if it is to be there. */
    private void change() throws XMLStreamException {
        Paragraph around = open;
        List<String> deleted = changes.take(reader);
        Xml.skip(reader);
        for (int i = 0; i < deleted.size(); i++) {
            if (open == null || i > 0) {
                end();
                open = new Paragraph(around == null ? Style.PLAIN : around.style, null, new ParagraphText());
            }
            append(open.collapsed(deleted.get(i)));
        }
        if (around == null) {
            end();
            open = null;
        }
    }

    private void note() throws XMLStreamException {
        if (isNote || !isShown() || open == null) {
            Xml.skip(reader);
        } else {
            open.text.mark(Mark.Kind.NOTE, notes.read(reader));
        }
    }

    /** Text, or a whole paragraph, that is shown on a condition; whether it was met stands in the file. */
    private void hidden(ElementKind kind) throws XMLStreamException {
        boolean isHidden = "true".equals(Xml.attribute(reader, "is-hidden"));
        if (isHidden && kind == ElementKind.HIDDEN_PARAGRAPH && open != null) {
            open.leaveOut();
        }
        if (isHidden) {
            Xml.skip(reader);
        } else {
            content();
        }
    }

    private void fieldMark() throws XMLStreamException {
        String filled = fields.read(reader, open);
        append(filled);
        if (open != null && !filled.isEmpty()) {
            open.takeWhite();
        }
    }

    private void title() throws XMLStreamException {
        if (TEXT.equals(reader.getNamespaceURI())) {
            content();
        } else {
            Xml.skip(reader);
        }
    }

    private void object() throws XMLStreamException {
        context.notices().warn("object-not-read", "an object within the text (a formula, a chart) is not read");
        Xml.skip(reader);
    }
}
