package nl.parliament.parser.internal.structure.content;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Asker;
import nl.parliament.model.Inquiry;
import nl.parliament.model.Metadata;
import nl.parliament.parser.internal.dutch.NameParticles;
import nl.parliament.parser.internal.dutch.paper.ChamberNumber;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import org.jspecify.annotations.Nullable;

/**
 * Who asked the questions that a paper answers, and when. Published answers say so in one sentence, letters in their
 * subject or in their first one.
 */
public final class InquiryReader {
    private static final int LOOKED_AT = 4000;
    // "Van der Lee (GroenLinks-PvdA)" | "Ceder" | "Yeşilgöz-Zegerius"
    private static final String NAME = "(?:(?:" + NameParticles.ALTERNATION + ") ){0,3}\\p{Lu}[\\p{L}'’-]{1,30}"
            + "(?: (?:(?:" + NameParticles.ALTERNATION + ") ){0,3}\\p{Lu}[\\p{L}'’-]{1,30}){0,2}";
    private static final String MEMBER = NAME + "(?: ?\\([^()]{2,40}\\))?";
    // "vragen van de leden Ceder (ChristenUnie) en Dobbe (SP)"
    private static final Pattern MEMBERS = Pattern.compile("(?i:vragen)(?: die)? (?:(?:zijn )?gesteld )?"
            + "(?:van|door) " + MemberQuestions.MEMBERS + " (" + MEMBER + "(?:(?:, | en |, en )"
            + MEMBER + "){0,12})");
    // "Kat (allen D66)" | "Van Dijk (beiden VVD)"
    private static final Pattern ONE =
            Pattern.compile("(" + NAME + ")(?: ?\\((?:(?:allen|beiden|beide) )?([^()]{2,40})\\))?");
    private static final Pattern NUMBER = Pattern.compile("\\b" + ChamberNumber.ZAAK + "\\b");

    private InquiryReader() {}

    /**
     * The case that a paper answers.
     *
     * @param text the canonical text
     * @param metadata what its head says
     */
    public static Inquiry read(String text, Metadata metadata) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length())).replace('\n', ' ');
        List<Asker> named = metadata.subject() == null ? List.of() : askers(metadata.subject());
        List<Asker> askers = named.isEmpty() ? askers(start) : named;
        LocalDate answered = MemberQuestions.answeredOn(start);
        return new Inquiry(
                askers, number(start), MemberQuestions.askedOn(start), answered == null ? metadata.date() : answered);
    }

    /** A party counts for the members before it that have none: 'Mutluer, Lahlah (GroenLinks-PvdA)'. */
    private static List<Asker> askers(String text) {
        Matcher members = MEMBERS.matcher(text);
        if (!members.find()) {
            return List.of();
        }
        List<MatchResult> each = ONE.matcher(members.group(1)).results().toList();
        Deque<Asker> askers = new ArrayDeque<>();
        String party = null;
        for (int i = each.size() - 1; i >= 0; i--) {
            MatchResult member = each.get(i);
            party = member.group(2) == null ? party : member.group(2);
            askers.addFirst(new Asker(member.group(1), party));
        }
        return List.copyOf(askers);
    }

    /** The number of the questions; null when the text holds none or several. */
    private static @Nullable String number(String text) {
        List<String> numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : null;
    }
}
