package nl.parliament.export.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.parliament.model.Signatory;

/** Titles that are printed in capitals, in the letters in which a reader writes them. */
final class Capitals {
    private Capitals() {}

    /**
     * The title. One in capitals only becomes a sentence in small letters, with the names of who signs as they write
     * them.
     */
    static String lowered(String title, List<Signatory> signatories) {
        boolean isShouted = title.codePoints().anyMatch(Character::isUpperCase)
                && title.codePoints().noneMatch(Character::isLowerCase);
        if (!isShouted) {
            return title;
        }
        String small = title.toLowerCase(Locale.ROOT);
        StringBuilder lowered = new StringBuilder(small).replace(0, 1, title.substring(0, 1));
        signatories.stream().map(Signatory::name).filter(Objects::nonNull).forEach(name -> put(name, small, lowered));
        return lowered.toString();
    }

    private static void put(String name, String small, StringBuilder lowered) {
        int at = small.indexOf(name.toLowerCase(Locale.ROOT));
        if (at >= 0 && small.length() == lowered.length()) {
            lowered.replace(at, at + name.length(), name);
        }
    }
}
