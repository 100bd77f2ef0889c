package nl.parliament.parser.internal.structure.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.parser.internal.dutch.paper.ChamberNumber;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chamber that answers without an addressee go to: that of the members who asked. The Tweede Kamer numbers
 * questions as {@code 2023Z12345}; a paper that speaks of the Eerste Kamer is left alone.
 */
public final class AnsweredMembers {
    private static final int LOOKED_AT = 4000;
    private static final Pattern QUESTIONS =
            Pattern.compile("\\b(?:" + ChamberNumber.ZAAK + "|" + MemberQuestions.OF_MEMBERS + ")\\b");

    private AnsweredMembers() {}

    /** The chamber with the text that tells; null when the text does not tell. */
    public static @Nullable Addressee in(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        Matcher questions = QUESTIONS.matcher(start);
        boolean tells = questions.find() && !start.contains("Eerste Kamer");
        return tells ? new Addressee(Chamber.TWEEDE_KAMER, questions.group()) : null;
    }
}
