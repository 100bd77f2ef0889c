package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Font programs written piece by piece, so that any of them can be wrong: TrueType by its tables, CFF by its lists,
 * Type 1 by its words.
 */
final class HostileFont {
    /** Glyphs of the TrueType font: none, then {@code G} and {@code e}. */
    private static final int GLYPHS = 3;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    /** A TrueType font of three glyphs, in which G and e have a place. */
    HostileFont() {
        table("head", numbers("0,1,0,0,0,0,0,0,0,1000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0"));
        table("hhea", numbers("1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0," + GLYPHS));
        table("maxp", numbers("1,0," + GLYPHS + ",0,0,0,0,0,0,0,0,0,0,0,0,0"));
        table("hmtx", numbers("500,0,700,0,400,0"));
        table("loca", numbers("0,0,0,0"));
        table("glyf", new byte[4]);
        map(numbers("12,0,0,40,0,0,0,2,0,71,0,71,0,1,0,101,0,101,0,2"), numbers("6,16,0,101,1,2"));
    }

    /** Replaces a table. */
    HostileFont table(String tag, byte[]... parts) {
        tables.put(tag, joined(parts));
        return this;
    }

    /** Replaces the maps of characters: for Windows, and for another platform. */
    HostileFont map(byte[]... maps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(numbers("0," + maps.length));
        int at = 4 + 8 * maps.length;
        for (int i = 0; i < maps.length; i++) {
            out.writeBytes(numbers((i == 0 ? "3,1" : "1,0") + ",0," + at));
            at += maps[i].length;
        }
        out.writeBytes(joined(maps));
        return table("cmap", out.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        directory.writeBytes(numbers("1,0," + tables.size() + ",0,0,0"));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int at = 12 + 16 * tables.size() + data.size();
            int length = table.getValue().length;
            directory.writeBytes(HostilePdf.latin(table.getKey()));
            directory.writeBytes(numbers(
                    "0,0," + (at >> 16) + "," + (at & 0xffff) + "," + (length >> 16) + "," + (length & 0xffff)));
            data.writeBytes(table.getValue());
        }
        return joined(directory.toByteArray(), data.toByteArray());
    }

    /** Numbers of two bytes each. */
    static byte[] numbers(String numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String number : numbers.split(",")) {
            int value = Integer.parseInt(number.strip());
            out.write(value >> 8);
            out.write(value);
        }
        return out.toByteArray();
    }

    static byte[] repeated(byte[] unit, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(unit);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A list of pieces as CFF has it. */
    static byte[] index(byte[]... pieces) {
        if (pieces.length == 0) {
            return new byte[2];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(numbers(String.valueOf(pieces.length)));
        out.write(4);
        int at = 1;
        for (int i = 0; i <= pieces.length; i++) {
            out.writeBytes(numbers((at >> 16) + "," + (at & 0xffff)));
            at += i < pieces.length ? pieces[i].length : 0;
        }
        out.writeBytes(joined(pieces));
        return out.toByteArray();
    }

    /** A whole number of a CFF dictionary, in five bytes. */
    private static byte[] number(int number) {
        return joined(new byte[] {29}, numbers((number >> 16 & 0xffff) + "," + (number & 0xffff)));
    }

    /**
     * A CFF font whose glyphs are none, G and e.
     *
     * @param names the list of the names' numbers
     * @param codes the list of codes
     * @param glyphs the list of instructions
     * @param subroutines what they call
     * @param more other entries of its dictionary
     */
    static byte[] cff(byte[] names, byte[] codes, byte[] glyphs, byte[] subroutines, byte[] more) {
        byte[] head = joined(new byte[] {1, 0, 4, 4}, index(HostilePdf.latin("X")));
        int size = 5 * 5 + 4 + more.length;
        int at = head.length + index(new byte[size]).length + 2 + subroutines.length;
        byte[] dictionary = joined(
                more,
                joined(number(at), new byte[] {15}),
                joined(number(at + names.length), new byte[] {16}),
                joined(number(at + names.length + codes.length), new byte[] {17}),
                joined(number(4), number(at + names.length + codes.length + glyphs.length), new byte[] {18}));
        byte[] widths = {(byte) (139 + 100), 20, (byte) (139 + 50), 21};
        return joined(head, index(dictionary), new byte[2], subroutines, names, codes, glyphs, widths);
    }

    /** The same, healthy: G is 130 wide, e as wide as any. */
    static byte[] cff() {
        return cff(
                joined(new byte[1], numbers("40,70")),
                new byte[] {0, 2, 71, 101},
                index(new byte[] {14}, new byte[] {(byte) (139 + 80), 14}, new byte[] {14}),
                new byte[2],
                new byte[0]);
    }

    /** A Type 1 font of these words, and of these that are enciphered. */
    static byte[] type1(String words, String enciphered) {
        byte[] plain = HostilePdf.latin("%!PS-AdobeFont-1.0: X\n" + words + "\ncurrentfile eexec\n");
        byte[] secret = HostilePdf.latin("aaaa" + enciphered);
        int key = 55_665;
        for (int i = 0; i < secret.length; i++) {
            int one = (secret[i] & 0xff) ^ (key >> 8);
            secret[i] = (byte) one;
            key = ((one & 0xff) + key) * 52_845 + 22_719 & 0xffff;
        }
        return joined(plain, secret);
    }
}
