package nl.parliament.parser.internal.structure.signature;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** The members below a motion: surnames alone, one a line. */
public final class MemberSignatures {
    // "Grinwis" | "Van Campen" | "Inge van Dijk" | "Yeşilgöz-Zegerius" | "El Abassi" | "De Hoop" | "’t Hart"
    private static final Pattern NAME =
            Pattern.compile("(?:['’]\\p{Ll} )?\\p{Lu}[\\p{L}'’.-]{1,30}(?: [\\p{L}'’][\\p{L}'’.-]{0,30}){0,5},?");
    private static final int LONGEST = 60;

    private MemberSignatures() {}

    public static boolean isName(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(".")
                && NAME.matcher(line.strip()).matches();
    }

    public static List<Signatory> read(List<PlacedBlock> signature) {
        return LetterheadLine.of(signature).stream()
                .filter(line -> isName(line.text()))
                .map(line -> new Signatory(line.text().replaceAll(",$", ""), null, null, null, false, line.span()))
                .toList();
    }
}
