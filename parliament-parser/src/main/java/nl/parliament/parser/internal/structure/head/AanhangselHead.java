package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Office;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.Ministries;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import nl.parliament.parser.internal.layout.WhiteSpace;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.signature.OfficeEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * The two sentences above published answers: 'Vragen van het lid …' and 'Antwoord van Minister … (…) (ontvangen …)'.
 *
 * @param subject the first sentence up to its closing bracket; null when there is none
 * @param questions the block of that sentence; null when there is none
 * @param answer the block of the second; null when there is none
 * @param signatories who answers, in the order of the sentence; then on whose behalf too
 */
public record AanhangselHead(
        @Nullable String subject,
        @Nullable PlacedBlock questions,
        @Nullable PlacedBlock answer,
        List<Signatory> signatories) {
    // "Vragen van het lid Erkens (VVD) aan de Minister van … over … (ingezonden 20 december 2024)."
    private static final Pattern QUESTIONS = Pattern.compile(
            "(" + MemberQuestions.OF_MEMBERS + " .{5,1500}?) ?\\(" + MemberQuestions.SENT_IN + " .{5,40}\\)\\.?",
            Pattern.DOTALL);
    // "Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid) (ontvangen 21 juni 2021)." | "Mededeling van
    // …"
    private static final Pattern ANSWER = Pattern.compile(MemberQuestions.ANSWER + ".{0,1500}", Pattern.DOTALL);
    // "Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties)" | "Staatssecretaris Van Rijn (BZ – Ontwikkeling)"
    private static final Pattern ANSWERER = Pattern.compile(
            "\\b(" + Offices.BEWINDSPERSOON + ") (\\p{Lu}[^()]{1,60}?) \\(([^()–\\n]{2,100}?)\\s{0,3}[)–\\n]");
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
        for (int i = 0; i < head.size(); i++) {
            PlacedBlock block = whole(head, i);
            Matcher questions = QUESTIONS.matcher(block.text());
            if (questions.matches()) {
                subject = questions.group(1).strip();
                asked = block;
            } else if (ANSWER.matcher(block.text()).matches()) {
                answer = block;
            }
        }
        return new AanhangselHead(subject, asked, answer, answer == null ? List.of() : signatories(answer));
    }

    /**
     * The line with those right below it, up to the day in brackets: in plain text these sentences stand on several.
     * The line alone when there is no day.
     */
    private static PlacedBlock whole(List<PlacedBlock> head, int from) {
        PlacedBlock first = head.get(from);
        Predicate<CharSequence> isWhole =
                first.text().startsWith("Vragen") ? MemberQuestions::saysWhenAsked : MemberQuestions::saysWhenAnswered;
        StringBuilder words = new StringBuilder(first.text());
        int to = from;
        while (MemberQuestions.opens(words.toString())
                && !isWhole.test(words)
                && to + 1 < Math.min(head.size(), from + LINES)
                && goesOn(head.get(to + 1))) {
            words.append(' ').append(WhiteSpace.folded(head.get(++to).shown()));
        }
        Span span = new Span(first.span().start(), head.get(to).span().end());
        boolean isRead = to > from && isWhole.test(words) && span.end() - span.start() == words.length();
        return isRead ? new PlacedBlock(words.toString(), span, List.of(), first.hints()) : first;
    }

    private static boolean goesOn(PlacedBlock line) {
        return Boolean.FALSE.equals(line.hints().blankBefore()) && !MemberQuestions.opens(line.text());
    }

    private static List<Signatory> signatories(PlacedBlock answer) {
        List<Signatory> signatories = new ArrayList<>();
        Matcher answerer = ANSWERER.matcher(answer.text());
        while (answerer.find()) {
            signatories.add(signatory(answerer, answer.span().start()));
        }
        Matcher behalf = ON_BEHALF.matcher(answer.text());
        if (behalf.find()) {
            signatories.addAll(
                    OfficeEnumeration.read(behalf.group(1), answer.span().start() + behalf.start(1)));
        }
        return signatories;
    }

    private static Signatory signatory(Matcher answer, int at) {
        boolean minister = answer.group(1).equalsIgnoreCase("minister");
        String named = Ministries.abbreviated(answer.group(3));
        String portfolio = named == null ? answer.group(3) : named;
        boolean leads = !minister || Ministries.named(portfolio) != null;
        return new Signatory(
                answer.group(2),
                answer.group(1) + (leads ? " van " : " voor ") + portfolio,
                minister ? Office.MINISTER : Office.STAATSSECRETARIS,
                portfolio,
                false,
                new Span(at + answer.start(1), at + answer.end(3)));
    }
}
