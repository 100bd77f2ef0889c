package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes the table of contents of a ZIP file that the platform wrote, so that it is a rare or a broken one. */
final class ZipMaker {
    private static final int END = 0x06054b50;
    private static final int ENTRY_SIZE = 46;

    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int end;
    private final int start;

    ZipMaker(byte[] bytes) {
        this.bytes = bytes.clone();
        this.numbers = ByteBuffer.wrap(this.bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.length - 22;
        while (numbers.getInt(at) != END) {
            at--;
        }
        this.end = at;
        this.start = numbers.getInt(at + 16);
    }

    /** Sets the way in which a part is packed. */
    ZipMaker method(String name, int method) {
        return put(name, 10, method);
    }

    /** Says that a part is locked. */
    ZipMaker locked(String name) {
        return put(name, 8, 1);
    }

    /** Sets two bytes of the entry of a part. */
    private ZipMaker put(String name, int offset, int value) {
        for (int at = start; at < end; at = next(at)) {
            if (name(at).equals(name)) {
                numbers.putShort(at + offset, (short) value);
                return this;
            }
        }
        throw new IllegalArgumentException("no part of this name: " + name);
    }

    private int next(int at) {
        return at + ENTRY_SIZE + numbers.getShort(at + 28) + numbers.getShort(at + 30) + numbers.getShort(at + 32);
    }

    private String name(int at) {
        return new String(bytes, at + ENTRY_SIZE, numbers.getShort(at + 28), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The file with all numbers of its table written as the larger ones of ZIP64. */
    byte[] with64() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        int entries = 0;
        for (int at = start; at < end; at = next(at), entries++) {
            out.writeBytes(entry64(at));
        }
        int size = out.size() - start;
        ByteBuffer tail = ByteBuffer.allocate(56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        tail.putLong(entries).putLong(entries).putLong(size).putLong(start);
        tail.putInt(0x07064b50).putInt(0).putLong(out.size()).putInt(1);
        out.writeBytes(tail.array());
        ByteBuffer ending = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        ending.putInt(END)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1);
        out.writeBytes(ending.array());
        return out.toByteArray();
    }

    private byte[] entry64(int at) {
        int nameLength = numbers.getShort(at + 28);
        ByteBuffer entry = ByteBuffer.allocate(ENTRY_SIZE + nameLength + 28).order(ByteOrder.LITTLE_ENDIAN);
        entry.put(bytes, at, ENTRY_SIZE + nameLength);
        entry.putInt(20, -1)
                .putInt(24, -1)
                .putShort(30, (short) 28)
                .putShort(32, (short) 0)
                .putInt(42, -1);
        entry.putShort((short) 1).putShort((short) 24);
        entry.putLong(numbers.getInt(at + 24)).putLong(numbers.getInt(at + 20)).putLong(numbers.getInt(at + 42));
        return entry.array();
    }
}
