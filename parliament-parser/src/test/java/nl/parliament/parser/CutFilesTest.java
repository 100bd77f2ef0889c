package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is cut anywhere still gives a letter or a typed error, in each format. */
class CutFilesTest {
    private static final LetterMaker LETTER = new LetterMaker(
            "Ministerie van Defensie",
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Datum 14 februari 2025",
            "Betreft Stand van zaken materieel",
            "Geachte voorzitter,",
            "Met deze brief informeer ik uw Kamer, zoals toegezegd, over de stand van zaken van het "
                    + "materieel dat de krijgsmacht in de komende jaren aanschaft (Kamerstuk 36 045, nr. 191).",
            "# Aanleiding",
            "De aanleiding is de motie van het lid Boswijk (36 600 X, nr. 12), die de regering "
                    + "verzoekt om de Kamer elk jaar te informeren over de stand van zaken en over de planning.",
            "# Vervolg",
            "In het voorjaar ontvangt uw Kamer een nieuwe brief, waarin ook de gevolgen voor artikel "
                    + "100 van de Grondwet worden beschreven, met een planning voor de jaren daarna.",
            "Hoogachtend,",
            "De minister van Defensie,",
            "Ruben Brekelmans");

    private final ParliamentParser parser = ParliamentParser.create();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10, 25, 50, 75, 90, 95, 99})
    void a_file_cut_anywhere_gives_a_letter_or_a_typed_error(int percent) {
        for (byte[] whole : List.of(LETTER.docx(), LETTER.pdf(), LETTER.txt())) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            try {
                assertThat(parser.parse(cut, "x").document().text()).isNotNull();
            } catch (DocumentReadException typed) {
                assertThat(typed.code()).isNotEqualTo(ErrorCode.INTERNAL);
            }
        }
    }
}
