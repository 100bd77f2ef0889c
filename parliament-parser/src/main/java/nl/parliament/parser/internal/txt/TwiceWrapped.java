package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.parliament.parser.internal.txt.line.LineWidths;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * A text that was wrapped, and then once more for narrower paper: after a full line stands the short rest of what was
 * one line before. With these rests back in their place, the lines tell again where paragraphs end.
 */
final class TwiceWrapped {
    private final List<PaperLine> lines;
    private final LineWidths widths;
    private final BitSet rests = new BitSet();

    /** What breaks a text again, as a mail does, counts its characters. */
    TwiceWrapped(List<PaperLine> lines) {
        this.lines = lines;
        this.widths = LineWidths.inCharacters(lines);
        for (int i = 1; i < lines.size(); i++) {
            rests.set(i, !rests.get(i - 1) && isRest(i));
        }
    }

    private boolean isRest(int at) {
        return widths.isFull(at - 1) && areTogether(at) && !begins(lines.get(at)) && !goesOnFull(at);
    }

    private boolean areTogether(int at) {
        return BlockStart.areTogether(lines.get(at - 1), lines.get(at), 1);
    }

    private static boolean begins(PaperLine line) {
        return BlockStart.isOwn(line) || BlockStart.isBullet(line);
    }

    private boolean goesOnFull(int at) {
        return at + 1 < lines.size() && widths.isFull(at) && areTogether(at + 1);
    }

    /** The lines as they were wrapped first. */
    List<PaperLine> once() {
        List<PaperLine> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = whole.size() - 1;
            if (rests.get(i)) {
                PaperLine above = whole.get(last);
                whole.set(
                        last,
                        above.with(above.printed().stripTrailing() + " "
                                + lines.get(i).words()));
            } else {
                whole.add(lines.get(i));
            }
        }
        return whole;
    }

    /** Of the lines themselves, when these of the lines as they were wrapped first go on with a paragraph. */
    BitSet withRests(BitSet goOnOnce) {
        BitSet goOn = new BitSet();
        int once = 0;
        for (int i = 0; i < lines.size(); i++) {
            goOn.set(i, rests.get(i) || goOnOnce.get(once));
            once += rests.get(i) ? 0 : 1;
        }
        return goOn;
    }
}
