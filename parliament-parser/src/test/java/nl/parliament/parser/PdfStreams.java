package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The deflated streams of a PDF: content, fonts, tables of characters. One of them is changed by an update at the end.
 */
final class PdfStreams {
    // 12 0 obj <</Filter/FlateDecode/Length 120>> stream
    private static final Pattern STREAM = Pattern.compile(
            "(?<number>\\d{1,7}) 0 obj\\s{0,4}(?<entries><<(?:(?!endobj|stream).){0,600}?/"
                    + "FlateDecode(?:(?!endobj|stream).)"
                    + "{0,600}?>>)\\s{0,4}stream\r?\n",
            Pattern.DOTALL);

    private static final Pattern OWN_ENTRIES = Pattern.compile("/(?:Length[123]?|Filter|DecodeParms)\\b[ /]*");
    private static final Pattern ROOT = Pattern.compile("/Root\\s{0,4}(\\d{1,7} \\d{1,5} R)");
    private static final Pattern START = Pattern.compile("startxref\\s{1,4}(\\d{1,10})");
    private static final int LONGEST = 4 << 20;

    private final byte[] file;
    private final String text;
    private final List<int[]> streams = new ArrayList<>();

    PdfStreams(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            streams.add(new int[] {
                Integer.parseInt(stream.group("number")), stream.start("entries"), stream.end("entries"), stream.end()
            });
        }
    }

    int count() {
        return text.contains("/Encrypt") ? 0 : streams.size();
    }

    /** The bytes of a stream, inflated as far as they go. */
    byte[] bytes(int index) {
        Inflater inflater = new Inflater();
        int from = streams.get(index)[3];
        inflater.setInput(file, from, file.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int count = inflater.inflate(buffer); count > 0 && out.size() < LONGEST; ) {
                out.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException damaged) {
            // what was inflated counts
        }
        inflater.end();
        return out.toByteArray();
    }

    /** The file, and behind it an update in which a stream has these bytes. */
    byte[] with(int index, byte[] bytes) {
        int[] stream = streams.get(index);
        byte[] deflated = HostilePdf.deflate(bytes);
        String entries = text.substring(stream[1] + 2, stream[2] - 2)
                .replaceAll("/Filter\\s{0,3}\\[?\\s?/FlateDecode\\s?\\]?", "");
        String own = OWN_ENTRIES.matcher(entries).replaceAll("/X ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        int at = out.size() + 1;
        out.writeBytes(HostilePdf.latin(
                "\n" + stream[0] + " 0 obj\n<</Filter/FlateDecode/Length " + deflated.length + own + ">>\nstream\n"));
        out.writeBytes(deflated);
        int table = out.size() + 18;
        out.writeBytes(HostilePdf.latin("\nendstream\nendobj\nxref\n" + stream[0] + " 1\n"
                + String.format("%010d 00000 n \n", at) + "trailer<</Size 9999999/Root " + last(ROOT, "1 0 R")
                + "/Prev "
                + last(START, "0") + ">>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private String last(Pattern pattern, String otherwise) {
        String found = otherwise;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }
}
