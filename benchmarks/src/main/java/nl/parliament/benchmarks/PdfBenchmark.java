package nl.parliament.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.parliament.parser.ParliamentParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The .pdf letters of the corpus, all of them an operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {
    private final List<byte[]> letters = Letters.endingIn(".pdf");
    private final ParliamentParser parser = ParliamentParser.create();
    private final Parser tika = new AutoDetectParser();

    int count() {
        return letters.size();
    }

    /** Bytes to model with references. */
    @Benchmark
    public void parliament(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter, "letter.pdf")));
    }

    /** PDFBox's plain text. */
    @Benchmark
    public void pdfbox(Blackhole hole) throws Exception {
        for (byte[] letter : letters) {
            try (PDDocument document = Loader.loadPDF(letter)) {
                hole.consume(new PDFTextStripper().getText(document));
            }
        }
    }

    /** Tika's text; it finds the format, as ours does. */
    @Benchmark
    public void tika(Blackhole hole) throws Exception {
        for (byte[] letter : letters) {
            BodyContentHandler text = new BodyContentHandler(-1);
            tika.parse(new ByteArrayInputStream(letter), text, new Metadata(), new ParseContext());
            hole.consume(text.toString());
        }
    }
}
