package nl.parliament.parser.internal.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** The table of contents of a ZIP file (PKWARE APPNOTE 4.3.12 to 4.3.16), with the larger numbers of ZIP64. */
final class ZipDirectory {
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_OF_64 = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int END_OF_64_SIZE = 56;
    private static final int LOCATOR_SIZE = 20;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LARGER_NUMBERS = 1;
    /** The number that says: look among the larger ones. */
    private static final long SEE_LARGER = 0xffffffffL;

    private final byte[] bytes;
    private final Budget budget;

    private ZipDirectory(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * An entry of the table.
     *
     * @param flags general purpose bits
     * @param method how it is packed
     * @param size its bytes, packed
     * @param name where its name begins in the file
     * @param nameLength bytes of its name
     * @param offset where it begins
     */
    record Entry(int flags, int method, long size, int name, int nameLength, long offset) {}

    /**
     * A table.
     *
     * @param start where it begins
     * @param before the bytes before the archive, which its offsets do not count: another file may precede it
     */
    private record Place(int start, long before) {}

    /**
     * The entries. Reading stops when they, or their bytes, are more than the limits allow.
     *
     * @throws IOException when there is no table, or when it breaks off
     */
    static List<Entry> entries(byte[] bytes, Budget budget) throws IOException {
        ZipDirectory directory = new ZipDirectory(bytes, budget);
        return directory.entries(directory.place(directory.end()));
    }

    /** Where the end of the table is told. */
    private int end() throws IOException {
        int first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= first; at--) {
            if (number(bytes, at) == END) {
                return at;
            }
        }
        throw new IOException("the end of a table of contents expected, none found");
    }

    private Place place(int end) throws IOException {
        long size = larger(end + 12);
        long start = larger(end + 16);
        int after = end;
        if (start == SEE_LARGER || size == SEE_LARGER) {
            after = endOf64(end);
            size = largest(after + 40);
            start = largest(after + 48);
        }
        long found = isTable(start, after) ? start : after - size;
        if (!isTable(found, after)) {
            throw new IOException("a table of contents expected, none found");
        }
        return new Place((int) found, found - start);
    }

    private int endOf64(int end) throws IOException {
        int locator = end - LOCATOR_SIZE;
        long place = locator >= 0 && number(bytes, locator) == LOCATOR ? largest(locator + 8) : -1;
        if (place < 0 || place > end - END_OF_64_SIZE || number(bytes, (int) place) != END_OF_64) {
            throw new IOException("the end of a large table of contents expected, none found");
        }
        return (int) place;
    }

    /** Whether a table begins there; one without entries is where it ends. */
    private boolean isTable(long start, int end) {
        return start == end || (start >= 0 && start <= end - ENTRY_SIZE && number(bytes, (int) start) == ENTRY);
    }

    private List<Entry> entries(Place place) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = place.start();
        while (at <= bytes.length - ENTRY_SIZE && number(bytes, at) == ENTRY) {
            budget.check(Limit.PARTS, entries.size() + 1L);
            long extra = (long) at + ENTRY_SIZE + half(bytes, at + 28);
            long comment = extra + half(bytes, at + 30);
            long next = comment + half(bytes, at + 32);
            budget.check(Limit.DIRECTORY_BYTES, next - place.start());
            if (next > bytes.length) {
                throw new IOException("a whole table of contents expected, one that breaks off found");
            }
            entries.add(entry(at, (int) extra, (int) comment, place.before()));
            at = (int) next;
        }
        return entries;
    }

    private Entry entry(int at, int extra, int comment, long before) {
        LargerNumbers numbers = new LargerNumbers(extra, comment);
        numbers.instead(larger(at + 24)); // the size unpacked, which nobody needs, stands first
        long size = numbers.instead(larger(at + 20));
        long offset = numbers.instead(larger(at + 42)) + before;
        int flags = half(bytes, at + 8);
        return new Entry(flags, half(bytes, at + 10), size, at + ENTRY_SIZE, half(bytes, at + 28), offset);
    }

    /** The larger numbers among what an entry has extra (4.5.3): only those that are asked for, in order. */
    private final class LargerNumbers {
        private final int end;
        private int at;

        LargerNumbers(int extra, int end) {
            this.end = end;
            this.at = extra;
            while (at + 4 <= end && half(bytes, at) != LARGER_NUMBERS) {
                at += 4 + half(bytes, at + 2);
            }
            at += 4;
        }

        /** The number, or the larger one that it stands for; negative when that is missing. */
        long instead(long number) {
            if (number != SEE_LARGER) {
                return number;
            }
            at += 8;
            return at <= end ? largest(at - 8) : -1;
        }
    }

    /** Four bytes of the file as a number that is not negative. */
    private long larger(int at) {
        return number(bytes, at) & 0xffffffffL;
    }

    /** Eight bytes of the file as a number; negative for what no file of two gigabytes holds. */
    private long largest(int at) {
        return number(bytes, at + 4) == 0 ? larger(at) : -1;
    }

    /** Two bytes of a file as a number. */
    static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    /** Four bytes of a file as a number. */
    static int number(byte[] bytes, int at) {
        return half(bytes, at) | half(bytes, at + 2) << 16;
    }
}
