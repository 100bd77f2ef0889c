package nl.parliament.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.parliament.examples.PrintOutline;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParliamentParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a letter's outline. */
@Command(
        name = "outline",
        mixinStandardHelpOptions = true,
        description = "Prints subject, headings and signatories; what was found wrong goes to standard error.")
final class OutlineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The letter.")
    private Path file;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        ParseResult result = ParliamentParser.create().parse(file);
        spec.commandLine().getOut().print(PrintOutline.of(result.document()));
        result.diagnostics().stream()
                .map(OutlineCommand::line)
                .forEach(spec.commandLine().getErr()::println);
        return 0;
    }

    private static String line(Diagnostic diagnostic) {
        String place = diagnostic.page() == null ? "" : " (page " + diagnostic.page() + ")";
        return diagnostic.severity() + " " + diagnostic.code() + ": " + diagnostic.message() + place;
    }
}
