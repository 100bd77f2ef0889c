package nl.parliament.parser.internal.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The fonts of the letters beside the repository, their dictionaries made as silent as can be: what their programs say
 * is what the engine reads there. {@code -Dfonts=FOLDER} looks at the files of another folder.
 */
class EmbeddedFontsTest {
    private static final Path LETTERS = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
    private static final Path FOLDER = Path.of(System.getProperty("fonts", LETTERS.toString()));

    private final List<String> differences = new ArrayList<>();
    private int fonts;

    @Test
    void programs_say_what_the_engine_reads_in_them() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the letters are not beside the repository: not tested");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                compare(file);
            }
        }
        System.out.println(fonts + " embedded fonts, " + differences.size() + " differ");
        assertThat(fonts).isPositive();
        assertThat(differences).isEmpty();
    }

    private void compare(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary font
                        && font.containsKey(COSName.SUBTYPE)
                        && COSName.FONT.equals(font.getCOSName(COSName.TYPE))) {
                    compare(file.getFileName() + " " + key, font);
                }
            }
        } catch (IOException | RuntimeException | LinkageError damaged) {
            // read elsewhere
        }
    }

    private void compare(String name, COSDictionary told) throws IOException {
        for (COSName left : new COSName[] {COSName.ENCODING, COSName.WIDTHS}) {
            if (!COSName.TYPE0.equals(told.getCOSName(COSName.SUBTYPE)) || left == COSName.WIDTHS) {
                compareSilent(name, told, left);
            }
        }
    }

    /** Of a simple font, that its program is asked for its widths, and for what it calls its codes. */
    private void compareSilent(String name, COSDictionary told, COSName left) throws IOException {
        COSDictionary font = new COSDictionary(told);
        font.removeItem(COSName.TO_UNICODE);
        font.removeItem(COSName.WIDTHS);
        font.removeItem(left);
        PDFont engine = made(font);
        if (engine == null || !engine.isEmbedded()) {
            return;
        }
        fonts++;
        FontMetrics own = new FontTable(new Budget(ParseLimits.defaults())).of(font);
        for (int code = 0; code < 256; code++) {
            String expected = said(new EngineFont(engine), engine, code);
            String said = own.text(code) + " " + own.advance(code);
            if (!said.equals(expected)) {
                differences.add(name + " " + font.getCOSName(COSName.SUBTYPE) + " without " + left.getName() + ", code "
                        + code + ": " + said + " for " + expected);
                return;
            }
        }
    }

    private static @Nullable PDFont made(COSDictionary font) {
        try {
            return PDFontFactory.createFont(font);
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    private static String said(EngineFont source, PDFont engine, int code) {
        String text = null;
        float advance = 0;
        try {
            text = source.text(code);
            advance = source.advance(code);
        } catch (IOException | RuntimeException damaged) {
            // says no more
        }
        return (text == null && engine instanceof PDSimpleFont ? String.valueOf((char) code) : text) + " " + advance;
    }
}
