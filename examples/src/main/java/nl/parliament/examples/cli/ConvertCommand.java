package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.parliament.export.ExportOptions;
import nl.parliament.export.Exporter;
import nl.parliament.export.LineExporter;
import nl.parliament.parser.Isolation;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes each letter in one of the formats of {@link Exporter#builtIn()}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Writes each letter as DIR/<file name>.<format>; one file without --out is printed. "
                    + "Pages (html) get an index.html.",
            "Of a folder all .docx, .pdf, .txt and .xml files are taken, at any depth. A file that fails "
                    + "does not stop the others."
        })
final class ConvertCommand implements Callable<Integer> {
    private static final int MANY = 5;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "One of the formats below; default json.")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; made when absent.")
    private @Nullable Path out;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "All letters in this one file; for the formats marked *.")
    private @Nullable Path into;

    @Option(names = "--compact", description = "json and xml without white space between the parts.")
    private boolean isCompact;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART",
            description = "json, jsonl and xml without these: text (the whole text beside its parts), provenance.")
    private List<Part> without = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files read at the same time; default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--isolated",
            arity = "0..1",
            paramLabel = "WHEN",
            defaultValue = "auto",
            fallbackValue = "always",
            preprocessor = IsolatedWord.class,
            description = "Read in other processes, so that no file can take this one down: always, never, or auto, "
                    + "for large files and after a file that took too long or left no memory. Default auto; without "
                    + "WHEN always.")
    private IsolatedWhen isolated;

    @Option(
            names = "--report",
            paramLabel = "FILE.tsv",
            description = "A line per file: file, status, code, ms, message.")
    private @Nullable Path reportFile;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Letters, or folders of letters.")
    private List<Path> inputs;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Exporter exporter = exporter();
        List<Path> files = LetterFiles.in(inputs);
        try (Destination destination = destination(exporter, files.size());
                Report report = Report.open(reportFile);
                ProgressBar progress = progress(files.size())) {
            int threads = Math.max(1, Math.min(jobs, files.size()));
            try (Stream<ParsedFile> letters = parser(threads).parseAll(files, threads);
                    Interruption interruption = new Interruption(() -> close(destination, report))) {
                Converting converting = new Converting(new Conversion(destination), report, interruption);
                return convert(letters.iterator(), converting, progress) == 0 ? 0 : 1;
            }
        }
    }

    private static void close(Destination destination, Report report) throws IOException {
        try (report) {
            destination.close();
        }
    }

    /** Where a letter goes, and where it is told. */
    private record Converting(Conversion conversion, Report report, Interruption interruption) {
        Outcome convert(ParsedFile letter) throws IOException {
            Outcome[] outcome = new Outcome[1];
            interruption.whole(() -> {
                outcome[0] = conversion.write(letter);
                report.add(outcome[0]);
            });
            return outcome[0];
        }
    }

    /** How many files failed. */
    private int convert(Iterator<ParsedFile> letters, Converting converting, @Nullable ProgressBar progress)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        int failed = 0;
        while (letters.hasNext()) {
            Outcome outcome = converting.convert(letters.next());
            if (outcome.isError()) {
                failed++;
                err.println(outcome.file() + ": " + outcome.code() + ": " + outcome.message());
            }
            if (progress != null) {
                progress.step();
            }
        }
        return failed;
    }

    private ParliamentParser parser(int threads) {
        return isolated.set(ParliamentParser.builder(), Isolation.defaults().withProcesses(threads))
                .build();
    }

    private Destination destination(Exporter exporter, int files) throws IOException {
        if (jobs < 1) {
            throw usage("--jobs: at least 1 expected, " + jobs + " found");
        }
        if (out != null && into != null) {
            throw usage("--out or --into expected, both found");
        }
        if (into != null && exporter instanceof LineExporter lines) {
            return new FileDestination(lines, into);
        }
        if (into != null) {
            throw usage("--into: a format marked * expected, '" + format + "' found");
        }
        if (out == null && files != 1) {
            throw usage("--out DIR expected for " + files + " files");
        }
        PrintWriter printed = spec.commandLine().getOut();
        return out == null ? (file, result) -> exporter.export(result, printed) : new FolderDestination(exporter, out);
    }

    /** What stands under the help: the formats there are, and an example. */
    static String[] footer() {
        List<String> lines = new ArrayList<>(List.of("", "Formats:"));
        for (Exporter exporter : Exporter.builtIn()) {
            String mark = exporter instanceof LineExporter ? "*" : " ";
            lines.add(String.format(Locale.ROOT, "  %-12s%s %s", exporter.format(), mark, exporter.description()));
        }
        lines.addAll(List.of("", "Example: convert --to html --out out --report out/report.tsv seeds"));
        return lines.toArray(String[]::new);
    }

    /** What can be left out. */
    enum Part {
        text,
        provenance
    }

    private ExportOptions options() {
        ExportOptions options = ExportOptions.defaults();
        options = isCompact ? options.compact() : options;
        options = without.contains(Part.text) ? options.withoutText() : options;
        return without.contains(Part.provenance) ? options.withoutProvenance() : options;
    }

    private Exporter exporter() {
        List<Exporter> exporters = Exporter.builtIn(options());
        return exporters.stream()
                .filter(known -> known.format().equals(format))
                .findFirst()
                .orElseThrow(() -> usage("--to: one of "
                        + String.join(
                                ", ", exporters.stream().map(Exporter::format).toList()) + " expected, '" + format
                        + "' found"));
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Only on a terminal, and only for more than a few files. */
    private static @Nullable ProgressBar progress(int files) {
        if (System.console() == null || files <= MANY) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("letters")
                .setInitialMax(files)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    /** Makes the folder of a file. */
    static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
