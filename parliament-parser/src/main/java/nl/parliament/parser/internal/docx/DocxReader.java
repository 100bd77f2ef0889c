package nl.parliament.parser.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.docx.number.Numbering;
import nl.parliament.parser.internal.docx.packaging.WordPackage;
import nl.parliament.parser.internal.docx.style.Styles;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.office.MainPart;
import nl.parliament.parser.internal.office.PartReader;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.xml.LazyXmlFactory;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Reads Word documents: headers, body, notes, each in one streaming pass. */
public final class DocxReader implements SourceReader {
    private final LazyXmlFactory factory = new LazyXmlFactory();

    @Override
    public boolean accepts(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget) {
        return read(bytes, settings, budget, chunk -> chunk(chunk, settings, budget));
    }

    /** A document within the document; those within it are not read. Null for what is no Word file and no text. */
    private @Nullable LayoutDocument chunk(byte[] bytes, ReadSettings settings, Budget budget) {
        if (accepts(bytes)) {
            return read(bytes, settings, budget, inner -> null);
        }
        return PlainChunk.read(bytes, budget);
    }

    private LayoutDocument read(
            byte[] bytes, ReadSettings settings, Budget budget, Function<byte[], @Nullable LayoutDocument> chunks) {
        try (Xml xml = new Xml(factory.get(), budget)) {
            WordPackage word = WordPackage.open(bytes, xml, budget);
            return read(word, xml, settings, budget, new ChunkReader(word, chunks));
        } catch (IOException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "a part of the .docx cannot be read", broken);
        }
    }

    private static LayoutDocument read(
            WordPackage word, Xml xml, ReadSettings settings, Budget budget, ChunkReader chunks) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        PartReader parts = new PartReader(xml, settings, diagnostics);
        long steps = budget.maximum(Limit.STYLE_STEPS);
        Styles styles =
                parts.read(() -> word.related("/styles"), "styles", in -> Styles.read(in, steps), Styles.none());
        Supplier<Numbering> numbering =
                () -> parts.read(() -> word.related("/numbering"), "numbering", Numbering::read, Numbering.none());
        WordSettings wordSettings =
                parts.read(() -> word.related("/settings"), "settings", WordSettings::read, WordSettings.DEFAULT);
        WordContext context = new WordContext(wordSettings, styles, numbering, settings, budget);
        StoryReader body = new StoryReader(context, Region.BODY, chunks);
        new MainPart(word::main, "main document part", () -> body.blocks().size())
                .read(xml, body::read, settings, diagnostics);
        List<LayoutBlock> blocks = new ArrayList<>(headers(word, parts, context, body.sections()));
        blocks.addAll(body.blocks());
        List<LayoutNote> notes = notes(word, parts, context, blocks, body.sections());
        Map<String, String> properties = parts.read(
                () -> word.stored("/customproperties"), "custom properties", StoredProperties::read, Map.of());
        String producer = parts.readOrNull(
                () -> word.stored("/extendedproperties"), "extended properties", StoredProperties::application);
        compareData(word, parts, context, body.boundControls());
        if (styles.isCut()) {
            context.notice("style-chain", "a style is based on more than " + steps + " others, or on itself");
        }
        diagnostics.addAll(context.notices());
        return new LayoutDocument(blocks, notes, SourceFormat.DOCX, null, true, producer, properties, diagnostics);
    }

    /** Tells where the text of content controls is not what the data say that they are bound to. */
    private static void compareData(
            WordPackage word, PartReader parts, WordContext context, List<ControlTracker.Control> controls)
            throws IOException {
        if (controls.isEmpty()) {
            return;
        }
        BoundData data = new BoundData(controls);
        for (WordPackage.Related part : word.all("/customxml")) {
            parts.read(part::open, "data of controls", data::read, false);
        }
        parts.read(() -> word.stored("/coreproperties"), "core properties", data::read, false);
        parts.read(() -> word.stored("/extendedproperties"), "extended properties", data::read, false);
        data.differences(controls).forEach(difference -> context.notice("sources-disagree", difference));
    }

    /**
     * Headers of first pages, and those of later pages as furniture; what no page shows is not read. A text that broke
     * off before its sections does not say what they show.
     */
    private static List<LayoutBlock> headers(
            WordPackage word, PartReader parts, WordContext context, List<PageSection> sections) throws IOException {
        Map<String, Region> regions = ShownHeaders.of(sections, context.settings());
        List<LayoutBlock> blocks = new ArrayList<>();
        for (WordPackage.Related header : word.all("/header")) {
            Region region = sections.isEmpty() ? Region.FURNITURE : regions.get(header.id());
            if (region != null) {
                blocks.addAll(parts.read(
                        header::open, "header", reader -> new StoryReader(context, region).read(reader), List.of()));
            }
        }
        return blocks;
    }

    /** The notes that marks call, in the order of the calls; a part of notes that none calls is not read. */
    private static List<LayoutNote> notes(
            WordPackage word,
            PartReader parts,
            WordContext context,
            List<LayoutBlock> blocks,
            List<PageSection> sections) {
        Set<String> called = called(blocks);
        NotesReader reader = new NotesReader(context);
        Map<String, String> labels = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            labels.putAll(context.notes().labels(kind, sections, context.settings()));
            if (called.stream().anyMatch(key -> key.startsWith(kind))) {
                parts.read(() -> word.related("/" + kind + "s"), kind + "s", in -> reader.read(in, kind), false);
            }
        }
        List<LayoutNote> notes = new ArrayList<>();
        for (String key : called) {
            String text = reader.notes().get(key);
            if (text == null) {
                context.notice("note-missing", "a mark calls a note that the file does not hold");
            } else {
                String label = labels.getOrDefault(key, "");
                String own = context.notes().own(key);
                notes.add(new LayoutNote(key, label, own == null ? text : withoutMark(text, own), null));
            }
        }
        return notes;
    }

    /** A note with a mark of its own begins with the mark. */
    private static String withoutMark(String text, String mark) {
        return text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
    }

    private static Set<String> called(List<LayoutBlock> blocks) {
        Set<String> called = new LinkedHashSet<>();
        for (LayoutBlock block : blocks) {
            for (Mark mark : block.marks()) {
                if (mark.kind() == Mark.Kind.NOTE) {
                    called.add(mark.name());
                }
            }
        }
        return called;
    }
}
