package nl.parliament.examples;

import java.nio.file.Path;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Signatory;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;

/** Prints who signed as CSV: file, date, name, role, portfolio. */
public final class SignatoriesToCsv {
    private SignatoriesToCsv() {}

    /** Takes the names of files. */
    public static void main(String[] arguments) {
        String[] files = arguments.length > 0 ? arguments : new String[] {"seeds/000_2f7eeaf5135e719d.txt"};
        ParliamentParser parser = ParliamentParser.create();
        System.out.println("file,date,name,role,portfolio");
        for (String file : files) {
            ParliamentaryDocument letter = parser.parse(Path.of(file)).document();
            for (Signatory signatory : letter.signatories()) {
                System.out.println(String.join(
                        ",",
                        quoted(letter.source().name()),
                        quoted(String.valueOf(letter.metadata().date())),
                        quoted(signatory.name()),
                        quoted(signatory.role()),
                        quoted(signatory.portfolio())));
            }
        }
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }
}
