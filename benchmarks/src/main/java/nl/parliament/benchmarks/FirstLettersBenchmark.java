package nl.parliament.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The first hundred letters (of .pdf a few more: whole rounds) that a virtual machine reads, its compiler at work.
 * Making the parsers is not counted. Run without warm-up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstLettersBenchmark {
    private static final int LETTERS = 100;

    private final DocxBenchmark docx = new DocxBenchmark();
    private final PdfBenchmark pdf = new PdfBenchmark();

    /** What reads all letters of a format once. */
    private interface Round {
        void read(Blackhole hole) throws Exception;
    }

    private static void hundred(Round round, int letters, Blackhole hole) throws Exception {
        for (int read = 0; read < LETTERS; read += letters) {
            round.read(hole);
        }
    }

    /** .docx, bytes to model with references. */
    @Benchmark
    public void docxParliament(Blackhole hole) throws Exception {
        hundred(docx::parliament, docx.count(), hole);
    }

    /** .docx, POI's text. */
    @Benchmark
    public void docxPoi(Blackhole hole) throws Exception {
        hundred(docx::poi, docx.count(), hole);
    }

    /** .docx, Tika's text. */
    @Benchmark
    public void docxTika(Blackhole hole) throws Exception {
        hundred(docx::tika, docx.count(), hole);
    }

    /** .pdf, bytes to model with references. */
    @Benchmark
    public void pdfParliament(Blackhole hole) throws Exception {
        hundred(pdf::parliament, pdf.count(), hole);
    }

    /** .pdf, PDFBox's text. */
    @Benchmark
    public void pdfPdfbox(Blackhole hole) throws Exception {
        hundred(pdf::pdfbox, pdf.count(), hole);
    }

    /** .pdf, Tika's text. */
    @Benchmark
    public void pdfTika(Blackhole hole) throws Exception {
        hundred(pdf::tika, pdf.count(), hole);
    }
}
