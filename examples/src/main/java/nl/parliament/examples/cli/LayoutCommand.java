package nl.parliament.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.parliament.parser.ParseInspector;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The neutral blocks of a file, as a reader saw it. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = "The neutral blocks of a file, as a reader saw it.")
final class LayoutCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The letter; - for standard input.")
    private Path file;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return Inspected.print(spec.commandLine(), file, ParseInspector::layout);
    }
}
