package nl.parliament.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Changes a file a little, in a way that a seed decides: bytes, numbers, pieces left out, doubled or moved, words that
 * mean something.
 */
final class Mutator {
    private static final String[] NUMBERS = {
        "0", "-1", "1", "65536", "2147483647", "4294967296", "99999999999999999999", "1e9"
    };
    private static final String[] WORDS = {
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        " R ",
        " obj ",
        "stream\n",
        "endstream",
        "/Filter",
        "/Kids",
        "/W",
        "q ",
        "Do ",
        "BT ",
        "Tj ",
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "<w:tc>",
        "&amp;",
        "&#1;",
        "<!DOCTYPE x>",
        "<!--",
        "]]>",
        "\u0000",
        "\u00ff",
        "\r",
        "\f"
    };

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutated(byte[] file) {
        boolean zip = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        byte[] mutant = zip && random.nextInt(4) > 0 ? withMutatedPart(file) : file;
        for (int i = zip && mutant != file ? 0 : 1 + random.nextInt(4); i > 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private byte[] withMutatedPart(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                out.write(xml && random.nextInt(3) == 0 ? once(part) : part);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return file;
        }
        return bytes.toByteArray();
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 4_000 : 20));
        return switch (random.nextInt(8)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> spliced(bytes, random.nextInt(bytes.length), -1, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> spliced(bytes, at, -1, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1));
            case 6 -> Arrays.copyOf(bytes, at);
            default -> withNumber(bytes, at);
        };
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    /** Another number in place of the next one. */
    private byte[] withNumber(byte[] bytes, int from) {
        int start = from;
        while (start < bytes.length && !Character.isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        return spliced(
                bytes, start, end, NUMBERS[random.nextInt(NUMBERS.length)].getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The bytes with these in place of those between two places; an end of -1 leaves nothing out. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        int rest = Math.max(from, to);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
