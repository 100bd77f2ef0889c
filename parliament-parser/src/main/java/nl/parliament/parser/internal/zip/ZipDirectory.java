package nl.parliament.parser.internal.zip;

import java.util.function.Predicate;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/**
 * The table of contents of a ZIP file (PKWARE APPNOTE 4.3.12 and 4.3.16), walked before any library reads it. An entry
 * takes 46 bytes of the file and several hundred of memory.
 */
public final class ZipDirectory {
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipDirectory() {}

    /**
     * An entry of the table.
     *
     * @param flags general purpose bits
     * @param method how it is packed
     * @param size its bytes, packed
     * @param name where its name begins in the file
     * @param nameLength bytes of its name
     * @param offset where it begins; negative beyond two gigabytes
     */
    record Entry(int flags, int method, int size, int name, int nameLength, int offset) {}

    /** Stops when the table has more entries, or more bytes, than the limits allow. */
    static void check(byte[] bytes, Budget budget) {
        int start = start(bytes, end(bytes));
        if (start >= 0) {
            walk(bytes, start, budget, entry -> true);
        } else {
            budget.check(Limit.PARTS, marks(bytes));
        }
    }

    /**
     * Shows all entries to {@code each}; stops as {@link #check} does.
     *
     * @return whether the table is where and as long as the end of the file says, and {@code each} always said true
     */
    static boolean forEach(byte[] bytes, Budget budget, Predicate<Entry> each) {
        int end = end(bytes);
        int start = start(bytes, end);
        if (start < 0 || end + END_SIZE + half(bytes, end + 20) != bytes.length) {
            return false;
        }
        return walk(bytes, start, budget, each) == end;
    }

    /** Where the end of the table is told; -1 when it is not. */
    private static int end(byte[] bytes) {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (number(bytes, at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** Where the table begins; -1 when the end does not say so. */
    private static int start(byte[] bytes, int end) {
        long start = end < 0 ? -1 : number(bytes, end + 16) & 0xffffffffL;
        return start >= 0 && start + ENTRY_SIZE <= end && number(bytes, (int) start) == ENTRY ? (int) start : -1;
    }

    /** The place where the walk ends: after the last entry, or at the one for which {@code each} is false. */
    private static int walk(byte[] bytes, int start, Budget budget, Predicate<Entry> each) {
        int entries = 0;
        int at = start;
        while (at <= bytes.length - ENTRY_SIZE && number(bytes, at) == ENTRY) {
            budget.check(Limit.PARTS, ++entries);
            int nameLength = half(bytes, at + 28);
            long next = (long) at + ENTRY_SIZE + nameLength + half(bytes, at + 30) + half(bytes, at + 32);
            budget.check(Limit.DIRECTORY_BYTES, next - start);
            Entry entry = new Entry(
                    half(bytes, at + 8),
                    half(bytes, at + 10),
                    number(bytes, at + 20),
                    at + ENTRY_SIZE,
                    nameLength,
                    number(bytes, at + 42));
            if (next > bytes.length || !each.test(entry)) {
                break;
            }
            at = (int) next;
        }
        return at;
    }

    /** Where the end does not say where the table begins: what could be an entry anywhere. */
    private static int marks(byte[] bytes) {
        int marks = 0;
        for (int at = 0; at + ENTRY_SIZE <= bytes.length; at++) {
            marks += bytes[at] == 'P' && number(bytes, at) == ENTRY ? 1 : 0;
        }
        return marks;
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
