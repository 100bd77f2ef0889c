package motions;

import java.nio.file.Path;
import nl.parliament.model.Motie;
import nl.parliament.model.Reference;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Isolation;
import nl.parliament.parser.ParliamentParser;

/** Prints the motions that each letter mentions. */
public final class Motions {
    private Motions() {}

    /** Takes names of files; {@code -Disolated=true} has other processes read them. */
    public static void main(String[] names) {
        ParliamentParser.Builder builder = ParliamentParser.builder();
        if (Boolean.getBoolean("isolated")) {
            builder.isolated(Isolation.defaults().withProcesses(1));
        }
        ParliamentParser parser = builder.build();
        for (String name : names) {
            System.out.println(name);
            print(parser, Path.of(name));
        }
    }

    private static void print(ParliamentParser parser, Path file) {
        try {
            for (Reference reference : parser.parse(file).document().references()) {
                if (reference.target() instanceof Motie motion) {
                    System.out.println("  " + motion.id() + " " + motion.submitters());
                }
            }
        } catch (DocumentReadException unreadable) {
            System.out.println("  " + unreadable.code() + ": " + unreadable.getMessage());
        }
    }
}
