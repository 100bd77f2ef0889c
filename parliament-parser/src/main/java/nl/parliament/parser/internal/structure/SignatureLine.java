package nl.parliament.parser.internal.structure;

import java.util.Arrays;

/** What a line of a signature says; two signatures side by side stand parted by a tab. */
final class SignatureLine {
    private SignatureLine() {}

    static boolean hasRole(String line) {
        return Arrays.stream(line.split("[\\t\\n]")).anyMatch(part -> Phrases.isRole(part.strip()));
    }

    static boolean isName(String line) {
        String[] parts = line.strip().split("\\t+");
        return Arrays.stream(parts).allMatch(PersonName::matches);
    }

    /** Whether the line can be the rest of a role that was broken: 'Welzijn en Sport,'. */
    static boolean continuesRole(String line) {
        return line.length() < 110
                && !line.endsWith(".")
                && !Phrases.isQuestion(line)
                && Arrays.stream(line.split("[\\s,\\u00a0]+")).anyMatch(Ministries::isWordOfOne);
    }
}
