package nl.parliament.parser.internal.structure.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.Offices;

/** An enumeration of offices: 'de Ministers voor A, van B en voor C en de Staatssecretaris van D'. */
public final class OfficeEnumeration {
    // where the next office of the enumeration begins; a portfolio has commas and 'en' of its own
    private static final Pattern NEXT =
            Pattern.compile("(?:,| en|, en)\\s(?=(?:de |het )?" + Offices.BEWINDSPERSOON + "|(?:van|voor) \\p{Lu})");
    private static final Pattern PLURAL =
            Pattern.compile("^((?:de |het )?)(" + Offices.BEWINDSPERSOON + ")(?:s|sen)\\b");

    private OfficeEnumeration() {}

    /** The offices as signatories on whose behalf is written; {@code at} is where they stand in the text. */
    public static List<Signatory> read(String words, int at) {
        List<Signatory> offices = new ArrayList<>();
        String office = "";
        int start = 0;
        for (String part : NEXT.split(words)) {
            int from = words.indexOf(part, start);
            start = from + part.length();
            Matcher plural = PLURAL.matcher(part);
            boolean more = part.matches("(?s)(?:van|voor) .{1,300}");
            String role = more ? office + part : plural.find() ? plural.replaceFirst("$1$2") : part;
            if (!more) {
                office = role.replaceFirst("(?s)\\b(?:van|voor) .{1,300}", "");
            }
            offices.add(SignatoryReader.signatory(null, role, true, new Span(at + from, at + start)));
        }
        return offices;
    }
}
