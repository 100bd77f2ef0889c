package nl.parliament.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.parliament.examples.PrintOutline;
import nl.parliament.parser.ParliamentParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a letter's outline. */
@Command(name = "outline", mixinStandardHelpOptions = true, description = "Prints subject, headings and signatories.")
final class OutlineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The letter.")
    private Path file;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        String outline = PrintOutline.of(ParliamentParser.create().parse(file).document());
        spec.commandLine().getOut().print(outline);
        return 0;
    }
}
