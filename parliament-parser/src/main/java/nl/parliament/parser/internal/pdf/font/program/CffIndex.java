package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;

/** A list of pieces of bytes in a CFF program (Adobe Technical Note 5176, 5). A piece is found when it is asked for. */
final class CffIndex {
    private final FontBytes file;
    private final int count;
    private final int size;
    private final long offsets;

    /** The list that begins where the bytes stand. */
    CffIndex(FontBytes file) throws IOException {
        this.file = file.part(0);
        this.count = file.u16();
        this.size = count == 0 ? 0 : file.u8();
        this.offsets = file.at();
        if (size > 4 || (count > 0 && size == 0)) {
            throw new IOException("offsets of one to four bytes expected, not of " + size);
        }
        file.expect(count == 0 ? 0 : count + 1L, size);
        file.seek(end());
    }

    int count() {
        return count;
    }

    private long end() throws IOException {
        return count == 0 ? offsets : place(count);
    }

    /** Where a piece begins; offsets count from the byte before the first piece. */
    private long place(int number) throws IOException {
        return offsets
                + (count + 1L) * size
                - 1
                + file.seek(offsets + (long) number * size).number(size);
    }

    /** A piece of the list. */
    FontBytes piece(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new IOException("a piece from 0 to " + (count - 1) + " expected, not " + number);
        }
        long from = place(number);
        return file.part(from, place(number + 1) - from);
    }
}
