package nl.parliament.parser.internal.structure.signature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.dutch.NameParticles;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** The members below a motion: surnames alone, one a line. */
public final class MemberSignatures {
    // "Grinwis" | "Van Campen" | "Inge van Dijk" | "Yeşilgöz-Zegerius" | "El Abassi" | "De Hoop" | "’t Hart"
    private static final Pattern NAME =
            Pattern.compile("(?:['’]\\p{Ll} )?\\p{Lu}[\\p{L}'’.-]{1,30}(?: [\\p{L}'’][\\p{L}'’.-]{0,30}){0,5},?");
    // "van der Lee": below the formula a name may begin as it does in a sentence
    private static final Pattern LOWER = Pattern.compile("(?:(?:" + NameParticles.ALTERNATION + ") ){1,3}(?=\\p{Lu})");
    // "Piri." | "Koekkoek," | "Kostić;"
    private static final Pattern END = Pattern.compile("[.,;]$");
    private static final int LONGEST = 60;

    private MemberSignatures() {}

    public static boolean isName(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(".")
                && NAME.matcher(line.strip()).matches();
    }

    /** Whether a line below the formula of a motion is a name. */
    public static boolean isSigned(String line) {
        String name = END.matcher(line.strip()).replaceFirst("");
        Matcher lower = LOWER.matcher(name);
        return isName(lower.lookingAt() ? name.substring(lower.end()) : name);
    }

    public static List<Signatory> read(List<PlacedBlock> signature) {
        return LetterheadLine.of(signature).stream()
                .filter(line -> isSigned(line.text()))
                .map(line ->
                        new Signatory(END.matcher(line.text()).replaceFirst(""), null, null, null, false, line.span()))
                .toList();
    }
}
