package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** SHA-256 of the bytes of a letter. */
final class SourceHash {
    /** Of bytes that are not known. */
    static final String UNKNOWN = "";

    private static final int CHUNK = 1 << 16;

    private SourceHash() {}

    /** Of a file; unknown when it cannot be read. */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                digest.update(chunk, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return UNKNOWN;
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Of a file that was read after a time; unknown when the file may have changed since. */
    static String ofUnchanged(Path file, Instant since) {
        try {
            boolean isUnchanged = Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(since);
            return isUnchanged ? of(file) : UNKNOWN;
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
