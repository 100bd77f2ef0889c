package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.parliament.model.Citation;
import nl.parliament.model.Reference;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ReferenceFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints references: kind, id and text, separated by tabs. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = "Prints the references of a letter or a text: kind, id and words, parted by tabs.",
        footer = {"", "Example: references --text 'Zie Kamerstuk 36 045, nr. 191.'"})
final class ReferencesCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Input input;

    @Option(
            names = "--by-target",
            description = "A line for each paper, law or judgment of the letter: kind, id, how often, and "
                    + "the words of the first mention.")
    private boolean byTarget;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (byTarget && input.file == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--by-target needs a letter: references --by-target FILE");
        }
        if (input.lines != null) {
            ReferenceFinder finder = ReferenceFinder.create();
            List<String> lines = Files.readAllLines(input.lines);
            for (int i = 0; i < lines.size(); i++) {
                out.println(ReferenceLine.json(i + 1, finder.find(lines.get(i))));
            }
        } else if (byTarget) {
            ParliamentParser.create()
                    .parse(Objects.requireNonNull(input.file))
                    .document()
                    .citations()
                    .forEach(citation -> print(out, citation));
        } else {
            references().forEach(reference -> print(out, reference));
        }
        return 0;
    }

    private List<Reference> references() {
        return input.text != null
                ? ReferenceFinder.create().find(input.text)
                : ParliamentParser.create()
                        .parse(Objects.requireNonNull(input.file))
                        .document()
                        .references();
    }

    private static void print(PrintWriter out, Citation citation) {
        out.println(citation.target().kind() + "\t" + citation.id() + "\t"
                + citation.mentions().size() + "\t" + citation.mentions().get(0).text());
    }

    private static void print(PrintWriter out, Reference reference) {
        String id = reference.target().id();
        out.println(reference.target().kind() + "\t" + (id == null ? "" : id) + "\t" + reference.text());
    }

    /** What to look in: exactly one of these. */
    static final class Input {
        @Option(names = "--text", paramLabel = "TEXT", description = "This text.")
        private @Nullable String text;

        @Option(
                names = "--lines",
                paramLabel = "FILE",
                description = "Each line as a text of its own; prints a JSON object per line.")
        private @Nullable Path lines;

        @Parameters(paramLabel = "FILE", description = "A letter.")
        private @Nullable Path file;
    }
}
