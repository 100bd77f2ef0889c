package nl.parliament.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.ParliamentParser;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.zwobble.mammoth.DocumentConverter;

/** The .docx letters of the corpus, all of them an operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DocxBenchmark {
    private final List<byte[]> letters = Letters.endingIn(".docx");
    private final List<byte[]> packed = packed(letters);
    private final ParliamentParser parser = ParliamentParser.create();
    private final Parser tika = new AutoDetectParser();
    private final XMLInputFactory factory = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    int count() {
        return letters.size();
    }

    /** Bytes to model with references. */
    @Benchmark
    public void parliament(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter, "letter.docx")));
    }

    /** What a reader can hardly do without: inflate the parts that its text needs, and walk their XML once. */
    @Benchmark
    public void floor(Blackhole hole) throws Exception {
        for (byte[] part : packed) {
            Inflater inflater = new Inflater(true);
            walk(new InflaterInputStream(new ByteArrayInputStream(part), inflater), hole);
            inflater.end();
        }
    }

    /**
     * The parts that are needed, as they stand in the letters. No paragraph of these asks for the numbering, and no
     * mark calls an endnote.
     */
    private static List<byte[]> packed(List<byte[]> letters) {
        List<byte[]> parts = new ArrayList<>();
        for (byte[] letter : letters) {
            try (ZipFile zip = ZipFile.builder().setByteArray(letter).get()) {
                byte[] main =
                        zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
                boolean hasNotes = new String(main, StandardCharsets.UTF_8).contains("<w:footnoteReference ");
                String needed = "word/(?:document|styles|header\\d+" + (hasNotes ? "|footnotes" : "") + ")\\.xml";
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    if (entry.getName().matches(needed)) {
                        parts.add(zip.getRawInputStream(entry).readAllBytes());
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return parts;
    }

    private void walk(InputStream part, Blackhole hole) throws Exception {
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        while (reader.hasNext()) {
            int event = reader.next();
            hole.consume(event == XMLStreamReader.CHARACTERS ? reader.getTextLength() : event);
        }
        reader.close();
    }

    /** POI's tree of the document and its text. */
    @Benchmark
    public void poi(Blackhole hole) throws Exception {
        for (byte[] letter : letters) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
                hole.consume(new XWPFWordExtractor(document).getText());
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

    /** mammoth's text. */
    @Benchmark
    public void mammoth(Blackhole hole) throws Exception {
        DocumentConverter converter = new DocumentConverter();
        for (byte[] letter : letters) {
            hole.consume(
                    converter.extractRawText(new ByteArrayInputStream(letter)).getValue());
        }
    }

    /** docx4j's tree of the document and its text. */
    @Benchmark
    public void docx4j(Blackhole hole) throws Exception {
        for (byte[] letter : letters) {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(letter));
            hole.consume(TextUtils.getText(word.getMainDocumentPart().getContents()));
        }
    }
}
