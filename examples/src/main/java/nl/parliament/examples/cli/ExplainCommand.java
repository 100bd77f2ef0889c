package nl.parliament.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.parliament.parser.ParseInspector;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The role of each block, the rule that gave it, the witnesses and the runner-up. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "The role of each block, the rule that gave it, the witnesses and the runner-up.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The letter; - for standard input.")
    private Path file;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return Inspected.print(spec.commandLine(), file, ParseInspector::explain);
    }
}
