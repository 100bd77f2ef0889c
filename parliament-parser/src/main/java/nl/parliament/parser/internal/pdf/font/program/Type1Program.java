package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.pdmodel.font.encoding.BuiltInEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** A Type 1 program (Adobe Type 1 Font Format): what it calls its codes, and how wide its glyphs are. */
final class Type1Program implements SimpleProgram {
    private static final int CODES = 256;
    private static final int MOST_MATRIX_WORDS = 16;

    private final Type1Segments segments;
    private final Budget budget;
    private Encoding encoding = StandardEncoding.INSTANCE;
    private double[] matrix = new double[0];
    private @Nullable Type1Glyphs glyphs;

    Type1Program(byte[] file, Budget budget) throws IOException {
        this.segments = Type1Segments.of(file, budget);
        this.budget = budget;
        readWords(new Type1Tokens(segments.words()));
    }

    private void readWords(Type1Tokens tokens) throws IOException {
        for (String word = tokens.next(); word != null; word = tokens.next()) {
            switch (word) {
                case "/Encoding" -> readEncoding(tokens);
                case "/FontMatrix" -> readMatrix(tokens);
                default -> {
                    // not needed for text
                }
            }
        }
    }

    /** {@code 256 array … dup 65 /A put … def}, or the name of an encoding that all know. */
    private void readEncoding(Type1Tokens tokens) throws IOException {
        String word = tokens.next();
        if (word == null || Type1Tokens.number(word) < 0) {
            return;
        }
        Map<Integer, String> called = new HashMap<>();
        while (word != null && !word.equals("def") && !word.equals("readonly")) {
            int code = word.equals("dup") ? Type1Tokens.number(String.valueOf(tokens.next())) : -1;
            String name = code < 0 ? null : tokens.next();
            if (name != null && name.startsWith("/") && code < CODES) {
                called.put(code, name.substring(1));
            }
            word = tokens.next();
        }
        encoding = new BuiltInEncoding(called);
    }

    private void readMatrix(Type1Tokens tokens) throws IOException {
        double[] numbers = new double[MOST_MATRIX_WORDS];
        int count = 0;
        String word = tokens.next();
        while (word != null && count < MOST_MATRIX_WORDS && !word.equals("]") && !word.equals("}")) {
            try {
                numbers[count] = Double.parseDouble(word);
                count++;
            } catch (NumberFormatException bracket) {
                // begins the numbers
            }
            word = tokens.next();
        }
        matrix = Arrays.copyOf(numbers, count);
    }

    @Override
    public Encoding encoding() {
        return encoding;
    }

    @Override
    public float width(int code, @Nullable Encoding called) throws IOException {
        if (glyphs == null) {
            glyphs = new Type1Glyphs(segments.enciphered(), budget);
        }
        return called == null ? 0 : Scale.of(matrix).scaled(glyphs.width(called.getName(code)));
    }
}
