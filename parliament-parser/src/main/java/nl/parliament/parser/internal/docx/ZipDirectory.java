package nl.parliament.parser.internal.docx;

import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Budget;

/**
 * The table of contents of a ZIP file (PKWARE APPNOTE 4.3.12 and 4.3.16), walked before any library reads it: an entry takes 46 bytes of
 * the file and several hundred of memory.
 */
final class ZipDirectory {
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final byte[] bytes;

    private ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Stops when the table has more entries, or more bytes, than the limits allow. */
    static void check(byte[] bytes, Budget budget) {
        ZipDirectory directory = new ZipDirectory(bytes);
        int end = directory.end();
        long start = end < 0 ? -1 : directory.number(end + 16) & 0xffffffffL;
        if (start >= 0 && start + ENTRY_SIZE <= end && directory.number((int) start) == ENTRY) {
            directory.walk((int) start, budget);
        } else {
            budget.check(Limit.PARTS, directory.marks());
        }
    }

    private int end() {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (number(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private void walk(int start, Budget budget) {
        int entries = 0;
        int at = start;
        while (at + ENTRY_SIZE <= bytes.length && number(at) == ENTRY) {
            budget.check(Limit.PARTS, ++entries);
            at += ENTRY_SIZE + half(at + 28) + half(at + 30) + half(at + 32);
            budget.check(Limit.DIRECTORY_BYTES, at - (long) start);
        }
    }

    /** Where the end does not say where the table begins: what could be an entry anywhere. */
    private int marks() {
        int marks = 0;
        for (int at = 0; at + ENTRY_SIZE <= bytes.length; at++) {
            marks += bytes[at] == 'P' && number(at) == ENTRY ? 1 : 0;
        }
        return marks;
    }

    private int half(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    private int number(int at) {
        return half(at) | half(at + 2) << 16;
    }
}
