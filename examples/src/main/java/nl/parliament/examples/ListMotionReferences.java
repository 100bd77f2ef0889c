package nl.parliament.examples;

import java.nio.file.Path;
import nl.parliament.model.Motie;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.parser.ParliamentParser;

/** Lists the motions that a letter mentions: id, submitters, day. */
public final class ListMotionReferences {
    private ListMotionReferences() {}

    /** Takes the name of one file. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "seeds/000_2f7eeaf5135e719d.txt");
        // sample: start
        ParseResult result = ParliamentParser.create().parse(file);
        for (Reference reference : result.document().references()) {
            if (reference.target() instanceof Motie motie) {
                System.out.println(motie.id() + " " + motie.submitters() + " " + motie.date());
            }
        }
        // sample: end
    }
}
