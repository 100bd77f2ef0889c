package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.model.Block;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Source;
import nl.parliament.model.SourceFormat;
import nl.parliament.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A letter of 500 pages is written piece by piece: no format holds a second copy of it on the way, nor half of one. */
class LongLetterTest {
    private static final int PARAGRAPHS = 500 * 8;
    private static final String SENTENCE =
            "Dit voorstel is eerder in uw Kamer besproken (Kamerstuk 36 045, nr. 191) en wordt nu "
                    + "uitgevoerd door de betrokken diensten. ";
    private static final String KAMERSTUK = "Kamerstuk 36 045, nr. 191";

    static Stream<Exporter> formats() {
        return Exporter.builtIn().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_second_copy(Exporter exporter) throws IOException {
        long before = used();
        ParseResult letter = letter();
        long size = used() - before;
        Watcher out = new Watcher();
        exporter.export(letter, out);
        long more = out.most - before - size;
        System.out.printf(
                "%s: %d KB written of a letter of %d KB; %d KB more in memory on the way%n",
                exporter.format(), out.written >> 10, size >> 10, more >> 10);
        assertThat(letter.document().references()).isNotEmpty();
        assertThat(2 * more).isLessThan(size);
    }

    /** Forgets what is written, and looks now and then at how much memory is in use. */
    private static final class Watcher extends Writer {
        private static final long STEP = 400_000;
        private long written;
        private long next = STEP;
        private long most = used();

        @Override
        public void write(char[] characters, int from, int count) {
            written += count;
            if (written >= next) {
                next += STEP;
                most = Math.max(most, used());
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static ParseResult letter() {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            int start = text.length();
            text.append(i).append(". ").append(SENTENCE.repeat(3));
            places.add(new Span(start, text.length()));
            text.append('\n');
        }
        String whole = text.toString();
        List<Block> blocks = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Span place : places) {
            blocks.add(new Paragraph(place.of(whole), place, null));
            int at = whole.indexOf(KAMERSTUK, place.start());
            Span span = new Span(at, at + KAMERSTUK.length());
            references.add(new Reference(new Kamerstuk("36045", null, "191"), span.of(whole), span));
        }
        return ParseResult.of(ParliamentaryDocument.builder(
                        DocumentType.KAMERBRIEF, new Source("brief.docx", SourceFormat.DOCX, 500, null), whole)
                .sections(List.of(new Section(null, 1, null, blocks, List.of())))
                .references(references)
                .build());
    }
}
