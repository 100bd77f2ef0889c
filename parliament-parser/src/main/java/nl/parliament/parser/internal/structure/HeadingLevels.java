package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The depth of headings: the level the file gives, the parts of the number, or the rank of its looks (bold above italic), made
 * dense so that the highest in use is 1.
 */
final class HeadingLevels {
    // "3.1 Aanpak" has two parts
    private static final Pattern PARTS = Pattern.compile("^\\d{1,2}((?:\\.\\d{1,2}){0,3})\\.?\\s");

    private final List<Integer> ranks;
    private final int first;

    HeadingLevels(List<LabelledBlock> body, int first) {
        this.first = first;
        List<Integer> used = new ArrayList<>();
        body.stream().filter(labelled -> labelled.is(Role.HEADING)).map(labelled -> rank(labelled.block())).forEach(used::add);
        this.ranks = used.stream().distinct().sorted().toList();
    }

    int of(PlacedBlock heading) {
        return first + Math.max(0, ranks.indexOf(rank(heading)));
    }

    private static int rank(PlacedBlock heading) {
        Integer level = heading.hints().headingLevel();
        if (level != null) {
            return 10 * level;
        }
        Matcher parts = PARTS.matcher(heading.shown());
        if (parts.find()) {
            return 10 + parts.group(1).replaceAll("\\d", "").length();
        }
        if (heading.isBold() || heading.hints().bold() == null) {
            return 15;
        }
        return heading.isItalic() ? 17 : 16;
    }
}
