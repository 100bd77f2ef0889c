package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.parliament.examples.PrintOutline;
import nl.parliament.model.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the outlines of letters. */
@Command(
        name = "outline",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        description =
                "Prints subject, headings and signatories of each letter, of many with the name of its file above "
                        + "it; what was found wrong goes to standard error.")
final class OutlineCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Letters, or folders of letters; - for standard input.")
    private List<Path> inputs;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        EachLetter letters = EachLetter.of(inputs, err);
        return letters.use((file, result) -> {
            String name = letters.areMany() ? file + ": " : "";
            out.print(letters.areMany() ? "== " + file + "\n" : "");
            out.print(PrintOutline.of(result.document()));
            out.flush();
            result.diagnostics().forEach(diagnostic -> err.println(name + line(diagnostic)));
        });
    }

    private static String line(Diagnostic diagnostic) {
        String place = diagnostic.page() == null ? "" : " (page " + diagnostic.page() + ")";
        return diagnostic.severity() + " " + diagnostic.code() + ": " + diagnostic.message() + place;
    }
}
