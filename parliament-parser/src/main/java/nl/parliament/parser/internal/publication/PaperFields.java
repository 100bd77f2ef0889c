package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Dossier;
import nl.parliament.parser.internal.layout.StatedPaper;
import nl.parliament.parser.internal.layout.WhiteSpace;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The fields of an official paper that its elements state. Made for one document. */
final class PaperFields {
    // "https://zoek.officielebekendmakingen.nl/kst-21501-02-2825/metadata.xml" | "kst-21501-20-2270"
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?:https?://[\\w.]{1,60}/)?((?:kst|ah|h|kv|blg)-[0-9A-Za-z-]{4,40})(?:/metadata\\.xml)?");
    // "Vergaderjaar 2023-2024"
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s?[-–/]\\s?(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final int LONGEST_FIELD = 2_000;
    /** More dossiers than any paper belongs to. */
    private static final int MOST_DOSSIERS = 100;

    private final List<Dossier> dossiers = new ArrayList<>();
    private boolean isDossier;
    private @Nullable DocumentType type;
    private @Nullable String identifier;
    private @Nullable String sessionYear;
    private @Nullable String number;
    private @Nullable String title;
    private String dossier = "";
    private String addition = "";
    private @Nullable String dossierTitle;

    /** What the elements said. */
    StatedPaper stated() {
        return new StatedPaper(type, identifier, sessionYear, dossiers, number, title);
    }

    /** The structure tells what kind of paper it is. */
    void type(DocumentType told) {
        type = told;
    }

    /** Reads the facts about the publication. */
    void metadata(XMLStreamReader reader) throws XMLStreamException {
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String value = Xml.attribute(reader, "content");
            Matcher id = IDENTIFIER.matcher(value == null || value.length() > LONGEST_FIELD ? "" : value.strip());
            identifier = identifier == null && id.matches() ? id.group(1) : identifier;
        }
    }

    /** A line of the head begins. */
    void begin(String element) {
        isDossier = element.equals("dossier");
        dossier = "";
        addition = "";
        dossierTitle = null;
    }

    /**
     * It ends.
     *
     * @param what which line it says to be
     * @param text all of its text
     */
    void end(String element, @Nullable String what, String text) {
        Matcher year = YEAR.matcher(text.length() > LONGEST_FIELD ? "" : text);
        if ("vergaderjaar".equals(what) && year.find()) {
            sessionYear = year.group(1) + "-" + year.group(2);
        } else if (element.equals("kamervraagnummer")) {
            number = field(text);
        } else if (isDossier && NUMBER.matcher(dossier).matches() && dossiers.size() < MOST_DOSSIERS) {
            dossiers.add(new Dossier(addition.isEmpty() ? dossier : dossier + "-" + addition, dossierTitle));
        }
        isDossier = false;
    }

    /** An element within a line was read. */
    void heard(String element, String text) {
        switch (element) {
            case "dossiernr" -> dossier = text.replaceAll("\\s", "");
            case "raadnr", "begrotingshoofdstuk" -> addition = field(text).replaceAll("\\s", "");
            case "ondernummer" -> number = number == null ? field(text) : number;
            case "titel" -> titled(text);
            default -> {
                // says no field
            }
        }
    }

    private void titled(String text) {
        if (isDossier) {
            dossierTitle = field(text);
        } else if (title == null) {
            title = field(text);
        }
    }

    private static String field(String text) {
        return WhiteSpace.folded(text.substring(0, Math.min(LONGEST_FIELD, text.length())));
    }
}
