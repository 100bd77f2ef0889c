package nl.parliament.parser.internal.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** White space and a byte order mark before it are no longer. */
    private static final int LONGEST_BEFORE = 64;

    private static final String DECLARATION = "<?xml";
    // a byte order mark, as itself or as three bytes
    private static final Pattern BEFORE = Pattern.compile("(?:\ufeff|\u00ef\u00bb\u00bf)?\\s*(?=<)");
    // "<?xml … ?>" | "<!-- … -->" | "<!DOCTYPE a [ … ]>" | "<!DOCTYPE a>"
    private static final Pattern PROLOG = Pattern.compile(
            "(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*\\[[^\\]]*\\][^>]*>|<!(?!--)[^>]*>)\\s*", Pattern.DOTALL);
    // "<officiele-publicatie" | "<w:document"
    private static final Pattern ROOT = Pattern.compile("<(?:[\\p{L}\\d._-]{1,60}:)?([\\p{L}\\d._-]{1,60})");

    /** What the bytes begin with; text that is no XML has neither a declaration nor a root. */
    public static XmlStart of(byte[] bytes) {
        String text = text(bytes);
        Matcher prolog = PROLOG.matcher(text);
        int at = 0;
        while (prolog.region(at, text.length()).lookingAt()) {
            at = prolog.end();
        }
        Matcher root = ROOT.matcher(text).region(at, text.length());
        return new XmlStart(text.startsWith(DECLARATION), root.lookingAt() ? root.group(1) : null);
    }

    /** One byte a character is enough for the names that matter, unless the file is in UTF-16. */
    private static String text(byte[] bytes) {
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                .filter(charset ->
                        BEFORE.matcher(text(bytes, LONGEST_BEFORE, charset)).lookingAt())
                .map(charset -> BEFORE.matcher(text(bytes, SAMPLE, charset)).replaceFirst(""))
                .findFirst()
                .orElse("");
    }

    private static String text(byte[] bytes, int most, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, most), charset);
    }
}
