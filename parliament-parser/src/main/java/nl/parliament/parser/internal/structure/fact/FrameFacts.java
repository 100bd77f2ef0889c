package nl.parliament.parser.internal.structure.fact;

import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.Salutations;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;

/** Facts of the lines that frame a letter's text: salutation, closing, the formula of a motion. */
final class FrameFacts {
    /** Lines of a signature. */
    private static final int SIGNATURE = 9;

    private FrameFacts() {}

    static boolean isSalutation(Line line) {
        return Salutations.is(line.text());
    }

    static boolean isLikeSalutation(Line line) {
        return Salutations.isLike(line.text());
    }

    static boolean isClosing(Line line) {
        return Closings.is(line.text());
    }

    static boolean isLikeClosing(Line line) {
        return Closings.isLike(line.text());
    }

    static boolean isBelowClosing(Line line) {
        return line.closing() >= 0 && line.index() - line.closing() <= SIGNATURE;
    }

    static boolean isMotionEnd(Line line) {
        return line.opening() >= 0 && MotionFormula.ends(line.text());
    }

    static boolean isMember(Line line) {
        return line.opening() >= 0 && line.text().lines().allMatch(MemberSignatures::isSigned);
    }
}
