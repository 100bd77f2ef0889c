package nl.parliament.parser.internal.pdf.glyph;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.pdf.PdfMaker;
import nl.parliament.parser.internal.pdf.content.BudgetedPage;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
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
        letters.add(operators());
        Path shared = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
        if (Files.isDirectory(shared)) {
            try (Stream<Path> files = Files.list(shared)) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(letters::add);
            }
        }
        return letters;
    }

    /** Each operator of text and of the state around it, in a page and in a form that the page draws. */
    private static Path operators() throws IOException {
        String content =
                "/F 9 Tf q 1.1 0 0 1.1 20 30 cm BT 50 700 Td 14 TL (een) Tj T* (twee) Tj (drie) ' 0.3 0.5 (viervijf) \""
                        + " 80 Tz 0 -20 TD [(zes) -800.5 (zeven) 120 (acht)] TJ"
                        + " 3 Ts (hoog) Tj 0 Ts 100 Tz 0 Tc 0 Tw T* (negen) Tj"
                        + " 1 0 0.1 1 40 500 Tm (schuin) Tj q 1 0 0 1 5 5 cm (groot) Tj Q (klein) Tj ET Q"
                        + " BT 1 0 0 1 50 400 Tm /F 12.5 Tf (tien) Tj 0.5 Tc (elf) Tj 0 Tc ET (niets) Tj"
                        + " /G gs BT 50 380 Td (twaalf) Tj ET";
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary resources = resources();
            COSDictionary forms = new COSDictionary();
            forms.setItem("X", form(document, "/Y Do BT 60 200 Td " + content, resources));
            forms.setItem("Y", form(document, "1 0 0 1 3 -40 cm " + content, null));
            resources.setItem(COSName.XOBJECT, forms);
            page.setResources(new PDResources(resources));
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream((content + " /X Do /Y Do").getBytes(ISO_8859_1))));
            Path made = Files.createTempFile("operators", ".pdf");
            made.toFile().deleteOnExit();
            document.save(made.toFile());
            return made;
        }
    }

    private static COSDictionary resources() {
        COSDictionary font = new PDType1Font(Standard14Fonts.FontName.HELVETICA).getCOSObject();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font);
        COSArray setting = new COSArray();
        setting.add(font);
        setting.add(new COSFloat(17));
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.FONT, setting);
        COSDictionary states = new COSDictionary();
        states.setItem("G", state);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, states);
        return resources;
    }

    private static COSStream form(PDDocument document, String content, @Nullable COSDictionary resources)
            throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.RESOURCES, resources);
        form.setItem(COSName.BBOX, new PDRectangle(1_000, 1_000));
        form.setItem(COSName.MATRIX, Matrix.getTranslateInstance(7.3f, 11.1f).toCOSArray());
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        return form;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void are_those_of_the_text_stripper(Path letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(letter.toFile())) {
            Budget budget = new Budget(ParseLimits.defaults());
            GlyphCollector collector =
                    new GlyphCollector(budget, StructureTree.of(document, List.of()), OptionalContent.of(document));
            Stripper stripper = new Stripper();
            int number = 0;
            for (PDPage page : document.getPages()) {
                stripper.places.clear();
                stripper.processPage(page);
                collector.collect(new BudgetedPage(page.getCOSObject(), document.getResourceCache(), budget), number++);
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
