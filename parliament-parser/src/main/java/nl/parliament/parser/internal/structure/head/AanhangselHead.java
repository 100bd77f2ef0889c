package nl.parliament.parser.internal.structure.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Office;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.signature.OfficeEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * The two lines above published answers: 'Vragen van het lid …' and 'Antwoord van Minister … (…) (ontvangen …)'.
 *
 * @param subject the first line up to its closing bracket; null when there is none
 * @param questions the block of that line; null when there is none
 * @param answer the block of the second; null when there is none
 * @param signatory who answers; null when the second line does not say
 * @param onBehalf of whom else
 */
public record AanhangselHead(
        @Nullable String subject,
        @Nullable PlacedBlock questions,
        @Nullable PlacedBlock answer,
        @Nullable Signatory signatory,
        List<Signatory> onBehalf) {
    // "Vragen van het lid Erkens (VVD) aan de Minister van … over … (ingezonden 20 december 2024)."
    private static final Pattern QUESTIONS = Pattern.compile(
            "(Vragen van (?:het lid|de leden) .{5,1500}?) ?\\(ingezonden .{5,40}\\)\\.?", Pattern.DOTALL);
    // "Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid) (ontvangen 21 juni 2021)."
    private static final Pattern ANSWER = Pattern.compile(
            "Antwoord van (Minister|Staatssecretaris) ([^(]{3,60}?) \\(([^()]{3,100})\\)(.{0,1500})", Pattern.DOTALL);
    private static final Pattern OPENING =
            Pattern.compile("(?:Vragen van (?:het lid|de leden)|Antwoord van (?:Minister|Staatssecretaris))\\b");
    private static final Pattern ASKED = Pattern.compile("\\(ingezonden [^()]{5,40}\\)");
    private static final Pattern ANSWERED = Pattern.compile("\\(ontvangen [^()]{5,40}\\)");
    /** Lines of such a sentence. */
    private static final int LINES = 20;
    // "mede namens de Ministers voor Volkshuisvesting en Ruimtelijke Ordening, van Landbouw en de Staatssecretaris van
    // Defensie (ontvangen"
    private static final Pattern ON_BEHALF =
            Pattern.compile("mede namens ((?:de|het) [^(.]{5,1200}?)(?= \\(|\\.)", Pattern.DOTALL);

    public static AanhangselHead read(List<PlacedBlock> head) {
        String subject = null;
        PlacedBlock asked = null;
        PlacedBlock answer = null;
        Signatory signatory = null;
        List<Signatory> onBehalf = List.of();
        for (int i = 0; i < head.size(); i++) {
            PlacedBlock block = whole(head, i);
            Matcher questions = QUESTIONS.matcher(block.text());
            Matcher matcher = ANSWER.matcher(block.text());
            if (questions.matches()) {
                subject = questions.group(1).strip();
                asked = block;
            } else if (matcher.matches()) {
                answer = block;
                signatory = signatory(matcher, block.span().start());
                onBehalf = onBehalf(block);
            }
        }
        return new AanhangselHead(subject, asked, answer, signatory, onBehalf);
    }

    /**
     * The line with those right below it, up to the day in brackets: in plain text these sentences stand on several.
     * The line alone when there is no day.
     */
    private static PlacedBlock whole(List<PlacedBlock> head, int from) {
        PlacedBlock first = head.get(from);
        Pattern day = first.text().startsWith("Vragen") ? ASKED : ANSWERED;
        StringBuilder words = new StringBuilder(first.text());
        int to = from;
        while (OPENING.matcher(words).lookingAt()
                && !day.matcher(words).find()
                && to + 1 < Math.min(head.size(), from + LINES)
                && goesOn(head.get(to + 1))) {
            words.append(' ').append(head.get(++to).text());
        }
        Span span = new Span(first.span().start(), head.get(to).span().end());
        boolean isWhole = to > from && day.matcher(words).find() && span.end() - span.start() == words.length();
        return isWhole ? new PlacedBlock(words.toString(), span, List.of(), first.hints()) : first;
    }

    private static boolean goesOn(PlacedBlock line) {
        return Boolean.FALSE.equals(line.hints().blankBefore())
                && !OPENING.matcher(line.text()).lookingAt();
    }

    private static List<Signatory> onBehalf(PlacedBlock answer) {
        Matcher matcher = ON_BEHALF.matcher(answer.text());
        return matcher.find()
                ? OfficeEnumeration.read(matcher.group(1), answer.span().start() + matcher.start(1))
                : List.of();
    }

    private static Signatory signatory(Matcher answer, int at) {
        boolean minister = answer.group(1).equals("Minister");
        return new Signatory(
                answer.group(2),
                answer.group(1) + " van " + answer.group(3),
                minister ? Office.MINISTER : Office.STAATSSECRETARIS,
                answer.group(3),
                false,
                new Span(at + answer.start(1), at + answer.end(3)));
    }
}
