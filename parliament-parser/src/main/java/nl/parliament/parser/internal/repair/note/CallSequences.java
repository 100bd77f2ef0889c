package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of notes parted into sequences that each count from 1. A converter sets its notes after those that were typed
 * by hand, and both begin at 1: the calls of one list run through those of the other.
 */
final class CallSequences {
    /** One more than there are lists: a text with so many has no lists of notes that are told apart. */
    private static final int MOST = 3;

    private CallSequences() {}

    /**
     * The sequences of these calls, which stand in the order of the text; a call that continues none is left out. No
     * more than {@link #MOST} are looked at.
     */
    static List<List<TypedMark>> of(List<TypedMark> calls) {
        List<List<TypedMark>> sequences = new ArrayList<>();
        for (TypedMark call : calls) {
            List<TypedMark> open = call.number() == 1 ? null : continuedBy(call, sequences);
            if (call.number() == 1 && sequences.size() < MOST) {
                sequences.add(new ArrayList<>(List.of(call)));
            } else if (open != null) {
                open.add(call);
            }
        }
        return sequences;
    }

    /** The sequence that the call goes on with; of two, that with the same white before its calls. */
    private static @Nullable List<TypedMark> continuedBy(TypedMark call, List<List<TypedMark>> sequences) {
        List<TypedMark> found = null;
        for (List<TypedMark> sequence : sequences) {
            TypedMark last = sequence.get(sequence.size() - 1);
            boolean isNext = last.number() + 1 == call.number();
            if (isNext && (found == null || last.isApart() == call.isApart())) {
                found = sequence;
            }
        }
        return found;
    }
}
