package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.model.Citation;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
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
        abbreviateSynopsis = true,
        description = "Prints the references of letters or a text: kind, id and words, parted by tabs; of many letters "
                + "with the file first.",
        footer = {
            "",
            "Examples:",
            "  references --text 'Zie Kamerstuk 36 045, nr. 191.'",
            "  references --kind motie,kamerstuk seeds"
        })
final class ReferencesCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Input input;

    @Option(
            names = "--by-target",
            description = "A line for each paper, law or judgment of the letter: kind, id, how often, and "
                    + "the words of the first mention.")
    private boolean byTarget;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Only references of these kinds: ${COMPLETION-CANDIDATES}.")
    private List<String> kinds = List.of();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        checkUsage();
        PrintWriter out = spec.commandLine().getOut();
        if (input.text != null) {
            finder().find(input.text).forEach(reference -> out.println(line(reference)));
            return 0;
        }
        if (input.lines != null) {
            printLines(input.lines, out);
            return 0;
        }
        EachLetter letters = EachLetter.of(input.files, spec.commandLine().getErr());
        return letters.use((file, result) -> {
            String name = letters.areMany() ? file + "\t" : "";
            lines(result).forEach(line -> out.println(name + line));
        });
    }

    private void checkUsage() {
        if (byTarget && input.files.isEmpty()) {
            throw usage("--by-target needs a letter: references --by-target FILE");
        }
        List<String> known = ReferenceFinder.builtInKinds();
        for (String kind : kinds) {
            if (!known.contains(kind)) {
                throw usage("--kind: one of " + String.join(", ", known) + " expected, '" + kind + "' found");
            }
        }
    }

    private void printLines(Path file, PrintWriter out) throws IOException {
        ReferenceFinder finder = finder();
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            out.println(ReferenceLine.json(i + 1, finder.find(lines.get(i))));
        }
    }

    private static String text(Path file) throws IOException {
        boolean isStandardInput = file.equals(LetterFile.STANDARD_INPUT);
        try (InputStream in = isStandardInput ? System.in : Files.newInputStream(file)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw new IOException(file + ": no such file", missing);
        } catch (CharacterCodingException other) {
            throw new IOException(file + ": text in UTF-8 expected", other);
        }
    }

    private ReferenceFinder finder() {
        return ReferenceFinder.builder().kinds(kinds.toArray(String[]::new)).build();
    }

    private List<String> lines(ParseResult result) {
        return byTarget
                ? result.document().citations().stream()
                        .filter(citation -> isWanted(citation.target().kind()))
                        .map(ReferencesCommand::line)
                        .toList()
                : result.document().references().stream()
                        .filter(reference -> isWanted(reference.target().kind()))
                        .map(ReferencesCommand::line)
                        .toList();
    }

    private boolean isWanted(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static String line(Citation citation) {
        return citation.target().kind() + "\t" + citation.id() + "\t"
                + citation.mentions().size() + "\t" + citation.mentions().get(0).text();
    }

    private static String line(Reference reference) {
        String id = reference.target().id();
        return reference.target().kind() + "\t" + (id == null ? "" : id) + "\t" + reference.text();
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** The kinds there are, for the help and for shells that complete words. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReferenceFinder.builtInKinds().iterator();
        }
    }

    /** What to look in: exactly one of these. */
    static final class Input {
        @Option(names = "--text", paramLabel = "TEXT", description = "This text.")
        private @Nullable String text;

        @Option(
                names = "--lines",
                paramLabel = "FILE",
                description = "Each line as a text of its own; prints a JSON object per line. - for standard input.")
        private @Nullable Path lines;

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE|DIR",
                description = "Letters, or folders of letters; - for standard input.")
        private List<Path> files = List.of();
    }
}
