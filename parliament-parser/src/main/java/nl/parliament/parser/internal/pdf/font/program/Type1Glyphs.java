package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.parliament.parser.internal.source.Budget;

/** The glyphs of a Type 1 program by their names. A glyph says how wide it is before it draws anything. */
final class Type1Glyphs {
    /** A dictionary of PostScript holds no more. */
    private static final int MOST = 65_535;

    private static final int MOST_NUMBERS = 24;
    private static final int USUAL_SALT = 4;
    private static final int NUMBER = 255;
    private static final int ESCAPE = 12;
    private static final int DIVIDE = ESCAPE << 8 | 12;
    private static final int WIDTH = 13;
    private static final int WIDTH_AND_HEIGHT = ESCAPE << 8 | 7;

    private final Budget budget;
    private final Map<String, FontBytes> glyphs = new HashMap<>();
    private int salt = USUAL_SALT;

    Type1Glyphs(FontBytes plain, Budget budget) {
        this.budget = budget;
        try {
            read(new Type1Tokens(plain));
        } catch (IOException ends) {
            // what was read counts
        }
    }

    /** {@code /CharStrings 2 dict dup begin /A 120 RD … ND …}; nothing that stands before it is a glyph. */
    private void read(Type1Tokens tokens) throws IOException {
        boolean isInside = false;
        String name = "";
        for (String word = tokens.next(); word != null && glyphs.size() < MOST; word = tokens.next()) {
            FontBytes data = tokens.data();
            if (isInside && data != null) {
                glyphs.put(name, data);
            } else if (word.equals("/lenIV")) {
                salt = Type1Tokens.number(String.valueOf(tokens.next()));
            } else if (word.startsWith("/")) {
                isInside |= word.equals("/CharStrings");
                name = word.substring(1);
            }
        }
    }

    /** How wide a glyph is, in units of the program; one that is not there is as wide as the sign for that. */
    int width(String name) throws IOException {
        FontBytes glyph = glyphs.getOrDefault(name, glyphs.get(".notdef"));
        return glyph == null ? 0 : width(Type1Cipher.glyph(glyph, salt, budget));
    }

    private static int width(FontBytes instructions) throws IOException {
        double[] numbers = new double[MOST_NUMBERS];
        int count = 0;
        while (instructions.left() > 0 && count < MOST_NUMBERS) {
            int one = instructions.u8();
            if (one >= 32) {
                numbers[count++] = one == NUMBER ? (int) instructions.u32() : CffDictionary.small(one, instructions);
            } else {
                int instruction = one == ESCAPE ? ESCAPE << 8 | instructions.u8() : one;
                if (instruction != DIVIDE || count < 2) {
                    return widthOf(instruction, numbers, count);
                }
                count--;
                numbers[count - 1] /= numbers[count];
            }
        }
        return 0;
    }

    private static int widthOf(int instruction, double[] numbers, int count) {
        int at = instruction == WIDTH ? 1 : instruction == WIDTH_AND_HEIGHT ? 2 : MOST_NUMBERS;
        return at < count ? (int) numbers[at] : 0;
    }
}
