package nl.parliament.export.internal.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Block;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of a document's parts from their letters and digits alone. The same text has the same key in every run
 * and in every format the letter was read from. Of parts with the same text the second ends in {@code -2}, and so on.
 */
public final class StableIds {
    private static final int DIGITS = 10;
    /** Enough to tell all papers of all years apart. */
    private static final int DOCUMENT_DIGITS = 16;

    private final Map<Object, String> keys = new IdentityHashMap<>();
    private final Counter counter = new Counter();
    private final String text;

    public StableIds(ParliamentaryDocument document) {
        this.text = document.text();
        document.allSections().forEach(section -> give(section, "s", words(section.heading())));
        document.allBlocks().forEach(this::block);
        document.attachments().forEach(attachment -> give(attachment, "a", words(attachment.title())));
        document.footnotes().forEach(note -> give(note, "n", note.text()));
        document.references().forEach(this::reference);
    }

    /** The key of a section, block, attachment, footnote or reference of the document. */
    public String of(Object part) {
        String key = keys.get(part);
        if (key == null) {
            throw new IllegalArgumentException("no part of this document: " + part);
        }
        return key;
    }

    private void block(Block block) {
        give(block, "b", block.span().end() <= text.length() ? block.span().of(text) : "");
    }

    private void reference(Reference reference) {
        String id = reference.target().id();
        give(reference, "r", reference.target().kind() + " " + (id == null ? reference.text() : id));
    }

    private static String words(@Nullable Passage passage) {
        return passage == null ? "" : passage.text();
    }

    private void give(Object part, String prefix, String words) {
        keys.put(part, counter.key(prefix, words));
    }

    /** The official id of a document; of one without, a key of its letters and digits. */
    public static String document(ParliamentaryDocument document) {
        String official = document.metadata().identifier();
        return official == null || official.isBlank()
                ? key("d", document.text(), DOCUMENT_DIGITS)
                : PlainText.oneLine(official);
    }

    private static String key(String prefix, String words, int digits) {
        return prefix + "-" + HexFormat.of().formatHex(sha256(Counter.folded(words)), 0, digits / 2);
    }

    /** Makes keys, and tells those of the same text apart. */
    public static final class Counter {
        /** The letters and digits of ASCII in lower case, and nothing for what is neither. */
        private static final char[] FOLDED = new char[0x80];

        static {
            for (char unit = 0; unit < FOLDED.length; unit++) {
                FOLDED[unit] = isOfWord(unit) ? Character.toLowerCase(unit) : 0;
            }
        }

        private final Map<String, Integer> used = new HashMap<>();

        public String key(String prefix, String words) {
            String key = StableIds.key(prefix, words, DIGITS);
            int count = used.merge(key, 1, Integer::sum);
            return count == 1 ? key : key + "-" + count;
        }

        /** Letters and digits alone, in lower case. */
        private static String folded(String words) {
            char[] units = words.toCharArray();
            int kept = 0;
            for (int i = 0; i < units.length; i++) {
                char unit = units[i];
                if (unit < FOLDED.length) {
                    units[kept] = FOLDED[unit]; // without asking what it is: no processor can guess where words end
                    kept += FOLDED[unit] == 0 ? 0 : 1;
                } else if (Character.isHighSurrogate(unit) && isOfWord(words.codePointAt(i))) {
                    kept += Character.toChars(words.codePointAt(i++), units, kept);
                } else if (isOfWord(unit)) {
                    units[kept++] = unit;
                }
            }
            return new String(units, 0, kept).toLowerCase(Locale.ROOT);
        }

        /** Letters and all numbers: '½' and 'Ⅻ' are numbers without being digits. */
        private static boolean isOfWord(int point) {
            int type = Character.getType(point);
            return Character.isLetterOrDigit(point)
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER;
        }
    }

    /** The SHA-256 of the text in UTF-8, in hexadecimal digits. */
    public static String hash(String words) {
        return HexFormat.of().formatHex(sha256(words));
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
