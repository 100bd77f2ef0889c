package nl.parliament.parser.internal.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.office.ParagraphText;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Fields of Word in an OpenDocument text, as LibreOffice keeps them: a start, the code of the field, a separator, what
 * it shows, an end. Fields of forms show what was filled in.
 */
final class FieldMarks {
    /** Bytes of memory that an open field takes. */
    private static final long START = 150;

    private final OdtContext context;
    /** Where the open fields began in the paragraph that is read; a field may end in another. */
    private final Deque<Start> open = new ArrayDeque<>();

    FieldMarks(OdtContext context) {
        this.context = context;
    }

    /** Where a field began. */
    private record Start(Paragraph paragraph, ParagraphText.Place place) {}

    /** Reads the mark that the reader stands on, to its end; gives the text that it stands for. */
    String read(XMLStreamReader reader, @Nullable Paragraph paragraph) throws XMLStreamException {
        String name = reader.getLocalName();
        Start start = name.endsWith("separator") ? open.peek() : name.endsWith("end") ? open.poll() : null;
        if (name.endsWith("separator") && start != null && paragraph != null && start.paragraph() == paragraph) {
            paragraph.text.cutTo(start.place()); // its code is not shown
        } else if (name.endsWith("start") && paragraph != null) {
            context.keep(START);
            open.push(new Start(paragraph, paragraph.text.place()));
        }
        return name.equals("fieldmark") ? formField(reader) : skipped(reader);
    }

    private static String skipped(XMLStreamReader reader) throws XMLStreamException {
        Xml.skip(reader);
        return "";
    }

    private static String formField(XMLStreamReader reader) throws XMLStreamException {
        String type = String.valueOf(Xml.attribute(reader, "type"));
        List<String> entries = new ArrayList<>();
        String filled = "";
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String name = String.valueOf(Xml.attribute(reader, "name"));
            String value = String.valueOf(Xml.attribute(reader, "value"));
            if (name.endsWith("_ListEntry")) {
                entries.add(value);
            } else if (name.endsWith("_Checked") || name.endsWith("_Selected")) {
                filled = value;
            }
        }
        return type.endsWith("CHECKBOX") ? (filled.equals("true") ? "☒" : "☐") : chosen(entries, filled);
    }

    private static String chosen(List<String> entries, String number) {
        int chosen = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        return chosen < entries.size() ? entries.get(chosen) : "";
    }
}
