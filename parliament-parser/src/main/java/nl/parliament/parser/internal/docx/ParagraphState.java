package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.docx.style.RunProperties;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The state of a paragraph while it is read. */
final class ParagraphState {
    /** How the lines of a longer paragraph look is not told apart. */
    private static final int MOST_LINES = 1_000;

    final StringBuilder text = new StringBuilder();
    final List<Mark> marks = new ArrayList<>();
    final List<LineLooks> lines = new ArrayList<>();

    @Nullable String styleId;

    @Nullable Integer outlineLevel;

    @Nullable String numberingId;

    @Nullable Integer numberingLevel;

    @Nullable PageSection section;

    int indent;
    /** Whether its mark is not there, so that the next paragraph goes on with it. */
    boolean goesOn;

    @Nullable Boolean markIsHidden;

    boolean isRunIn;

    ParagraphState() {
        lines.add(new LineLooks(0));
    }

    /** Reads the properties that the reader stands on. */
    void read(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (take(reader, context)) {
                content.wasRead();
            }
        }
    }

    /** Takes a property over; says whether it read to the end of the element. */
    private boolean take(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "pStyle" -> styleId = Xml.attribute(reader, "val");
            case "outlineLvl" -> outlineLevel = Xml.number(reader, "val", 9);
            case "numId" -> numberingId = Xml.attribute(reader, "val");
            case "ilvl" -> numberingLevel = Xml.number(reader, "val", 0);
            case "ind" -> indent = Xml.number(reader, "left", Xml.number(reader, "start", 0));
            case "pPrChange" -> {
                Xml.skip(reader);
                return true;
            }
            case "rPr" -> {
                readMark(reader, context);
                return true;
            }
            case "sectPr" -> {
                section = PageSection.read(reader, context.settings());
                return true;
            }
            default -> {
                // spacing, keep-with-next: no evidence of structure
            }
        }
        return false;
    }

    /** The paragraph's mark: where it was taken out or is hidden, the next paragraph goes on with this one. */
    private void readMark(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        RunProperties mark = new RunProperties();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (content.isChild()) {
                goesOn |= context.leavesOut(reader.getLocalName());
                mark.take(reader);
            }
        }
        markIsHidden = mark.hidden;
        isRunIn = mark.isRunIn;
    }

    /** Adds text that is shown. */
    void append(String words, boolean isBold, boolean isItalic, boolean isUnderlined) {
        for (int i = 0; i < words.length(); i++) {
            text.append(words.charAt(i));
            if (words.charAt(i) == '\n' && lines.size() < MOST_LINES) {
                lines.add(new LineLooks(text.length()));
            } else if (Character.isLetterOrDigit(words.charAt(i))) {
                lines.get(lines.size() - 1).count(isBold, isItalic, isUnderlined);
            }
        }
    }

    /**
     * Takes over the text of a paragraph whose end mark was deleted. The properties are those of the mark that is left.
     */
    void goOnFrom(ParagraphState before) {
        text.append(before.text);
        marks.addAll(before.marks);
        lines.clear();
        lines.addAll(before.lines);
    }

    void mark(Mark.Kind kind, String name) {
        marks.add(new Mark(kind, name, text.length()));
    }
}
