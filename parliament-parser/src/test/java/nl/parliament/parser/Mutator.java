package nl.parliament.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Changes a file a little, in a way that a seed decides: bytes, numbers, pieces left out, repeated or moved, words that
 * mean something. In a part of a .docx and in a stream of a PDF too, which are packed again as they should be; in XML
 * values of attributes and elements, in fonts numbers of their tables.
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

    private static final Pattern VALUE = Pattern.compile("=\"[^\"<]{0,200}\"");
    private static final Pattern ELEMENT = Pattern.compile("<(w:[a-zA-Z]{1,20})[ >/]");
    private static final int LONGEST_REPEAT = 200_000;

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutated(byte[] file) {
        PdfStreams streams = new PdfStreams(file);
        boolean isPdf = file.length > 4 && file[0] == '%' && file[1] == 'P' && streams.count() > 0;
        if (isPdf && random.nextInt(3) > 0) {
            return withMutatedStream(streams);
        }
        boolean zip = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        byte[] mutant = zip && random.nextInt(4) > 0 ? withMutatedPart(file) : file;
        for (int i = zip && mutant != file ? 0 : 1 + random.nextInt(4); i > 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private byte[] withMutatedStream(PdfStreams streams) {
        int index = random.nextInt(streams.count());
        byte[] bytes = streams.bytes(index);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes = isFont(bytes) ? inTables(bytes) : once(bytes);
        }
        return streams.with(index, bytes);
    }

    private static boolean isFont(byte[] bytes) {
        return bytes.length > 12 && ((bytes[0] == 0 && bytes[1] == 1) || bytes[0] == 'O' || bytes[0] == 1);
    }

    /** Numbers of two bytes at the beginning of the font, or of a table. */
    private byte[] inTables(byte[] bytes) {
        byte[] copy = bytes.clone();
        int tables = Math.min(30, copy[5] & 0xff);
        int entry = 12 + 16 * random.nextInt(Math.max(1, tables)) + 8;
        int start = 0;
        if (random.nextInt(3) > 0 && entry + 4 < copy.length) {
            start = ((copy[entry + 1] & 0xff) << 16) | ((copy[entry + 2] & 0xff) << 8) | (copy[entry + 3] & 0xff);
        }
        int at = Math.min(copy.length - 2, start + 2 * random.nextInt(random.nextInt(4) == 0 ? 2_000 : 24));
        int[] numbers = {0, 1, 0xff, 0x7fff, 0x8000, 0xffff, random.nextInt(0x10000)};
        int number = numbers[random.nextInt(numbers.length)];
        copy[Math.max(0, at)] = (byte) (number >> 8);
        copy[Math.max(0, at) + 1] = (byte) number;
        return copy;
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
                out.write(xml && random.nextInt(3) == 0 ? inXml(part) : part);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return file;
        }
        return bytes.toByteArray();
    }

    /** Another value of an attribute, or an element many times; in one of three parts, as in other bytes. */
    private byte[] inXml(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        int from = random.nextInt(Math.max(1, text.length()));
        Matcher value = VALUE.matcher(text);
        Matcher element = ELEMENT.matcher(text);
        int kind = random.nextInt(3);
        if (kind == 0 && value.find(from)) {
            String number = NUMBERS[random.nextInt(NUMBERS.length)];
            return bytes(text.substring(0, value.start() + 2) + number + text.substring(value.end() - 1));
        }
        int end = kind == 1 && element.find(from) ? text.indexOf("</" + element.group(1) + ">", element.start()) : -1;
        if (end < 0) {
            return once(part);
        }
        end += element.group(1).length() + 3;
        String block = text.substring(element.start(), end);
        return bytes(text.substring(0, end) + block.repeat(times(block.length())) + text.substring(end));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So often that a reader that is not linear is slow. */
    private int times(int length) {
        int most = 1 + LONGEST_REPEAT / Math.max(1, length);
        return 1 + random.nextInt(random.nextInt(4) == 0 ? most : Math.min(20, most));
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 4_000 : 20));
        return switch (random.nextInt(9)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> spliced(bytes, random.nextInt(bytes.length), -1, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> spliced(bytes, at, -1, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1));
            case 6 -> Arrays.copyOf(bytes, at);
            case 7 -> spliced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, at + length)));
            default -> withNumber(bytes, at);
        };
    }

    private byte[] repeated(byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = times(piece.length); i > 0; i--) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
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
