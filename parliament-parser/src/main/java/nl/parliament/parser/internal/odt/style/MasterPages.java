package nl.parliament.parser.internal.odt.style;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The kinds of page that a file declares (ODF 1.3 part 3, 16.9), and which come after which. */
public final class MasterPages {
    /** Points of a page of A4. */
    private static final double USUAL_HEIGHT = 842;
    /** Bytes of memory that a page takes. */
    private static final long PAGE = 300;

    private final Budget budget;
    private final Map<String, MasterPage> pages = new LinkedHashMap<>();
    private final Map<String, Double> heights = new HashMap<>();

    public MasterPages(Budget budget) {
        this.budget = budget;
    }

    /**
     * A kind of page.
     *
     * @param next the kind that follows; null when the same goes on
     * @param layout the name of its layout; null when it does not say
     * @param hasHeader whether it has a header of any kind
     */
    private record MasterPage(
            @Nullable String next, @Nullable String layout, boolean hasHeader) {}

    /** Takes the element that the reader stands on, to its end, if it declares pages; says whether it did. */
    public boolean take(XMLStreamReader reader) throws XMLStreamException {
        String name = String.valueOf(Xml.attribute(reader, "name"));
        switch (reader.getLocalName()) {
            case "page-layout" -> heights.put(name, height(reader));
            case "master-page" -> {
                String next = Xml.attribute(reader, "next-style-name");
                String layout = Xml.attribute(reader, "page-layout-name");
                pages.put(name, new MasterPage(next, layout, hasHeader(reader)));
            }
            default -> {
                return false;
            }
        }
        budget.checkMemory(PAGE);
        budget.use(Limit.MEMORY_BYTES, PAGE);
        return true;
    }

    private static boolean hasHeader(XMLStreamReader reader) throws XMLStreamException {
        boolean hasHeader = false;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            hasHeader |= reader.getLocalName().startsWith("header");
        }
        return hasHeader;
    }

    private static double height(XMLStreamReader reader) throws XMLStreamException {
        Double height = null;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (reader.getLocalName().equals("page-layout-properties")) {
                height = Length.points(Xml.attribute(reader, "page-height"));
            }
        }
        return height == null ? USUAL_HEIGHT : height;
    }

    /** Whether pages of this kind have a header. */
    public boolean hasHeader(String name) {
        MasterPage page = pages.get(name);
        return page != null && page.hasHeader();
    }

    /** The kind of page that a text begins on when it does not say. */
    public String first() {
        return pages.keySet().stream().findFirst().orElse("");
    }

    /** The height of a page of this kind in points; that of A4 when the file does not say. */
    public double height(String name) {
        MasterPage page = pages.get(name);
        String layout = page == null ? null : page.layout();
        return layout == null ? USUAL_HEIGHT : heights.getOrDefault(layout, USUAL_HEIGHT);
    }

    /** The pages that a text shows which begins these; for each whether another kind follows its first page. */
    public Map<String, Boolean> shown(Collection<String> begun) {
        Map<String, Boolean> shown = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(begun);
        while (!open.isEmpty()) {
            String name = open.pop();
            MasterPage page = pages.get(name);
            if (page != null && !shown.containsKey(name)) {
                boolean isOnce = page.next() != null && !page.next().equals(name);
                shown.put(name, isOnce);
                if (isOnce) {
                    open.push(String.valueOf(page.next()));
                }
            }
        }
        return shown;
    }
}
