package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.pdf.PdfMaker;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places of glyphs are those that the engine's own text stripper finds, to the last bit. */
class GlyphPlacesTest {
    static List<Path> letters() throws IOException {
        List<Path> letters = new ArrayList<>();
        Path made = Files.createTempFile("made", ".pdf");
        made.toFile().deleteOnExit();
        Files.write(
                made,
                new PdfMaker()
                        .words(78, 300, "Met de motie-Paternotte is dit verzocht.")
                        .words(78.5, 340, "Tekst eronder")
                        .bytes());
        letters.add(made);
        Path shared = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
        if (Files.isDirectory(shared)) {
            try (Stream<Path> files = Files.list(shared)) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(letters::add);
            }
        }
        return letters;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void are_those_of_the_text_stripper(Path letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(letter.toFile())) {
            GlyphCollector collector = new GlyphCollector(
                    new Budget(ParseLimits.defaults()),
                    StructureTree.of(document, List.of()),
                    OptionalContent.of(document));
            Stripper stripper = new Stripper();
            int number = 0;
            for (PDPage page : document.getPages()) {
                stripper.places.clear();
                stripper.processPage(page);
                collector.collect(page, number++);
                List<Place> places =
                        collector.glyphs(Rules.NONE).stream().map(Place::of).toList();
                assertThat(stripper.places).as("page " + number).containsSubsequence(places);
                assertThat(places.size())
                        .as("what is drawn twice stands once")
                        .isGreaterThan((int) (0.95 * stripper.places.size()) - 1);
            }
        }
    }

    private record Place(String text, double x, double y, double width, double size) {
        static Place of(Glyph glyph) {
            return new Place(glyph.text(), glyph.x(), glyph.y(), glyph.width(), glyph.size());
        }

        static Place of(TextPosition position) {
            return new Place(
                    position.getUnicode(),
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    position.getFontSizeInPt());
        }
    }

    /** Keeps what the engine's stripper is told of every upright glyph. */
    private static final class Stripper extends PDFTextStripper {
        private final List<Place> places = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            if (position.getDir() == 0
                    && position.getFontSizeInPt() > 0
                    && !position.getUnicode().isEmpty()) {
                places.add(Place.of(position));
            }
        }

        @Override
        protected void writePage() {
            // the places are all that is asked for
        }
    }
}
