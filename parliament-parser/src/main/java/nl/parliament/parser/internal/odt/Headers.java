package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;

/**
 * Reads the headers of the pages that the text shows (ODF 1.3 part 3, 16.10): that of a first page as such, those of
 * later pages as furniture. Footers are not read.
 */
final class Headers {
    private static final Set<String> HEADERS = Set.of("header", "header-first", "header-left");

    private final OdtContext context;
    private final Map<String, Boolean> shown;

    Headers(OdtContext context) {
        this.context = context;
        this.shown = context.pages().shown(context.begunPages());
    }

    /** Whether a page that is shown has a header. */
    boolean areThere() {
        return shown.keySet().stream().anyMatch(context.pages()::hasHeader);
    }

    /** The headers among the master pages of the part that the reader stands at the start of. */
    List<LayoutBlock> read(XMLStreamReader reader) throws XMLStreamException {
        List<LayoutBlock> blocks = new ArrayList<>();
        String page = "";
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String name = reader.getLocalName();
            if (name.equals("master-page")) {
                page = String.valueOf(Xml.attribute(reader, "name"));
            } else if (HEADERS.contains(name) && isShown(page, reader)) {
                Story story = Story.of(reader, context, context.ofHeaders(), blocks(page, name));
                story.read();
                content.wasRead();
                blocks.addAll(story.blocks().all());
            }
        }
        return blocks;
    }

    private boolean isShown(String page, XMLStreamReader header) {
        return shown.containsKey(page) && !"false".equals(Xml.attribute(header, "display"));
    }

    /** A header that one page alone shows belongs to that page. */
    private Blocks blocks(String page, String header) {
        boolean isOnce = header.equals("header") && Boolean.TRUE.equals(shown.get(page));
        boolean isOfFirst = isOnce || header.equals("header-first");
        return new Blocks(context, isOfFirst ? Region.HEADER : Region.FURNITURE);
    }
}
