package nl.parliament.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.parliament.examples.cli.convert.ConvertCommand;
import nl.parliament.examples.cli.file.Printed;
import nl.parliament.examples.cli.file.Reason;
import nl.parliament.parser.DocumentReadException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The executable: reads letters of Dutch ministers to parliament. */
@Command(
        name = "kamerbrief",
        description = "Reads letters of Dutch ministers to parliament (.docx, .odt, .pdf, .txt, the publisher's .xml).",
        mixinStandardHelpOptions = true,
        versionProvider = Kamerbrief.Version.class,
        subcommands = {
            ConvertCommand.class,
            OutlineCommand.class,
            ReferencesCommand.class,
            ExplainCommand.class,
            LayoutCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Exit code: 0 all well, 1 some file failed, 2 wrong usage.",
            "Example: java -jar kamerbrief.jar convert --to json --out out seeds"
        })
public final class Kamerbrief implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Kamerbrief() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        OutputStream printed = new Printed(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(out, err, arguments));
    }

    /** Runs a command; returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Kamerbrief());
        Objects.requireNonNull(commands.getSubcommands().get("convert"))
                .getCommandSpec()
                .usageMessage()
                .footer(ConvertCommand.footer());
        int code = commands.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageError())
                .setExecutionStrategy(parsed -> executed(parsed, err))
                .setExecutionExceptionHandler(Kamerbrief::failed)
                .execute(arguments);
        try {
            out.flush();
        } catch (UncheckedIOException unwritable) {
            code = unwritten(unwritable, err);
        }
        err.flush();
        return code;
    }

    /** Help, too, may meet a full disk or a closed pipe. */
    private static int executed(CommandLine.ParseResult parsed, PrintWriter err) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (UncheckedIOException unwritable) {
            return unwritten(unwritable, err);
        }
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof DocumentReadException unreadable) {
            command.getErr().println(unreadable.code() + ": " + unreadable.getMessage());
            return 1;
        }
        if (failure instanceof IOException unwritable) {
            return unwritten(new UncheckedIOException(unwritable), command.getErr());
        }
        if (failure instanceof UncheckedIOException unwritable) {
            return unwritten(unwritable, command.getErr());
        }
        throw failure;
    }

    private static int unwritten(UncheckedIOException unwritable, PrintWriter err) {
        IOException cause = Objects.requireNonNull(unwritable.getCause(), "cause");
        if (!Printed.isClosedPipe(cause)) {
            err.println("IO: " + Reason.of(cause));
        }
        return 1;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(spec.commandLine(), "a command expected, none found: " + commands);
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Kamerbrief.class.getResourceAsStream("/kamerbrief.properties")) {
                properties.load(in);
            }
            return new String[] {"kamerbrief " + properties.getProperty("version")};
        }
    }
}
