package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large numbers in what the text of a page does not need: nothing is made room for, and the text is read. */
@Tag("killers")
class HarmlessNumbersKillersTest {
    private static final long MOST_MILLISECONDS = 5_000;
    private static final String TEXT = "BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET ";
    private static final String SAMPLES =
            "<</FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1]/Size[2147483647]/BitsPerSample 32/Length 0>>stream\n"
                    + "\nendstream";

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("a colour of a table of 2,147 million samples", (Supplier<byte[]>) () -> resource(
                        "/CS0 cs 0.5 scn /CS0 CS 0.5 SCN ", "/ColorSpace<</CS0[/Separation/X/DeviceRGB %d 0 R]>>")),
                arguments("a shading of such a table", (Supplier<byte[]>) () -> resource(
                        "/S0 sh ",
                        "/Shading<</S0<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 1]/Function %d 0 R>>>>")),
                arguments("a transfer function of such a table", (Supplier<byte[]>)
                        () -> resource("/G0 gs ", "/ExtGState<</G0<</TR %d 0 R>>>>")),
                arguments("a dash of 2,147 million parts", (Supplier<byte[]>)
                        () -> resource("[1 2] 2147483647 d 0 0 m 9 0 l S ", "/X<</Y %d 0 R>>")),
                arguments("a picture of 2,147 million columns and rows", (Supplier<byte[]>)
                        HarmlessNumbersKillersTest::picture),
                arguments("an inline picture of as many", (Supplier<byte[]>) () -> resource(
                        "q BI /W 2147483647 /H 2147483647 /BPC 16 /CS /RGB ID aaaa\nEI Q ", "/X<</Y %d 0 R>>")),
                arguments("a palette of 2,147 million colours", (Supplier<byte[]>)
                        () -> resource("/CS0 cs 5 sc ", "/ColorSpace<</CS0[/Indexed/DeviceRGB 2147483647 %d 0 R]>>")),
                arguments("300,000 elements of structure", (Supplier<byte[]>)
                        () -> structure("<</S/P/P %d 0 R/K 0>>".repeat(300_000))),
                arguments("an element of structure within itself", (Supplier<byte[]>)
                        () -> structure("%d 0 R ".repeat(1_000))),
                arguments("a table of parents of 2,147 million", (Supplier<byte[]>)
                        () -> structure("]/ParentTreeNextKey 2147483647/ParentTree<</Nums[2147483647[]]>>/X[")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_text_is_read(String name, Supplier<byte[]> file) {
        Outcome outcome = Outcome.of(file.get());
        System.out.println(name + ": " + outcome.line());
        assertThat(outcome.milliseconds()).as(outcome.line()).isLessThan(MOST_MILLISECONDS);
        assertThat(outcome.text()).as(outcome.line()).contains("Geachte voorzitter");
    }

    private static byte[] resource(String operators, String resources) {
        HostilePdf pdf = new HostilePdf();
        int samples = pdf.add(SAMPLES);
        pdf.page(pdf.stream("", HostilePdf.latin(operators + TEXT)), resources.replace("%d", String.valueOf(samples)));
        return pdf.bytes();
    }

    private static byte[] picture() {
        HostilePdf pdf = new HostilePdf();
        int picture = pdf.deflated(
                "/Type/XObject/Subtype/Image/Width 2147483647/Height 2147483647/BitsPerComponent 16"
                        + "/ColorSpace/DeviceRGB/DecodeParms<</Predictor 15/Columns 2147483647/Colors 3>>",
                HostilePdf.latin("aaaa"));
        pdf.page(pdf.stream("", HostilePdf.latin("/P0 Do " + TEXT)), "/XObject<</P0 " + picture + " 0 R>>");
        return pdf.bytes();
    }

    private static byte[] structure(String kids) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", HostilePdf.latin("/P <</MCID 0>> BDC " + TEXT + "EMC ")), "");
        int root = pdf.add("");
        pdf.set(root, "<</Type/StructTreeRoot/K[" + kids.replace("%d", String.valueOf(root)) + "]>>");
        pdf.set(1, "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot " + root + " 0 R>>");
        return pdf.bytes();
    }
}
