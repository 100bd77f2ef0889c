package nl.parliament.examples.cli;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command in the last line, after how the command is used, in short. */
final class UsageError implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        CommandLine.Help help = command.getHelp();
        err.print("Usage: " + help.synopsis("Usage: ".length()));
        err.println("For all options: " + command.getCommandSpec().qualifiedName() + " --help");
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println(wrong.getMessage() + choice(wrong));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The commands there are, where one was not known. */
    private static String choice(ParameterException wrong) {
        Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
        boolean isCommand = wrong instanceof UnmatchedArgumentException && !commands.isEmpty();
        return isCommand ? "; a command expected: " + String.join(", ", commands) : "";
    }
}
