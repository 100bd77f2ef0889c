package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table of characters (ISO 32000-1, 9.10.3) as the engine does, but unfolds no range. */
final class UnicodeReader {
    private final CMapTokens tokens;
    private final UnicodeTable table = new UnicodeTable();
    private boolean usesAnother;

    private UnicodeReader(byte[] bytes) {
        this.tokens = new CMapTokens(bytes);
    }

    /** The table; null when it is damaged, builds on another one, or says nothing. */
    static @Nullable UnicodeTable read(byte[] bytes) {
        UnicodeReader reader = new UnicodeReader(bytes);
        try {
            reader.read();
        } catch (IOException damaged) {
            return null;
        }
        return reader.usesAnother || reader.table.size() == 0 ? null : reader.table;
    }

    private void read() throws IOException {
        long count = 0;
        CMapTokens.Kind kind = tokens.next();
        while (kind != CMapTokens.Kind.NONE) {
            String word = kind == CMapTokens.Kind.WORD ? tokens.word() : "";
            switch (word) {
                case "endcmap" -> {
                    return;
                }
                case "usecmap" -> usesAnother = true;
                case "beginbfchar" -> readSingles(count);
                case "beginbfrange" -> readRanges(count);
                default -> {
                    // what codes there are, and what the table is called
                }
            }
            count = kind == CMapTokens.Kind.NUMBER ? number() : 0;
            kind = tokens.next();
        }
    }

    private long number() throws IOException {
        String word = tokens.word();
        try {
            return (long) Double.parseDouble(word);
        } catch (NumberFormatException none) {
            throw new IOException("a number expected", none);
        }
    }

    /** The bytes of a code; null at the end of the entries. */
    private byte @Nullable [] code(CMapTokens.Kind kind, String end) throws IOException {
        if (kind == CMapTokens.Kind.BYTES) {
            return tokens.bytes();
        }
        if (kind == CMapTokens.Kind.WORD && tokens.word().equals(end)) {
            return null;
        }
        throw new IOException("a code expected");
    }

    private void readSingles(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            byte[] code = code(tokens.next(), "endbfchar");
            if (code == null) {
                return;
            }
            switch (tokens.next()) {
                case BYTES -> table.add(code, UnicodeTable.text(tokens.bytes()));
                case NAME -> table.add(code, tokens.word());
                default -> throw new IOException("what a code stands for expected");
            }
        }
    }

    private void readRanges(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            byte[] first = code(tokens.next(), "endbfrange");
            byte[] last = first == null ? null : code(tokens.next(), "endbfrange");
            if (first == null || last == null) {
                return;
            }
            int end = UnicodeTable.number(last, last.length);
            int span = end - UnicodeTable.number(first, first.length);
            if (span < 0) {
                return; // as the engine: the rest is taken for damaged
            }
            switch (tokens.next()) {
                case BYTES -> readText(first, end);
                case BEGIN -> readTexts(first, span);
                default -> {
                    // an entry without a text
                }
            }
        }
    }

    private void readText(byte[] first, int end) {
        byte[] text = tokens.bytes();
        if (text.length > 0) {
            table.add(first, end, text);
        }
    }

    /** A list that is too short is ignored. */
    private void readTexts(byte[] first, int span) throws IOException {
        List<byte[]> texts = new ArrayList<>();
        CMapTokens.Kind kind = tokens.next();
        while (kind == CMapTokens.Kind.BYTES) {
            texts.add(tokens.bytes());
            kind = tokens.next();
        }
        if (kind != CMapTokens.Kind.END && kind != CMapTokens.Kind.NONE) {
            throw new IOException("a list of texts expected");
        }
        byte[] code = first.clone();
        for (int i = 0; i < texts.size() && texts.size() >= span; i++) {
            table.add(code, UnicodeTable.text(texts.get(i)));
            increment(code);
        }
    }

    private static void increment(byte[] code) {
        int at = code.length - 1;
        while (at > 0 && code[at] == -1) {
            code[at--] = 0;
        }
        if (at >= 0) {
            code[at]++;
        }
    }
}
