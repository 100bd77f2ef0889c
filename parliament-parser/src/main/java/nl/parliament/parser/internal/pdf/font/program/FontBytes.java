package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.parliament.parser.internal.source.Budget;

/**
 * Bytes of a font program, or of a part of it. Numbers stand high byte first. A place outside the bytes is an error, so
 * that no number of a file leads further than its bytes.
 */
final class FontBytes {
    /** Bytes read between two looks at the clock. */
    private static final int BATCH = 1 << 16;

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final Budget budget;
    /** Bytes read of the whole file since the last look at the clock. */
    private final int[] read;

    private int at;

    FontBytes(byte[] bytes, Budget budget) {
        this(bytes, 0, bytes.length, budget, new int[1]);
    }

    private FontBytes(byte[] bytes, int from, int length, Budget budget, int[] read) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.budget = budget;
        this.read = read;
    }

    int length() {
        return length;
    }

    /** Where the next byte is read. */
    int at() {
        return at;
    }

    int left() {
        return length - at;
    }

    /** Goes on reading at this place. */
    FontBytes seek(long place) throws IOException {
        at = checked(place, 0);
        return this;
    }

    /** The bytes from a place to the end. */
    FontBytes part(long place) throws IOException {
        return part(place, length - place);
    }

    FontBytes part(long place, long size) throws IOException {
        return new FontBytes(bytes, from + checked(place, size), (int) size, budget, read);
    }

    private int checked(long place, long size) throws IOException {
        if (place < 0 || size < 0 || size > length || place > length - size) {
            throw new IOException("a font of more bytes expected: " + size + " at " + place + " of " + length);
        }
        return (int) place;
    }

    /** Stops unless there are so many things of so many bytes each ahead. */
    void expect(long count, int size) throws IOException {
        checked(at, count * size);
    }

    int u8() throws IOException {
        checked(at, 1);
        count(1);
        return bytes[from + at++] & 0xff;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    int s16() throws IOException {
        return (short) u16();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    /** A number of one to four bytes. */
    long number(int size) throws IOException {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | u8();
        }
        return number;
    }

    int u8At(long place) throws IOException {
        return seek(place).u8();
    }

    int u16At(long place) throws IOException {
        return seek(place).u16();
    }

    /** The next so many bytes as a text, a character each. */
    String text(int size) throws IOException {
        checked(at, size);
        count(size);
        at += size;
        return new String(bytes, from + at - size, size, StandardCharsets.ISO_8859_1);
    }

    private void count(int more) {
        read[0] += more;
        if (read[0] >= BATCH) {
            read[0] = 0;
            budget.poll();
        }
    }

    /** Looks at the clock, in a loop that reads few bytes. */
    void poll() {
        budget.poll();
    }
}
