package nl.parliament.parser.internal.publication;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.model.DocumentType;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a publication in reading order and has their blocks written. Each method begins at the
 * start of an element and ends at its end. The XML reader bounds the depth. Made for one text.
 */
final class Walker {
    private static final String UNMARKED = "–";
    /** A longer label of an item is its text. */
    private static final int LONGEST_LABEL = 20;

    private static final String SUBHEADING = "tussenkop";
    private static final int SPEAKER = 2;

    private final XMLStreamReader reader;
    private final BlockWriter writer;
    private final Publication publication;
    private final TableReader tables;
    private final boolean isNote;
    private int division;
    private int list;
    /** Elements around whose paragraphs are words of one line. */
    private int flat;

    private boolean isAfterElement;
    /** Whether the number of a question or an answer is to come. */
    private boolean isAsked;
    /** Whether the title of an annex is to come. */
    private boolean isAnnex;

    private String noteNumber = "";

    Walker(XMLStreamReader reader, BlockWriter writer, Publication publication, boolean isNote) {
        this.isNote = isNote;
        this.reader = reader;
        this.writer = writer;
        this.publication = publication;
        this.tables = new TableReader(reader, writer, this);
    }

    /** Reads the document from its start. */
    void read() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                element();
            }
        }
        writer.close();
    }

    /** Reads what is in the element the reader stands on. */
    void content() throws XMLStreamException {
        isAfterElement = false;
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                element();
                isAfterElement = true;
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                writer.text(reader.getText());
                isAfterElement = false;
            }
        }
    }

    /** Reads the element the reader stands on. */
    void element() throws XMLStreamException {
        ElementKind kind = ElementKind.of(reader.getLocalName());
        switch (kind) {
            case METADATA -> publication.paper().metadata(reader);
            case UNKNOWN -> unknown();
            case PART, GROUP, DEBATE, QUESTION, ANSWER, ANNEX, DIVISION -> part(kind);
            case LINE, PAPER, SIGNATURE, HEADING -> line(kind);
            case LIST, ITEM, LABEL -> list(kind);
            case PARAGRAPH -> paragraph();
            case TABLE -> tables.read();
            case NOTE, NOTE_NUMBER, NOTE_CALL -> note(kind);
            case LINK -> link();
            case EMPHASIS -> emphasis();
            case BREAK, INLINE, WORD -> inline(kind);
        }
    }

    private void unknown() throws XMLStreamException {
        publication.unknown(reader.getLocalName());
        boolean isOwn = writer.place() == 0;
        content();
        if (isOwn && flat == 0) {
            writer.close();
        }
    }

    /** An element that holds paragraphs. */
    private void part(ElementKind kind) throws XMLStreamException {
        writer.close();
        Region around = writer.region();
        int first = writer.blocks().size();
        int depth = division;
        boolean askedAround = isAsked;
        boolean annexAround = isAnnex;
        switch (kind) {
            case ANNEX -> division = 0;
            case DIVISION -> division++;
            case ANSWER -> publication.paper().type(DocumentType.ANTWOORD_KAMERVRAGEN);
            case DEBATE -> publication.paper().type(DocumentType.VERSLAG);
            default -> {
                // holds others
            }
        }
        isAsked = kind == ElementKind.QUESTION || kind == ElementKind.ANSWER;
        isAnnex |= kind == ElementKind.ANNEX;
        boolean isText = kind == ElementKind.DEBATE || isAsked;
        writer.region(isText ? Region.TEXT : around);
        content();
        writer.region(around);
        division = depth;
        isAsked = askedAround;
        isAnnex = annexAround;
        if (kind == ElementKind.GROUP) {
            writer.together(first);
        }
    }

    /** An element whose paragraphs are the words of one line. */
    private void line(ElementKind kind) throws XMLStreamException {
        Region around = writer.region();
        flat++;
        switch (kind) {
            case LINE -> headLine();
            case PAPER -> paper();
            case SIGNATURE -> signature();
            default -> heading();
        }
        flat--;
        writer.region(around);
    }

    private void headLine() throws XMLStreamException {
        writer.region(Region.HEADER);
        String name = reader.getLocalName();
        String what = Xml.attribute(reader, "inhoud");
        publication.paper().begin(name);
        content();
        publication.paper().end(name, what, writer.textFrom(0));
    }

    /** The number and the title of a paper stand on one line; the rest is no line. */
    private void paper() throws XMLStreamException {
        writer.region(Region.HEADER);
        boolean isHead = true;
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.CHARACTERS) {
                writer.text(reader.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                ElementKind kind = ElementKind.of(reader.getLocalName());
                if (isHead && kind != ElementKind.INLINE && kind != ElementKind.PARAGRAPH) {
                    isHead = false;
                    flat--;
                    writer.region(Region.BODY);
                }
                element();
            }
        }
        flat += isHead ? 0 : 1;
    }

    private void signature() throws XMLStreamException {
        writer.region(Region.SIGNATURE);
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                writer.close();
                element();
                writer.close();
            } else if (event == XMLStreamReader.CHARACTERS) {
                writer.text(reader.getText());
            }
        }
    }

    private void heading() throws XMLStreamException {
        String name = reader.getLocalName();
        writer.region(isAnnex ? Region.BODY : Region.TEXT);
        isAnnex = false;
        writer.heading(name.equals("kop") ? null : SUBHEADING, level(name));
        int before = writer.emphasis().add(Xml.attribute(reader, "kopopmaak"));
        content();
        writer.close();
        writer.emphasis().restore(before);
    }

    /** The level of a heading; null for one whose looks tell it. */
    private @Nullable Integer level(String name) {
        return switch (name) {
            case "kop" -> Math.max(1, division);
            case "item-titel" -> 1;
            case "spreker" -> SPEAKER;
            default -> null;
        };
    }

    private void list(ElementKind kind) throws XMLStreamException {
        writer.close();
        switch (kind) {
            case LIST -> {
                list++;
                content();
                list--;
            }
            case ITEM -> item();
            default -> label();
        }
    }

    /** An item of a list without a label has a dash; a lid of an article without a number has none. */
    private void item() throws XMLStreamException {
        if (list > 0) {
            writer.item(UNMARKED, list - 1);
        }
        content();
        writer.noItem();
    }

    private void label() throws XMLStreamException {
        content();
        String label = writer.textFrom(0);
        if (!label.isEmpty() && label.length() <= LONGEST_LABEL) {
            writer.take();
            writer.item(label, Math.max(0, list - 1));
        }
    }

    private void paragraph() throws XMLStreamException {
        if (flat > 0) {
            part();
            inline(ElementKind.INLINE);
        } else {
            writer.close();
            content();
            writer.close();
        }
    }

    /** What parts the title of a line from what stands before it. */
    private void part() {
        if (writer.region() == Region.HEADER) {
            writer.tab();
        } else {
            writer.text(" ");
        }
    }

    private void note(ElementKind kind) throws XMLStreamException {
        switch (kind) {
            case NOTE -> publication.notes().read(reader, writer, publication);
            case NOTE_NUMBER -> noteNumber();
            default -> Xml.skip(reader);
        }
    }

    /** Within a note it is the label; anywhere else it is text. */
    private void noteNumber() throws XMLStreamException {
        int start = writer.place();
        content();
        noteNumber = isNote ? writer.takeFrom(start) : "";
    }

    /** The number that the note bears; empty when it bears none. */
    String numberOfNote() {
        return noteNumber;
    }

    private void link() throws XMLStreamException {
        String to = LinkAddress.of(reader);
        if (to == null) {
            content();
        } else {
            writer.mark(Mark.Kind.LINK_START, to);
            content();
            writer.mark(Mark.Kind.LINK_END, "");
        }
    }

    private void emphasis() throws XMLStreamException {
        int before = writer.emphasis().add(Xml.attribute(reader, "type"));
        content();
        writer.emphasis().restore(before);
    }

    /** Text within a paragraph. Some elements say a field of the paper; the number of a question heads it. */
    private void inline(ElementKind kind) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean isHead = isAsked && name.equals("nr");
        if (isHead) {
            isAsked = false;
            flat++;
            heading();
            flat--;
        } else {
            boolean isParted = kind == ElementKind.BREAK || (kind == ElementKind.WORD && isAfterElement);
            writer.text(isParted ? " " : "");
            int start = writer.place();
            content();
            if (writer.region() == Region.HEADER) {
                publication.paper().heard(name, writer.textFrom(start));
            }
        }
    }
}
