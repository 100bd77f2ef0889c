package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.parliament.export.Chunk;
import nl.parliament.export.ChunkKind;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.text.QuestionPlaces;
import nl.parliament.model.Attachment;
import nl.parliament.model.Block;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Section;
import org.jspecify.annotations.Nullable;

/** Walks through one document and decides which of its parts share a chunk. */
public final class Cutter {
    private static final Place LEFT = new Place(List.of("Noten"), null, ChunkKind.BODY);

    private final Packer chunks;
    private final Parts parts;
    private final Notes notes;
    private final QuestionPlaces questions;
    /** What a chunk does not cross: a section, or questions with their answer. */
    private @Nullable Object unit;

    private @Nullable Passage headingToAdd;

    private Cutter(ParliamentaryDocument document, int longest, ToIntFunction<String> counter) {
        this.chunks = new Packer(new ChunkBuilder(document), longest, counter);
        this.parts = new Parts(document);
        this.notes = new Notes(document, parts);
        this.questions = new QuestionPlaces(document.questions());
    }

    /** The chunks of a document, in the order of its text; notes that no part calls come last. */
    public static List<Chunk> cut(ParliamentaryDocument document, int longest, ToIntFunction<String> counter) {
        Cutter cutter = new Cutter(document, longest, counter);
        cutter.sections(List.of(), document.sections(), ChunkKind.BODY);
        for (Attachment attachment : document.attachments()) {
            String title = attachment.title() == null
                    ? "Bijlage"
                    : PlainText.oneLine(attachment.title().text());
            cutter.sections(List.of(title), attachment.sections(), ChunkKind.ANNEX);
        }
        cutter.chunks.flush();
        cutter.notes.left().forEach(note -> cutter.chunks.addNote(note, LEFT));
        return cutter.chunks.all();
    }

    private void sections(List<String> outer, List<Section> sections, ChunkKind kind) {
        for (Section section : sections) {
            List<String> inner = new ArrayList<>(outer);
            if (section.heading() != null) {
                inner.add(PlainText.oneLine(section.heading().text()));
            }
            headingToAdd = section.heading();
            section.blocks().forEach(block -> block(new Place(inner, null, kind), section, block));
            sections(inner, section.sections(), kind);
        }
    }

    private void block(Place section, Object unitOfSection, Block block) {
        QuestionAnswer pair = questions.at(block.span());
        Place place = pair == null ? section : new Place(section.section(), pair, ChunkKind.QUESTION_ANSWER);
        Object here = Objects.requireNonNullElse(pair, unitOfSection);
        if (!here.equals(unit)) {
            chunks.flush();
        }
        unit = here;
        Stream.concat(heading(block), block.accept(parts).stream()).forEach(part -> add(part, place));
    }

    /** A heading between a question and its answer is a line of their chunk; any other is in the path of its chunk. */
    private Stream<Part> heading(Block block) {
        Passage heading = headingToAdd;
        headingToAdd = null;
        return heading == null || chunks.isEmpty()
                ? Stream.empty()
                : parts.words(Parts.BLOCK, "", heading.span(), block.page()).stream();
    }

    private void add(Part part, Place place) {
        chunks.fitting(part).forEach(each -> chunks.add(each, notes.of(each.span()), place));
    }
}
