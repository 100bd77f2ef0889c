package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ciphers, tables of strings and layers whose numbers are too large: each ends soon, and no error is unknown. */
@Tag("killers")
class StreamKillersTest {
    private static final long MOST_MILLISECONDS = 5_000;
    private static final String TEXT = "BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET ";
    private static final int FIRST_OWN = 258;
    private static final int LAST_OWN = 4_095;

    static Stream<Arguments> streams() {
        return Stream.of(
                arguments("strings that each are longer than the one before", (Supplier<byte[]>)
                        () -> lzw(1_000_000, at -> Math.min(LAST_OWN, FIRST_OWN - 1 + at))),
                arguments("as many strings of two signs as four million bytes make", (Supplier<byte[]>)
                        () -> lzw(2_790_000, at -> 'a' + at % 2)),
                arguments(
                        "strings of more than four million bytes", (Supplier<byte[]>) () -> lzw(3_000_000, at -> 'a')),
                arguments("a hundred thousand uses of a hundred thousand layers", (Supplier<byte[]>) () -> layers(
                        "/AS[" + "6 0 R ".repeat(100_000) + "]", "<</Event/View/OCGs 7 0 R>>", "/OC /L0 BDC EMC ")),
                arguments("thousands of groups of a hundred thousand layers", (Supplier<byte[]>)
                        () -> layers("", "<<>>", uses(10_000))),
                arguments("an expression that holds itself", (Supplier<byte[]>)
                        () -> layers("", "[/And 6 0 R 6 0 R 6 0 R]", "/OC /E BDC EMC ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void ends_soon(String name, Supplier<byte[]> file) {
        endsSoon(name, file.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483640", "-2147483648", "-1", "0", "7", "136", "264", "4294967296"})
    void a_key_of_any_length_takes_no_more_room_than_a_cipher_needs(String bits) {
        for (int revision = 2; revision <= 6; revision++) {
            endsSoon("revision " + revision + ", " + bits + " bits", encrypted(revision, bits));
        }
    }

    private static void endsSoon(String name, byte[] file) {
        Outcome outcome = Outcome.of(file);
        System.out.println(name + ": " + outcome.line());
        assertThat(outcome.milliseconds()).as(name + ": " + outcome.line()).isLessThan(MOST_MILLISECONDS);
        assertThat(outcome.limit()).as(name + ": " + outcome.line()).isNotEqualTo(Limit.MEMORY_BYTES.label());
        if (outcome.error() != null) {
            assertThat(outcome.error().code())
                    .as(name + ": " + outcome.line())
                    .isNotIn(ErrorCode.INTERNAL, ErrorCode.TIMEOUT);
        }
    }

    /** So many codes in a row, as wide as the number of strings asks for, and no word that clears the table. */
    private static byte[] lzw(int count, IntUnaryOperator code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long bits = 0;
        int held = 0;
        for (int i = 0; i < count; i++) {
            int strings = FIRST_OWN + Math.max(0, i - 1);
            int width = strings >= 2_047 ? 12 : strings >= 1_023 ? 11 : strings >= 511 ? 10 : 9;
            bits = bits << width | (i == 0 ? 'a' : code.applyAsInt(i));
            held += width;
            while (held >= 8) {
                held -= 8;
                out.write((int) (bits >> held));
            }
        }
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("/Filter/LZWDecode", out.toByteArray()), "");
        return pdf.bytes();
    }

    /** Objects 6 and 7 are what the layers' configuration names, and all layers. */
    private static byte[] layers(String configuration, String sixth, String uses) {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.deflated("", HostilePdf.latin(uses + TEXT));
        pdf.page(content, "/Properties<</E<</Type/OCMD/VE 6 0 R>>" + groups(uses.length() / 20) + ">>");
        pdf.add(sixth);
        pdf.add("[" + "8 0 R ".repeat(100_000) + "]");
        pdf.add("<</Type/OCG/Name(X)/Usage<</View<</ViewState/OFF>>>>>>");
        pdf.set(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs 7 0 R/D<<" + configuration + ">>>>>>");
        return pdf.bytes();
    }

    private static String groups(int count) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            groups.append("/L").append(i).append("<</Type/OCMD/OCGs 7 0 R/P/AllOn>>");
        }
        return groups.toString();
    }

    private static String uses(int count) {
        StringBuilder uses = new StringBuilder();
        for (int i = 0; i < count; i++) {
            uses.append("/OC /L").append(i).append(" BDC EMC ");
        }
        return uses.toString();
    }

    private static byte[] encrypted(int revision, String bits) {
        String file = new String(HostilePdf.page(TEXT), StandardCharsets.ISO_8859_1);
        int version = revision > 4 ? 5 : revision == 4 ? 4 : 2;
        String key = "0123456789abcdef".repeat(revision > 4 ? 6 : 4);
        String filter = "/CF<</StdCF<</CFM/" + (revision > 4 ? "AESV3" : "V2") + "/Length " + bits
                + ">>>>/StmF/StdCF/StrF/StdCF/OE<" + key + ">/UE<" + key + ">/Perms<" + key.substring(0, 32) + ">";
        return file.replace(
                        "/Root 1 0 R",
                        "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V " + version + "/R " + revision
                                + "/P -4/O<" + key + ">/U<" + key + ">/Length " + bits + filter + ">>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
