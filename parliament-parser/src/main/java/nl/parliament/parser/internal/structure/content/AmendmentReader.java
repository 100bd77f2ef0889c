package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.AmendmentContent;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;
import org.jspecify.annotations.Nullable;

/** Reads the changes of an amendment, which Roman numbers part, and its explanation. Made for one amendment. */
public final class AmendmentReader {
    // "De ondergetekenden stellen het volgende amendement voor:"
    private static final Pattern OPENING =
            Pattern.compile("(?i)(?:de )?ondergetekenden? stel(?:t|len) (?:het )?(?:de )?volgende .{0,60}voor ?:?");
    // "II" | "IV."
    private static final Pattern NUMBER = Pattern.compile("([IVX]{1,6})\\.?");
    // "I. In artikel 1 wordt …"
    private static final Pattern NUMBERED = Pattern.compile("([IVX]{1,6})\\.\\s{1,3}(?=\\p{L})");
    private static final Pattern EXPLANATION =
            Pattern.compile("(?i)toelichting(?: op (?:het|dit) (?:\\p{L}{1,20} )?amendement)? ?:?");

    private final String text;
    private final List<NumberedPassage> changes = new ArrayList<>();
    private @Nullable String number;
    private int from = -1;
    private int to;

    private AmendmentReader(String text) {
        this.text = text;
    }

    /** What the amendment changes. */
    public static AmendmentContent read(DocumentParts parts) {
        List<PlacedBlock> blocks = blocks(parts);
        return new AmendmentReader(parts.text())
                .read(blocks.subList(0, endOfText(blocks)).stream()
                        .filter(block -> !OPENING.matcher(block.text()).matches())
                        .toList());
    }

    /** The names of members below the explanation, when nothing tells them as a signature. */
    public static List<PlacedBlock> members(DocumentParts parts) {
        List<PlacedBlock> blocks = blocks(parts);
        return blocks.subList(endOfText(blocks), blocks.size());
    }

    private static List<PlacedBlock> blocks(DocumentParts parts) {
        return parts.body().stream().map(LabelledBlock::block).toList();
    }

    /** One past the explanation: what follows is names alone. Without an explanation all is text. */
    private static int endOfText(List<PlacedBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && isNames(blocks.get(end - 1))) {
            end--;
        }
        return blocks.subList(0, end).stream().anyMatch(AmendmentReader::isExplanation) ? end : blocks.size();
    }

    private static boolean isNames(PlacedBlock block) {
        return !isExplanation(block) && block.text().lines().allMatch(MemberSignatures::isName);
    }

    private static boolean isExplanation(PlacedBlock block) {
        return EXPLANATION.matcher(block.text()).matches();
    }

    private AmendmentContent read(List<PlacedBlock> blocks) {
        Passage explanation = null;
        for (int i = 0; i < blocks.size() && explanation == null; i++) {
            PlacedBlock block = blocks.get(i);
            Matcher numbered = NUMBERED.matcher(block.text());
            if (isExplanation(block)) {
                explanation = explanation(blocks.subList(i + 1, blocks.size()));
            } else if (NUMBER.matcher(block.text()).matches()) {
                close();
                number = block.text().replace(".", "");
            } else if (numbered.lookingAt()) {
                close();
                number = numbered.group(1);
                from = block.span().start() + numbered.end();
                to = block.span().end();
            } else {
                from = from < 0 ? block.span().start() : from;
                to = block.span().end();
            }
        }
        close();
        return new AmendmentContent(changes, explanation);
    }

    private void close() {
        if (from >= 0) {
            Passage change = Excerpt.of(text, from, to);
            changes.add(new NumberedPassage(number, change.text(), change.span()));
        }
        from = -1;
    }

    private @Nullable Passage explanation(List<PlacedBlock> blocks) {
        return blocks.isEmpty()
                ? null
                : Excerpt.of(
                        text,
                        blocks.get(0).span().start(),
                        blocks.get(blocks.size() - 1).span().end());
    }
}
