package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why something cannot be written or found, in words: many exceptions of files hold no more than a name. */
public final class Reason {
    private Reason() {}

    /** The file and the reason. */
    public static String of(IOException failure) {
        String word = word(failure);
        if (failure instanceof FileSystemException of && of.getReason() == null && word != null) {
            return of.getFile() + ": " + word;
        }
        return String.valueOf(failure.getMessage());
    }

    private static @Nullable String word(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a folder expected, a file found";
        }
        return null;
    }
}
