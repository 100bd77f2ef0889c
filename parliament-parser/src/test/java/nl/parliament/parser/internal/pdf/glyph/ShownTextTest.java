package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows is read, no more and no less (ISO 32000-1). */
class ShownTextTest {
    private static final String FIRST = "De bruggen in het dorp zijn gesloten en worden";
    private static final String SECOND = "hersteld in de zomer van dit jaar.";

    private final PdfMaker pdf = new PdfMaker();

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_turned_page_is_read_as_it_is_shown(int degrees) {
        pdf.saying((page, catalog) -> page.setInt(COSName.ROTATE, degrees));
        pdf.drawing(content -> turned(content, degrees, FIRST, SECOND));
        assertThat(texts()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_whose_text_is_all_turned_is_read_upright(int degrees) {
        pdf.words(78, 300, "Tekst").nextPage();
        pdf.drawing(content -> turned(content, degrees, FIRST, SECOND));
        assertThat(texts()).containsExactly("Tekst", FIRST, SECOND);
    }

    @Test
    void a_slanted_watermark_is_no_text() {
        pdf.words(78, 300, FIRST).drawing(content -> show(content, at(Math.PI / 4, 100, 300), "CONCEPT"));
        pdf.drawing(content -> show(content, at(0.95, 100, 300), "CONCEPT"));
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void text_outside_the_crop_box_is_not_seen() {
        pdf.words(78, 300, FIRST).words(78, 20, "drukproef").words(700, 300, "ernaast");
        pdf.saying((page, catalog) -> page.setItem(COSName.CROP_BOX, new PDRectangle(0, 20, 595, 780)));
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void text_outside_the_clip_is_not_seen_until_the_state_is_restored() {
        pdf.drawing(content -> {
            content.saveGraphicsState();
            content.addRect(0, 0, 10, 10);
            content.clip();
        });
        pdf.words(78, 300, "Weggeknipt").drawing(PDPageContentStream::restoreGraphicsState);
        pdf.words(78, 320, FIRST);
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void text_outside_the_box_of_a_form_is_not_seen() {
        pdf.words(78, 300, FIRST).drawing(content -> {
            PDFormXObject form = PdfMaker.form(pdf.document(), 78, 400, "Buiten de lijst");
            form.setBBox(new PDRectangle(0, 0, 50, 50));
            content.drawForm(form);
        });
        pdf.words(78, 330, SECOND);
        assertThat(texts()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "BaseState"})
    void a_layer_that_is_off_is_not_seen(String how) {
        COSDictionary group = group("Laag");
        configure(group, how);
        layer(group, "Verborgen");
        pdf.words(78, 300, FIRST);
        assertThat(texts()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"AnyOn,true", "AllOn,false", "AnyOff,true", "AllOff,false"})
    void a_membership_tells_by_its_policy(String policy, boolean shown) {
        COSDictionary off = group("Uit");
        COSDictionary on = group("Aan");
        configure(off, "OFF");
        COSDictionary membership = new COSDictionary();
        membership.setName(COSName.TYPE, "OCMD");
        membership.setItem(COSName.getPDFName("OCGs"), array(off, on));
        membership.setName(COSName.P, policy);
        layer(membership, "Misschien");
        pdf.words(78, 300, FIRST);
        assertThat(texts()).containsExactlyElementsOf(shown ? List.of("Misschien", FIRST) : List.of(FIRST));
    }

    @Test
    void a_membership_tells_by_its_expression() {
        COSDictionary off = group("Uit");
        configure(off, "OFF");
        COSArray not = new COSArray();
        not.add(COSName.getPDFName("Not"));
        not.add(off);
        COSDictionary shown = new COSDictionary();
        shown.setItem(COSName.getPDFName("VE"), not);
        layer(shown, "Getoond");
        assertThat(texts()).containsExactly("Getoond");
    }

    @Test
    void a_form_of_a_layer_that_is_off_is_not_drawn() {
        COSDictionary group = group("Laag");
        configure(group, "OFF");
        pdf.words(78, 300, FIRST).drawing(content -> {
            PDFormXObject form = PdfMaker.form(pdf.document(), 78, 400, "Verborgen");
            form.getCOSObject().setItem(COSName.OC, group);
            content.drawForm(form);
        });
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void an_accent_printed_over_a_letter_is_one_with_it() {
        pdf.words(78, 300, "Kostic").words(78 + 22.5, 300, "\u00b4");
        assertThat(texts()).containsExactly("Kosti\u0107");
    }

    @Test
    void a_lowered_figure_belongs_to_its_word() {
        pdf.words(78, 300, "(CO").drawing(content -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 5);
            content.newLineAtOffset(94.8f, 842 - 301);
            content.showText("2");
            content.endText();
        });
        pdf.words(97.6, 300, "-equivalenten) en stikstof");
        assertThat(texts()).containsExactly("(CO2-equivalenten) en stikstof");
    }

    @Test
    void two_tagged_paragraphs_are_two_even_when_tight() {
        pdf.words(pdf.element("P"), 78, 300, "Eerste alinea met een noot.");
        pdf.words(pdf.element("P"), 78, 311, "Tweede alinea.");
        assertThat(texts()).containsExactly("Eerste alinea met een noot.", "Tweede alinea.");
    }

    @Test
    void a_tagged_sentence_goes_on_below_a_line_that_is_not_full() {
        pdf.words(78, 260, FIRST + " en nog wel een tijd lang alle dagen van het jaar");
        COSDictionary paragraph = pdf.element("P");
        pdf.words(paragraph, 78, 300, "De afspraak geldt tot en met 2025 en");
        pdf.words(paragraph, 78, 311, "daarna volgt een evaluatie.");
        assertThat(texts()).contains("De afspraak geldt tot en met 2025 en daarna volgt een evaluatie.");
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        pdf.words(78, 300, "De motie van het lid Jansen is aan-")
                .words(310, 300, "De tweede kolom gaat over geld. Het");
        pdf.words(78, 312, "genomen. De Kamer verzoekt de").words(310, 312, "bedrag van de begroting is vier keer");
        pdf.words(78, 324, "regering om een nota te sturen en").words(310, 324, "zo hoog als in het jaar daarvoor en");
        pdf.words(78, 336, "deze te bespreken in het voorjaar.").words(310, 336, "dat wordt hieronder uitgelegd.");
        assertThat(texts())
                .containsExactly(
                        "De motie van het lid Jansen is aangenomen. De Kamer verzoekt de regering om een nota te sturen"
                                + " en deze te bespreken in het voorjaar.",
                        "De tweede kolom gaat over geld. Het bedrag van de begroting is vier keer zo hoog als in het"
                                + " jaar daarvoor en dat wordt hieronder uitgelegd.");
    }

    @Test
    void an_item_goes_on_under_its_mark() {
        pdf.words(78, 280, FIRST + " en nog wel een tijd lang alle dagen");
        pdf.words(78, 300, "\u2022 " + FIRST + " en nog wel een tijd lang alle dag")
                .words(78, 311, SECOND);
        assertThat(texts()).last().asString().endsWith(SECOND).startsWith(FIRST);
    }

    @Test
    void text_without_ink_beside_text_that_is_seen_is_told() {
        pdf.words(78, 300, FIRST).drawing(content -> content.setRenderingMode(RenderingMode.NEITHER));
        pdf.words(78, 330, SECOND);
        assertThat(pdf.layout().diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("hidden-text");
            assertThat(told.page()).isEqualTo(1);
        });
    }

    @Test
    void the_text_of_a_scan_is_not_hidden() {
        pdf.drawing(content -> content.setRenderingMode(RenderingMode.NEITHER)).words(78, 300, FIRST);
        assertThat(pdf.layout().diagnostics()).isEmpty();
    }

    @Test
    void wide_word_spacing_is_a_blank() {
        pdf.drawing(content -> content.setWordSpacing(18)).words(78, 300, FIRST);
        pdf.drawing(content -> content.setWordSpacing(0)).words(78, 330, SECOND);
        assertThat(texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_letter_spaced_line_is_words() {
        pdf.drawing(content -> content.setCharacterSpacing(4)).words(78, 300, "Brief van de minister");
        assertThat(texts()).containsExactly("Brief van de minister");
    }

    @Test
    void letters_spaced_by_moves_are_words() {
        pdf.drawing(content -> moved(content, "Brief van de minister", 2.2f, 0));
        assertThat(texts()).containsExactly("Brief van de minister");
    }

    @Test
    void small_capitals_spaced_by_moves_are_words() {
        pdf.drawing(content -> {
            double left = 78;
            for (String letter : "TWEEDE KAMER".split("")) {
                boolean isFirst = letter.equals("T") || letter.equals("K");
                PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
                content.beginText();
                content.setFont(font, isFirst ? 15 : 11);
                content.newLineAtOffset((float) left, 500);
                content.showText(letter);
                content.endText();
                left += font.getStringWidth(letter) * (isFirst ? 15 : 11) / 1000 + 2;
            }
        });
        assertThat(texts()).containsExactly("TWEEDE KAMER");
    }

    @Test
    void a_blank_that_was_drawn_parts_words_however_narrow_it_is() {
        pdf.drawing(content -> moved(content, "Reactie op uw verzoek", 0, -1.2f));
        assertThat(texts()).containsExactly("Reactie op uw verzoek");
    }

    /** Words whose letters are moved apart, and whose blanks are made wider or narrower. */
    private static void moved(PDPageContentStream content, String words, float letters, float blanks)
            throws IOException {
        List<Object> pieces = new ArrayList<>();
        for (String letter : words.split("")) {
            pieces.add(letter);
            pieces.add(-1000 * (letters + (letter.isBlank() ? blanks : 0)) / 9);
        }
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.newLineAtOffset(78, 500);
        content.showTextWithPositioning(pieces.toArray());
        content.endText();
    }

    @Test
    void a_page_in_units_of_its_own_is_read_in_points() {
        pdf.drawing(content -> {
            content.saveGraphicsState();
            content.transform(Matrix.getScaleInstance(0.25f, 0.25f));
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 36);
            content.newLineAtOffset(312, 2000);
            content.showText(FIRST);
            content.endText();
            content.restoreGraphicsState();
        });
        assertThat(texts()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"4,true", "2,false", "32,false"})
    void a_filled_field_that_the_page_shows_is_read(int flags, boolean shown) {
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(field(flags))));
        assertThat(texts().contains("Ingevuld")).isEqualTo(shown);
    }

    @Test
    void a_value_is_read_where_viewers_draw_it_themselves() {
        COSDictionary field = field(4);
        field.removeItem(COSName.AP);
        field.setName(COSName.FT, "Tx");
        field.setString(COSName.V, "Ingetypt");
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(field)));
        assertThat(texts()).contains("Ingetypt");
    }

    @Test
    void a_drawing_that_viewers_are_to_renew_is_not_read() {
        COSDictionary field = field(4);
        field.setName(COSName.FT, "Tx");
        field.setString(COSName.V, "Ingetypt");
        COSDictionary form = new COSDictionary();
        form.setBoolean(COSName.getPDFName("NeedAppearances"), true);
        pdf.words(78, 300, FIRST).saying((page, catalog) -> {
            page.setItem(COSName.ANNOTS, array(field));
            catalog.setItem(COSName.ACRO_FORM, form);
        });
        assertThat(texts()).contains("Ingetypt").doesNotContain("Ingevuld");
    }

    @ParameterizedTest
    @CsvSource({"FreeText,4,true", "FreeText,,true", "FreeText,2,false", "FreeText,32,false", "Text,4,false"})
    void a_typed_remark_is_read_where_the_page_shows_it(String kind, Integer flags, boolean shown) {
        COSDictionary remark = remark(kind);
        if (flags != null) {
            remark.setInt(COSName.F, flags);
        }
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(remark)));
        assertThat(texts().contains("Opmerking bij de brief")).isEqualTo(shown);
    }

    @Test
    void a_typed_remark_on_a_layer_that_is_off_is_not_read() {
        COSDictionary group = group("Laag");
        configure(group, "OFF");
        COSDictionary remark = remark("FreeText");
        remark.setItem(COSName.OC, group);
        remark.setInt(COSName.F, 4);
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(remark)));
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void a_choice_shows_the_name_of_its_value() {
        COSDictionary parent = new COSDictionary();
        parent.setName(COSName.FT, "Ch");
        parent.setString(COSName.V, "2");
        COSArray options = new COSArray();
        for (String name : List.of("Eerste keuze", "Tweede keuze", "Derde keuze")) {
            options.add(COSArray.ofCOSStrings(List.of(String.valueOf(options.size() + 1), name)));
        }
        parent.setItem(COSName.OPT, options);
        COSDictionary field = field(4);
        field.removeItem(COSName.AP);
        field.setItem(COSName.PARENT, parent);
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(field)));
        assertThat(texts()).contains("Tweede keuze");
    }

    @Test
    void a_filled_field_is_not_cut_by_what_the_page_last_clipped_to() {
        pdf.words(78, 300, FIRST).saying((page, catalog) -> page.setItem(COSName.ANNOTS, array(field(4))));
        pdf.drawing(content -> {
            content.addRect(0, 0, 10, 10);
            content.clip();
        });
        assertThat(texts()).contains("Ingevuld");
    }

    private static COSDictionary remark(String kind) {
        COSDictionary remark = new COSDictionary();
        remark.setName(COSName.SUBTYPE, kind);
        remark.setItem(COSName.RECT, new PDRectangle(78, 300, 200, 40));
        remark.setString(COSName.CONTENTS, "Opmerking bij de brief");
        return remark;
    }

    private COSDictionary field(int flags) {
        COSDictionary field = new COSDictionary();
        field.setName(COSName.SUBTYPE, "Widget");
        field.setItem(COSName.RECT, new PDRectangle(0, 0, 595, 842));
        field.setInt(COSName.F, flags);
        COSDictionary appearance = new COSDictionary();
        try {
            appearance.setItem(COSName.N, PdfMaker.form(pdf.document(), 78, 400, "Ingevuld"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        field.setItem(COSName.AP, appearance);
        return field;
    }

    private static COSDictionary group(String name) {
        COSDictionary group = new COSDictionary();
        group.setName(COSName.TYPE, "OCG");
        group.setString(COSName.NAME, name);
        return group;
    }

    private void configure(COSDictionary group, String how) {
        COSDictionary configuration = new COSDictionary();
        if (how.equals("OFF")) {
            configuration.setItem(COSName.OFF, array(group));
        } else {
            configuration.setName(COSName.getPDFName("BaseState"), "OFF");
        }
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.getPDFName("OCGs"), array(group));
        properties.setItem(COSName.D, configuration);
        pdf.saying((page, catalog) -> catalog.setItem(COSName.OCPROPERTIES, properties));
    }

    private void layer(COSDictionary membership, String words) {
        pdf.drawing(content -> content.beginMarkedContent(COSName.OC, PDPropertyList.create(membership)));
        pdf.words(78, 200, words).drawing(PDPageContentStream::endMarkedContent);
    }

    private static COSArray array(COSDictionary... dictionaries) {
        COSArray array = new COSArray();
        List.of(dictionaries).forEach(array::add);
        return array;
    }

    /** Two lines that a reader who turns the page so far clockwise sees upright. */
    private static void turned(PDPageContentStream content, int degrees, String first, String second)
            throws IOException {
        double angle = Math.toRadians(degrees);
        float across = (float) Math.sin(angle);
        float down = (float) -Math.cos(angle);
        show(content, at(angle, 300, 400), first);
        show(content, at(angle, 300 + 30 * across, 400 + 30 * down), second);
    }

    private static Matrix at(double angle, double x, double y) {
        return Matrix.getRotateInstance(angle, (float) x, (float) y);
    }

    private static void show(PDPageContentStream content, Matrix matrix, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.setTextMatrix(matrix);
        content.showText(words);
        content.endText();
    }

    private List<String> texts() {
        return pdf.layout().blocks().stream().map(LayoutBlock::text).toList();
    }
}
