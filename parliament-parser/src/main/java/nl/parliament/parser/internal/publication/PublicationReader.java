package nl.parliament.parser.internal.publication;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.StatedPaper;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.xml.LazyXmlFactory;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.xml.XmlStart;

/** Reads the XML of the official publisher: papers, questions with their answers, reports of debates. */
public final class PublicationReader implements SourceReader {
    private static final String ROOT = "officiele-publicatie";
    private static final String NOT_WELL_FORMED = "well-formed XML without DTD and entities expected";

    private final LazyXmlFactory factory = new LazyXmlFactory();

    @Override
    public boolean accepts(byte[] bytes) {
        return ROOT.equals(XmlStart.of(bytes).root());
    }

    @Override
    public Limit size() {
        return Limit.TEXT_BYTES;
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget) {
        BlockWriter writer = new BlockWriter(budget);
        Publication publication = new Publication(new Notes(budget));
        List<Diagnostic> diagnostics = new ArrayList<>();
        try (Xml xml = new Xml(factory.get(), budget)) {
            new Walker(xml.open(new ByteArrayInputStream(bytes)), writer, publication, false).read();
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            expectText(writer, passed);
            diagnostics.add(Diagnostics.limit(passed, after(writer), null));
        } catch (XMLStreamException broken) {
            expectText(writer, new DocumentReadException(ErrorCode.CORRUPT, NOT_WELL_FORMED, broken));
            diagnostics.add(Diagnostics.brokenOff("the XML breaks off " + after(writer)));
        }
        diagnostics.addAll(publication.diagnostics());
        return layout(writer, publication, diagnostics);
    }

    /** A file of which nothing could be read has failed. */
    private static void expectText(BlockWriter writer, DocumentReadException failure) {
        if (writer.blocks().isEmpty()) {
            throw failure;
        }
    }

    private static String after(BlockWriter writer) {
        return "after " + writer.blocks().size() + " paragraphs";
    }

    private static LayoutDocument layout(BlockWriter writer, Publication publication, List<Diagnostic> diagnostics) {
        StatedPaper paper = publication.paper().stated();
        List<LayoutBlock> whole = BrokenSentences.join(writer.blocks(), writer.together());
        return new LayoutDocument(
                MotionFrame.marked(paper.title(), whole),
                publication.notes().all(),
                SourceFormat.XML,
                null,
                true,
                null,
                Map.of(),
                paper,
                diagnostics);
    }
}
