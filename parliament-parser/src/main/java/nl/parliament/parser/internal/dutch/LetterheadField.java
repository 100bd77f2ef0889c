package nl.parliament.parser.internal.dutch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The labelled fields of a letterhead, with all spellings of their labels. Counted in 202 letters of ministries and
 * agencies: Betreft 89 against Onderwerp 26; Ons kenmerk 49, Onze referentie 44, Kenmerk 23.
 */
public enum LetterheadField {
    DATE("datum"),
    SUBJECT("betreft|onderwerp"),
    OUR_REFERENCE("ons kenmerk|onze referentie|onze ref\\.?|kenmerk(?: afzender)?|zaaknummer|referentie"),
    YOUR_REFERENCE("uw kenmerk|uw referentie|uw ref\\.?"),
    YOUR_LETTER("uw brief \\(kenmerk\\)|uw brief(?: van)?|uw bericht van"),
    ATTACHMENTS("aantal bijlagen|bijlage\\(n\\)|bijlagen?"),
    CONTACT("contactpersoon|behandeld door|inlichtingen|auteur|contact"),
    ADDRESS("bezoekadres|postadres|" + AddressLines.RETURN + "|correspondentieadres|factuuradres|"
            + "overheidsidentificatienr\\.?|kopie aan|projectnaam|doorkiesnummer"),
    /** One letter or a word before a number or an address of the net. */
    CONNECTION("t|f|e|m|tel\\.?|telefoon|fax|e-mail"),
    /** The sentence that asks to mention the reference or to write to the return address. */
    NOTICE("correspondentie uitsluitend|met vermelding van de datum|bij beantwoording|"
            + "verzoeke bij beantwoording|u wordt verzocht bij beantwoording");

    private static final Pattern CONNECTION_VALUE = Pattern.compile("(?s)(?=.{0,40}[\\d@]).*");

    /** Labels that are known though a sign of them is misread. */
    private static final List<String> COMMON = List.of("datum", "betreft", "onderwerp", "kenmerk");
    // "Betrett Voortgang" | "Oatum: 3 mei 2021"
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{Lu}0-9][\\p{Ll}0-9!|]{4,9}(?=[ :]|$)");

    private final Pattern label;
    private final String firstLetters;

    LetterheadField(String spellings) {
        this.firstLetters = Arrays.stream(spellings.split("\\|"))
                .map(spelling -> spelling.substring(0, 1))
                .collect(Collectors.joining());
        this.label = Pattern.compile("(?is)(?:> ?)?(" + spellings + ")(?:\\s{0,3}:\\s{0,5}|\\s{1,10}|(?=\\d)|$)(.*)");
    }

    /**
     * A line that begins with a label.
     *
     * @param field what it labels
     * @param spelling the label as printed, in lower case
     * @param value what stands after it; empty when the label stands alone
     */
    public record Label(LetterheadField field, String spelling, String value) {}

    /** The label that the line begins with; null when there is none. */
    public static @Nullable Label in(String printed) {
        String line = mended(printed);
        for (LetterheadField field : values()) {
            Label label = field.labelIn(line);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** The value after the label, empty when the label stands alone; null when the line has no such label. */
    public @Nullable String valueIn(String line) {
        Label found = labelIn(mended(line));
        return found == null ? null : found.value();
    }

    /** The field whose label the line is, with nothing after it; null when it is no label. */
    public static @Nullable LetterheadField labelled(String line) {
        Label found = in(line.strip());
        if (found == null || (found.field().needsOwnLine() && !found.value().isEmpty())) {
            return null;
        }
        return found.field();
    }

    /** Whether the field stands in the side column of a first page, where one knows the letter by it. */
    public boolean isOfSideColumn() {
        return this != DATE && this != SUBJECT && this != CONNECTION && this != YOUR_LETTER;
    }

    /** Whether the field is one of letters: lists of addresses have the others too. */
    public boolean isOfLettersOnly() {
        return this == OUR_REFERENCE || this == YOUR_REFERENCE || this == ATTACHMENTS || this == NOTICE;
    }

    /** Whether the line begins with a label of which a sign is misread. */
    public static boolean isMisread(String line) {
        return !mended(line).equals(line);
    }

    /** The line with the label that it begins with, when that is there but for one sign. */
    private static String mended(String line) {
        Matcher first = FIRST_WORD.matcher(line);
        String word = first.lookingAt() ? first.group().toLowerCase(Locale.ROOT) : "";
        return COMMON.contains(word)
                ? line
                : COMMON.stream()
                        .filter(label -> Spelling.isMisread(word, label))
                        .findFirst()
                        .map(label -> label + line.substring(word.length()))
                        .orElse(line);
    }

    private @Nullable Label labelIn(String line) {
        if (!mayBeLabelled(line)) {
            return null;
        }
        Matcher matcher = label.matcher(WhiteSpace.folded(line));
        if (!matcher.matches() || (this == CONNECTION && !isConnection(matcher.group(2)))) {
            return null;
        }
        return new Label(
                this,
                matcher.group(1).toLowerCase(Locale.ROOT),
                matcher.group(2).strip());
    }

    private static boolean isConnection(String value) {
        return value.isEmpty() || CONNECTION_VALUE.matcher(value).matches();
    }

    /** A plain look before the costly one. */
    private boolean mayBeLabelled(String line) {
        char first = line.isEmpty() ? ' ' : Character.toLowerCase(line.charAt(0));
        return first == '>' || firstLetters.indexOf(first) >= 0;
    }

    private boolean needsOwnLine() {
        return this == ADDRESS || this == CONTACT || this == ATTACHMENTS || this == CONNECTION || this == NOTICE;
    }
}
