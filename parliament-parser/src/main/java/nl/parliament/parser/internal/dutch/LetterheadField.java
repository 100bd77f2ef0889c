package nl.parliament.parser.internal.dutch;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labelled fields of a letterhead with the spellings of their labels, counted in 202 letters of ministries and
 * agencies: Betreft 89 against Onderwerp 26; Ons kenmerk 49, Onze referentie 44, Kenmerk 23.
 */
public enum LetterheadField {
    DATE("datum"),
    SUBJECT("betreft|onderwerp"),
    OUR_REFERENCE("ons kenmerk|onze referentie|onze ref\\.?|kenmerk|zaaknummer"),
    YOUR_REFERENCE("uw kenmerk|uw referentie|uw ref\\.?"),
    YOUR_LETTER("uw brief \\(kenmerk\\)|uw brief(?: van)?|uw bericht van"),
    ATTACHMENTS("aantal bijlagen|bijlage\\(n\\)|bijlagen?"),
    CONTACT("contactpersoon|behandeld door|inlichtingen|auteur|contact"),
    ADDRESS("bezoekadres|postadres|retouradres|correspondentieadres|factuuradres|"
            + "overheidsidentificatienr\\.?|kopie aan|projectnaam|doorkiesnummer|t|f|e|m");

    private final Pattern label;
    private final String firstLetters;

    LetterheadField(String spellings) {
        this.firstLetters = Arrays.stream(spellings.split("\\|"))
                .map(spelling -> spelling.substring(0, 1))
                .collect(Collectors.joining());
        this.label = Pattern.compile("(?is)(?:> ?)?(" + spellings + ")(?:\\s{0,3}:\\s{0,5}|\\s{1,10}|(?=\\d)|$)(.*)");
    }

    /** The value behind the label, empty when the label stands alone; null when the line has no such label. */
    public @Nullable String valueIn(String line) {
        if (!mayBeLabelled(line)) {
            return null;
        }
        Matcher matcher = label.matcher(line);
        return matcher.matches() ? matcher.group(2).strip() : null;
    }

    /** A plain look before the costly one. */
    private boolean mayBeLabelled(String line) {
        char first = line.isEmpty() ? ' ' : Character.toLowerCase(line.charAt(0));
        return first == '>' || firstLetters.indexOf(first) >= 0;
    }

    /** The field whose label the line is, with nothing behind it; null when it is no label. */
    public static @Nullable LetterheadField labelled(String line) {
        String bare = line.strip().toLowerCase(Locale.ROOT);
        for (LetterheadField field : values()) {
            String value = field.valueIn(bare);
            if (value != null && (value.isEmpty() || !field.needsOwnLine())) {
                return field;
            }
        }
        return null;
    }

    private boolean needsOwnLine() {
        return this == ADDRESS || this == CONTACT || this == ATTACHMENTS;
    }
}
