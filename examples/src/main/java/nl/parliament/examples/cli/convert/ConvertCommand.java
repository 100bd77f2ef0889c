package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.LetterFiles;
import nl.parliament.examples.cli.file.LetterFilter;
import nl.parliament.examples.cli.file.Output;
import nl.parliament.examples.cli.file.OutputPlace;
import nl.parliament.export.ExportOptions;
import nl.parliament.export.Exporter;
import nl.parliament.export.LineExporter;
import nl.parliament.parser.Isolation;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes each letter in one of the formats of {@link Exporter#builtIn()}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        description = {
            "Writes each letter as DIR/<file>.<format>, in the folders it was found in. Without --out the result is "
                    + "printed: of one file in any format, of many in a format marked *.",
            "Of a folder all .docx, .odt, .pdf, .txt and .xml files are taken, at any depth; - is standard input. "
                    + "A file that fails does not stop the others. Pages (html) get an index.html, which a later run "
                    + "extends."
        })
public final class ConvertCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "json",
            completionCandidates = Formats.class,
            description = "One of the formats below; default json.")
    private String format;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the results go; made when absent. A hidden file, " + Journal.NAME
                    + ", tells from which letters they were made.")
    private @Nullable Path out;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "All letters in this one file, pipe or device, or - for standard output; for the formats "
                    + "marked *. A file is replaced when all is written.")
    private @Nullable Path into;

    @Option(
            names = "--resume",
            description = "Pass over letters that an earlier run wrote to DIR in the same way, if their bytes have not "
                    + "changed. Those that failed are tried again.")
    private boolean isResumed;

    @Mixin
    private LetterFilter filter = new LetterFilter();

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
            description = "A line per file: file, status, code, ms, message, result.")
    private @Nullable Path reportFile;

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Say on standard error how many files are done, the rate, the time left and how many failed: "
                    + "always, never, or auto, on a terminal. Default auto.")
    private Progress.When progress;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Letters, or folders of letters; - for standard input.")
    private List<Path> inputs;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Exporter exporter = Formats.find(format, options())
                .orElseThrow(() -> usage("--to: one of " + Formats.names() + " expected, '" + format + "' found"));
        checkUsage(exporter);
        List<LetterFile> letters = LetterFiles.in(inputs);
        checkPrinted(exporter, letters.size());
        PrintWriter printed = spec.commandLine().getOut();
        try (Destination destination = destination(exporter, printed);
                Report report = Report.open(reportFile, printed)) {
            return run(letters, destination, report) == 0 ? 0 : 1;
        }
    }

    private int run(List<LetterFile> all, Destination destination, Report report) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<LetterFile> letters = all.stream()
                .filter(letter -> filter.takes(letter) && !destination.holds(letter.path()))
                .toList();
        if (letters.isEmpty()) {
            err.println("no letter of " + all.size() + " is as --since and --include ask, or all are results");
        }
        Run run = new Run(destination, report, err);
        Map<LetterFile, Outcome> earlier = isResumed ? run.earlier(letters) : Map.of();
        if (isResumed) {
            err.println(earlier.size() + " of " + letters.size() + " files were done before and have not changed");
        }
        ParliamentParser parser = isolated.set(
                        ParliamentParser.builder(), Isolation.defaults().withProcesses(jobs))
                .build();
        return run.convert(letters, earlier, parser, jobs, progress);
    }

    private void checkUsage(Exporter exporter) throws IOException {
        if (jobs < 1) {
            throw usage("--jobs: at least 1 expected, " + jobs + " found");
        }
        if (out != null && into != null) {
            throw usage("--out or --into expected, both found");
        }
        if (isResumed && out == null) {
            throw usage("--resume: --out DIR expected, none found");
        }
        if (into != null && !(exporter instanceof LineExporter)) {
            throw usage("--into: one of " + Formats.namesOfLines() + " expected, '" + format + "' found");
        }
        boolean isPrinted = out == null && (into == null || OutputPlace.isStandardOutput(into));
        if (isPrinted && reportFile != null && OutputPlace.isStandardOutput(reportFile)) {
            throw usage("--report: another place than that of the results expected");
        }
    }

    private void checkPrinted(Exporter exporter, int files) {
        if (out == null && files > 1 && !(exporter instanceof LineExporter)) {
            throw usage("--out DIR, or a format of lines (" + Formats.namesOfLines() + ") expected for " + files
                    + " files");
        }
    }

    private Destination destination(Exporter exporter, PrintWriter printed) throws IOException {
        if (out != null) {
            return new FolderDestination(exporter, out, making());
        }
        return exporter instanceof LineExporter lines
                ? new LinesDestination(lines, Output.to(into == null ? Output.STANDARD_OUTPUT : into, printed))
                : new PrintedDestination(exporter, printed);
    }

    private Making making() {
        String version = String.join(" ", spec.root().version());
        String parts = without.stream()
                .distinct()
                .sorted()
                .map(part -> " without " + part)
                .collect(Collectors.joining());
        return new Making(format, version + (isCompact ? " compact" : "") + parts);
    }

    /** What stands under the help: the formats there are, and an example. */
    public static String[] footer() {
        List<String> lines = new ArrayList<>(List.of("", "Formats:"));
        lines.addAll(Formats.described());
        lines.addAll(List.of(
                "",
                "Examples:",
                "  convert --to html --out out --report out/report.tsv seeds",
                "  convert --out out --resume --since 7d --include '*.pdf' letters",
                "  convert --to jsonl letters | gzip > letters.jsonl.gz",
                "  convert - < brief.pdf"));
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

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
