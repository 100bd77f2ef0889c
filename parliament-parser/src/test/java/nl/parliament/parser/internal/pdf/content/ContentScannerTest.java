package nl.parliament.parser.internal.pdf.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is read as the engine's own parser reads it, operand by operand, damage included. */
class ContentScannerTest {
    /** Operators that the scanner tells apart, by what it calls them. */
    private static final List<String> KNOWN = List.of("Tj", "TJ", "Td", "'", "\"", "T*", "BDC", "m", "re", "q", "Do");

    private static final Pattern AFTER_PICTURE = Pattern.compile("EI[ \\n\\r\\x00]+q");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 Td -.5 +3 Td 4. 5.25 Td",
                "1-2 Td --5 0 Td - . Td + 1 Td 12345678901234567890 -99999999999999999999 Td",
                "0.1 0.333333333 Td 16777217.0 0.000000000000000001 Td 8388609.5 1.00000011920929 Td",
                "1.2.3 4 Td 5+6 Td 7e3 Td",
                "(a\\(b\\)c) Tj (\\101\\7\\60x\\n\\q) Tj (a\\\r\nb) Tj (half (nested) one) Tj",
                "(open\n/F Td (too) (few\r\n>> ) Tj",
                "<4142> Tj <41 4> Tj <> Tj <414zz42> Tj <41\f42>Tj",
                "[(a)-250(b)<43>12.5]TJ [ ] TJ [(a) true null false /N [1 [2]] (b)] TJ",
                "[(a) oops (b)] TJ [(a) endobj 1 2 Td",
                "[(a) [1 2] oops [3] TJ",
                "/P <</MCID 7>> BDC /Span<</ActualText(x)/MCID 12/A[1 2]/B<</C 1>>>>BDC /P/Name BDC",
                "/P <</MCID 7 junk /A 1>> BDC /P << oops /MCID 8 >> BDC /P <</A oops>> BDC",
                "/A#42 Do /A# Do /A#4 Do / Do /#zz Do",
                "q%comment\nq % another\r q",
                "true false null n q t f nul Td",
                "1 ] 2 Td ) Tj } q > q",
                "\u0001q\u0002 1 0 0 m\u0007 q",
                "BI /W 1 /H 1 ID abc EI Q BI /W 2 ID x EI y EI Q q",
                "BI /W 1 ID \u0001\u0002 EI \u0003zz EI EMC q",
                "BI /W 1 ID abc EI 12 0 Td BI /W 1 ID abc EI longword EI S q",
                "BI 5 q q /W 1 q",
                "BI /W q BI q",
                "Idle q",
                "[(a) 1 0 R] TJ q",
                "[nothing] TJ q",
                "<</A 1 0 R>> BDC q",
                "<41",
                "(never ends",
                "[(a) (b)",
                "q1 q2 Tj3 d0 d1 1 0 d0 Tj(x)Tj/N Do",
                "'(a)' 1 2(b)\" T*T*",
            })
    void as_the_engine_reads_it(String content) {
        assertThat(read(content)).as(content).isEqualTo(engine(content));
    }

    /** The engine takes these for data of the picture, and loses all that follows. */
    @ParameterizedTest
    @ValueSource(strings = {"BI /W 1 ID abc\nEI\nBT (a) Tj", "BI /W 1 ID abc\nEI q (a) Tj"})
    void text_right_after_a_picture_is_read(String content) {
        assertThat(read(content)).last().asString().contains("Tj");
        assertThat(engine(content)).last().asString().doesNotContain("Tj");
    }

    /** All that content is made of, in any order. */
    @Test
    void whatever_it_is_made_of() {
        String[] parts = {
            "(a)", "(", ")", "<41>", "<", ">", "<<", ">>", "[", "]", "/N", "/MCID", "1", "-2.5", ".", "-", "+", " ",
            "\n", "\r", "%", "Tj", "TJ", "Td", "BDC", "q", "R", "true", "null", "n", "f", "\\", "endobj", "BI", "ID",
            "EI", "\0", "e"
        };
        Random random = new Random(23);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder content = new StringBuilder();
            for (int part = random.nextInt(14); part >= 0; part--) {
                content.append(parts[random.nextInt(parts.length)]);
            }
            if (!AFTER_PICTURE.matcher(content).find()) {
                assertThat(read(content.toString())).as(content.toString()).isEqualTo(engine(content.toString()));
            }
        }
    }

    @Test
    void numbers_are_those_of_the_engine_to_the_bit() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String figures = Long.toString(random.nextLong(1L << random.nextInt(1, 62)));
            int point = random.nextInt(figures.length() + 1);
            String number =
                    (random.nextBoolean() ? "-" : "") + figures.substring(0, point) + "." + figures.substring(point);
            ContentScanner scanner = scanner(number + " q", new Budget(ParseLimits.defaults()));
            scanner.next();
            assertThat(scanner.operands().number(0))
                    .as(number)
                    .isEqualTo(COSNumber.get(number).floatValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STRING_BYTES,(aaaaaaaaaaaaaaaaaaaa) Tj",
        "STRING_BYTES,<4141414141414141414141> Tj",
        "STRING_BYTES,((((((((((((((((((((((",
        "OPERANDS,1 2 3 4 5 6 7 8 9 10 11 m",
        "OPERANDS,[1 2 3 4 5 6 7 8 9 10 11] TJ",
        "OPERANDS,[[[[[[[[[[[[",
        "OPERANDS,<</A 1/B 2/C 3/D 4/E 5/F 6>> BDC",
    })
    void stops_at_a_limit(Limit limit, String content) {
        Budget budget = new Budget(ParseLimits.defaults().with(limit, 10));
        assertThatThrownBy(() -> scanner(content, budget).next())
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.breach().limit()).isEqualTo(limit));
    }

    @Test
    void a_picture_that_never_ends_stops_at_a_limit() {
        Budget budget = new Budget(ParseLimits.defaults().with(Limit.STRING_BYTES, 10));
        assertThatThrownBy(() -> scanner("BI ID " + "a".repeat(200), budget).next())
                .isInstanceOf(DocumentReadException.class);
    }

    private static ContentScanner scanner(String content, Budget budget) {
        ContentBuffer buffer = new ContentBuffer();
        buffer.write(content.getBytes(ISO_8859_1), 0, content.length());
        buffer.finish();
        return new ContentScanner(buffer, new NameTable(), budget);
    }

    private static List<String> read(String content) {
        List<String> read = new ArrayList<>();
        ContentScanner scanner = scanner(content, new Budget(ParseLimits.defaults()));
        try {
            for (int operator = scanner.next(); operator != Operators.END; operator = scanner.next()) {
                String name = known(operator);
                read.add(name.equals("other") ? name : describe(scanner.operands()) + name);
            }
        } catch (IOException damaged) {
            read.add("damaged");
        }
        return read;
    }

    private static String known(int operator) {
        for (String name : KNOWN) {
            byte[] bytes = name.getBytes(ISO_8859_1);
            if (Operators.of(bytes, 0, bytes.length) == operator) {
                return name;
            }
        }
        return "other";
    }

    private static String describe(Operands operands) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < operands.count(); i++) {
            if (operands.isArray(i)) {
                all.append(elements(operands, operands.place(i))).append(' ');
            } else if (operands.isDictionary(i)) {
                all.append("dictionary ").append(operands.marked(i)).append(' ');
            } else if (operands.isName(i)) {
                all.append(operands.name(i)).append(' ');
            } else {
                all.append(element(operands, operands.place(i))).append(' ');
            }
        }
        return all.toString();
    }

    private static String elements(Operands operands, int array) {
        StringBuilder all = new StringBuilder("[");
        for (int at = array + 1; at < operands.end(array); at = operands.next(at)) {
            all.append(element(operands, at)).append(' ');
        }
        return all.append(']').toString();
    }

    private static String element(Operands operands, int at) {
        if (operands.isNumberAt(at)) {
            return String.valueOf(operands.numberAt(at));
        }
        return operands.isStringAt(at)
                ? new String(
                        operands.strings(),
                        operands.stringFrom(at),
                        operands.stringTo(at) - operands.stringFrom(at),
                        ISO_8859_1)
                : "?";
    }

    private static List<String> engine(String content) {
        List<String> read = new ArrayList<>();
        StringBuilder operands = new StringBuilder();
        PDFStreamParser parser = new PDFStreamParser(content.getBytes(ISO_8859_1));
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    read.add(KNOWN.contains(operator.getName()) ? operands + operator.getName() : "other");
                    operands.setLength(0);
                } else {
                    operands.append(describe((COSBase) token)).append(' ');
                }
            }
        } catch (IOException damaged) {
            read.add("damaged");
        }
        return read;
    }

    private static String describe(COSBase operand) {
        if (operand instanceof COSArray array) {
            StringBuilder all = new StringBuilder("[");
            array.forEach(each -> all.append(element(each)).append(' '));
            return all.append(']').toString();
        }
        if (operand instanceof COSDictionary dictionary) {
            return "dictionary " + dictionary.getInt(COSName.MCID, Operands.NO_NUMBER);
        }
        return operand instanceof COSName ? operand.toString() : element(operand);
    }

    private static String element(COSBase operand) {
        if (operand instanceof COSNumber number) {
            return String.valueOf(number.floatValue());
        }
        return operand instanceof COSString string ? new String(string.getBytes(), ISO_8859_1) : "?";
    }
}
