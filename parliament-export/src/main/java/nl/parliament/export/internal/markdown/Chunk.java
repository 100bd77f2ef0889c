package nl.parliament.export.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Attachment;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Section;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a letter of a size that suits a search index: blocks of one section, or a question with its answer.
 *
 * @param path the headings above its first block, the outermost first
 * @param blocks at least one; the heading above an answer is one too when its question is in the piece
 * @param questions the numbers of the questions that it asks or answers, as printed; empty for other text
 */
public record Chunk(List<String> path, List<Block> blocks, List<String> questions) {
    /** From the first block to the last. */
    public Span span() {
        return blocks.stream().map(Block::span).reduce(Span::union).orElseThrow();
    }

    /** The chunks of a document: no longer than {@code longest}, but for a single sentence, item or table that is. */
    public static List<Chunk> of(ParliamentaryDocument document, int longest) {
        Cutter cutter = new Cutter(document, longest);
        cutter.sections(List.of(), document.sections());
        for (Attachment attachment : document.attachments()) {
            String title = attachment.title() == null
                    ? "Bijlage"
                    : PlainText.oneLine(attachment.title().text());
            cutter.sections(List.of(title), attachment.sections());
        }
        cutter.flush();
        return cutter.chunks;
    }

    /** Collects blocks until a chunk is full, or what follows belongs to other questions. */
    private static final class Cutter {
        private final List<Chunk> chunks = new ArrayList<>();
        private final List<Block> collected = new ArrayList<>();
        private final String text;
        private final QuestionPlaces questions;
        private final int longest;
        private List<String> path = List.of();
        /** What a chunk does not cross: a section, or questions with their answer. */
        private @Nullable Object unit;

        private @Nullable Passage headingToAdd;
        private int length;

        private Cutter(ParliamentaryDocument document, int longest) {
            this.text = document.text();
            this.questions = new QuestionPlaces(document.questions());
            this.longest = longest;
        }

        private void sections(List<String> outer, List<Section> sections) {
            for (Section section : sections) {
                List<String> inner = new ArrayList<>(outer);
                if (section.heading() != null) {
                    inner.add(PlainText.oneLine(section.heading().text()));
                }
                headingToAdd = section.heading();
                section.blocks().stream()
                        .flatMap(block -> parts(block).stream())
                        .forEach(part -> add(inner, section, part));
                sections(inner, section.sections());
            }
        }

        /** A heading between a question and its answer is a line of their chunk. */
        private void add(List<String> inner, Section section, Block block) {
            Object here = Objects.requireNonNullElse(questions.at(block.span()), section);
            if (!here.equals(unit) || length + block.span().length() > longest) {
                flush();
            }
            if (collected.isEmpty()) {
                path = inner;
            } else if (headingToAdd != null) {
                collected.add(new Paragraph(headingToAdd.text(), headingToAdd.span(), block.page()));
            }
            headingToAdd = null;
            unit = here;
            collected.add(block);
            length += block.span().length();
        }

        private void flush() {
            if (!collected.isEmpty()) {
                List<String> numbers = unit instanceof QuestionAnswer pair ? pair.numbers() : List.of();
                chunks.add(new Chunk(List.copyOf(path), List.copyOf(collected), numbers));
            }
            collected.clear();
            length = 0;
        }

        private List<Block> parts(Block block) {
            if (block.span().length() <= longest) {
                return List.of(block);
            }
            if (block instanceof Paragraph paragraph) {
                return sentences(paragraph);
            }
            return block instanceof ItemList list ? items(list) : List.of(block);
        }

        private List<Block> sentences(Paragraph paragraph) {
            List<Block> parts = new ArrayList<>();
            int start = paragraph.span().start();
            int end = paragraph.span().end();
            while (end - start > longest) {
                int stop = text.lastIndexOf(". ", start + longest - 2);
                int cut = stop < start ? text.indexOf(". ", start) : stop;
                if (cut < 0 || cut + 2 >= end) {
                    break;
                }
                parts.add(part(new Span(start, cut + 1), paragraph));
                start = cut + 2;
            }
            parts.add(part(new Span(start, end), paragraph));
            return parts;
        }

        private Block part(Span span, Paragraph whole) {
            return new Paragraph(span.of(text), span, whole.page());
        }

        private static List<Block> items(ItemList list) {
            List<Block> parts = new ArrayList<>();
            for (ListItem item : list.items()) {
                parts.add(new ItemList(list.ordered(), List.of(item), whole(item), list.page()));
            }
            return parts;
        }

        private static Span whole(ListItem item) {
            return item.items().stream().map(Cutter::whole).reduce(item.span(), Span::union);
        }
    }
}
