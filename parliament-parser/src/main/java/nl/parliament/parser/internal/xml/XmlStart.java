package nl.parliament.parser.internal.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say of it as XML, without an engine.
 *
 * @param isDeclared whether it begins with an XML declaration
 * @param root the local name of its first element; null when the first bytes hold none
 */
public record XmlStart(boolean isDeclared, @Nullable String root) {
    /** The first element of a file stands within so many bytes. */
    private static final int SAMPLE = 1 << 14;

    private static final int LONGEST_NAME = 60;
    private static final String DECLARATION = "<?xml";

    /** What the bytes begin with; text that is no XML has neither a declaration nor a root. */
    public static XmlStart of(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset(bytes));
        int start = skipped(text, text.startsWith("\ufeff") || text.startsWith("\u00ef\u00bb\u00bf"));
        boolean isDeclared = text.startsWith(DECLARATION, start);
        int at = start;
        while (at < text.length() && isProlog(text, at)) {
            at = afterWhite(text, endOf(text, at));
        }
        return new XmlStart(isDeclared, name(text, at));
    }

    /** One byte a character is enough for the names that matter; zeros tell UTF-16. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        boolean isBig = bytes[0] == 0 || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
        boolean isLittle = bytes[1] == 0 || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
        return isBig ? StandardCharsets.UTF_16BE : isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
    }

    private static int skipped(String text, boolean isMarked) {
        int mark = !isMarked ? 0 : text.charAt(0) == '\ufeff' ? 1 : 3;
        return afterWhite(text, mark);
    }

    /** A declaration, an instruction, a comment or a document type. */
    private static boolean isProlog(String text, int at) {
        return text.startsWith("<?", at) || text.startsWith("<!", at);
    }

    private static int endOf(String text, int at) {
        String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : ">";
        int found = text.indexOf(end, afterSubset(text, at));
        return found < 0 ? text.length() : found + end.length();
    }

    /** A document type may hold declarations of its own, in brackets. */
    private static int afterSubset(String text, int at) {
        int bracket = text.startsWith("<!DOCTYPE", at) ? text.indexOf('[', at) : -1;
        boolean isSubset = bracket >= 0 && bracket < text.indexOf('>', at);
        return isSubset ? Math.max(at, text.indexOf(']', bracket)) : at;
    }

    private static int afterWhite(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable String name(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        boolean isTag = at < text.length() && text.charAt(at) == '<' && end > at + 1;
        return isTag ? text.substring(Math.max(at, text.lastIndexOf(':', end - 1)) + 1, end) : null;
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_' || sign == '.' || sign == ':';
    }
}
