package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A PDF written object by object, so that any of them can be wrong. Object 1 is the catalog, 2 the page tree, 3 the
 * standard font.
 */
final class HostilePdf {
    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private String trailer = "";

    HostilePdf() {
        add("<</Type/Catalog/Pages 2 0 R>>");
        add("");
        add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    }

    /** A file of one page with this content, whose font is {@code /F}. */
    static byte[] page(String content) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", latin(content)), "");
        return pdf.bytes();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Adds an object; its number. */
    int add(String object) {
        return add(latin(object));
    }

    private int add(byte[] object) {
        objects.add(object);
        return objects.size();
    }

    /** Adds a stream; its number. */
    int stream(String entries, byte[] data) {
        return add(joined(latin("<<" + entries + "/Length " + data.length + ">>stream\n"), data, latin("\nendstream")));
    }

    /** Adds a stream that is deflated; its number. */
    int deflated(String entries, byte[] data) {
        return stream(entries + "/Filter/FlateDecode", deflate(data));
    }

    /** Adds a page with the content of this object, and more resources beside the font. */
    int page(int content, String resources) {
        return page(content + " 0 R", resources);
    }

    int page(String contents, String resources) {
        int page = add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + contents
                + "/Resources<</Font<</F 3 0 R>>" + resources + ">>>>");
        pages.add(page);
        return page;
    }

    /** Lists a page once more. */
    void again(int page) {
        pages.add(page);
    }

    /** Replaces an object. */
    void set(int number, String object) {
        objects.set(number - 1, latin(object));
    }

    /** Adds an entry to the trailer. */
    void trailer(String entry) {
        trailer += entry;
    }

    byte[] bytes() {
        if (objects.get(1).length == 0) {
            StringBuilder kids = new StringBuilder();
            pages.forEach(page -> kids.append(page).append(" 0 R "));
            set(2, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(joined(latin((i + 1) + " 0 obj\n"), objects.get(i), latin("\nendobj\n")));
        }
        int start = out.size();
        out.writeBytes(latin(table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R" + trailer
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        return drained(deflater, Deflater.NO_FLUSH);
    }

    /** A deflated stream of a text, and behind it another so many times, made without a stream so long. */
    static byte[] flood(String head, String unit, int times) {
        int perBlock = Math.max(1, Math.min(times, (1 << 20) / unit.length()));
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        deflater.setInput(latin(head + " "));
        out.writeBytes(drained(deflater, Deflater.FULL_FLUSH));
        deflater.setInput(latin(unit.repeat(perBlock)));
        byte[] block = drained(deflater, Deflater.FULL_FLUSH);
        for (int i = 0; i < times / perBlock; i++) {
            out.writeBytes(block);
        }
        return out.toByteArray();
    }

    private static byte[] drained(Deflater deflater, int flush) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int count = deflater.deflate(buffer, 0, buffer.length, flush);
                count > 0;
                count = deflater.deflate(buffer, 0, buffer.length, flush)) {
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
