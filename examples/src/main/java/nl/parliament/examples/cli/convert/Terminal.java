package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person looks at what is printed. */
final class Terminal {
    private static final Path ERROR_OUTPUT = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error is a terminal. Where the system does not tell, whether all of the console is. */
    static boolean isErrorOutput() {
        if (!Files.exists(ERROR_OUTPUT)) {
            return System.console() != null;
        }
        try {
            Path device = ERROR_OUTPUT.toRealPath();
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException closed) {
            return false;
        }
    }
}
