package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.odt.packaging.OdtPackage;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.office.MainPart;
import nl.parliament.parser.internal.office.PartReader;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.LazyXmlFactory;
import nl.parliament.parser.internal.xml.Xml;

/** Reads OpenDocument texts: styles, text, headers, each in one streaming pass. */
public final class OdtReader implements SourceReader {
    private final LazyXmlFactory factory = new LazyXmlFactory();

    @Override
    public boolean accepts(byte[] bytes) {
        return OdtPackage.isIn(bytes);
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget) {
        try (Xml xml = new Xml(factory.get(), budget)) {
            OdtPackage odt = OdtPackage.open(bytes, xml, budget);
            List<Diagnostic> diagnostics = new ArrayList<>();
            PartReader parts = new PartReader(xml, settings, diagnostics);
            OdtContext context = new OdtContext(settings, budget);
            parts.read(odt::styles, "styles", in -> readStyles(in, context), false);
            Blocks text = new Blocks(context, Region.BODY);
            new MainPart(odt::content, "content part", text::count)
                    .read(xml, in -> readText(in, context, text), settings, diagnostics);
            List<LayoutBlock> all = new ArrayList<>(headers(odt, parts, context));
            all.addAll(text.all());
            StoredMeta meta = parts.read(odt::meta, "metadata", StoredMeta::read, StoredMeta.NONE);
            diagnostics.addAll(context.diagnostics());
            return new LayoutDocument(
                    all,
                    context.notes(),
                    SourceFormat.ODT,
                    null,
                    true,
                    meta.producer(),
                    meta.properties(),
                    diagnostics);
        }
    }

    private static boolean readStyles(XMLStreamReader reader, OdtContext context) throws XMLStreamException {
        Styles styles = context.common();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (styles.take(reader) || context.pages().take(reader)) {
                content.wasRead();
            } else if (reader.getLocalName().equals("automatic-styles")) {
                styles = context.ofHeaders();
            }
        }
        return true;
    }

    private static boolean readText(XMLStreamReader reader, OdtContext context, Blocks text) throws XMLStreamException {
        boolean isBody = false;
        boolean isText = false;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String name = reader.getLocalName();
            if (isBody && name.equals("text")) {
                isText = true;
                Story.of(reader, context, context.ofText(), text).read();
                content.wasRead();
            } else if (context.ofText().take(reader)) {
                content.wasRead();
            }
            isBody |= name.equals("body");
        }
        if (!isText) {
            throw new DocumentReadException(
                    ErrorCode.UNSUPPORTED_FORMAT, "an OpenDocument text expected, one without text found");
        }
        return true;
    }

    /** The headers stand after the styles, which the text needs; which of them are shown the text says. */
    private static List<LayoutBlock> headers(OdtPackage odt, PartReader parts, OdtContext context) {
        Headers headers = new Headers(context);
        return headers.areThere() ? parts.read(odt::styles, "headers", headers::read, List.of()) : List.of();
    }
}
