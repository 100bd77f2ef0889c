package nl.parliament.parser.internal;

import java.nio.charset.StandardCharsets;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;

/** Names what a file is that no reader accepts, so that the error can say what was found. */
final class FormatSniffer {
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private FormatSniffer() {}

    static DocumentReadException unsupported(byte[] bytes) {
        if (isOle(bytes) && holds(bytes, "EncryptedPackage")) {
            return new DocumentReadException(ErrorCode.ENCRYPTED, "the Office file is locked with a password");
        }
        return new DocumentReadException(
                ErrorCode.UNSUPPORTED_FORMAT,
                "a .docx, .odt, .pdf or text file, or XML of the official publisher expected, " + name(bytes)
                        + " found");
    }

    private static String name(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        if (isOle(bytes)) {
            return holds(bytes, "WordDocument") ? "a legacy Word file (.doc)" : "a legacy Office file";
        }
        return "binary content of an unknown kind";
    }

    private static boolean isOle(byte[] bytes) {
        for (int i = 0; i < OLE.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != OLE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Names in a legacy container stand in UTF-16. */
    private static boolean holds(byte[] bytes, String name) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return content.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
