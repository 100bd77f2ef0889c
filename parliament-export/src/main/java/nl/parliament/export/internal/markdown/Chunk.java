package nl.parliament.export.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Attachment;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Section;
import nl.parliament.model.Span;

/**
 * A piece of a letter of a size that suits a search index: blocks of one section.
 *
 * @param path the headings above it, the outermost first
 * @param blocks at least one
 */
public record Chunk(List<String> path, List<Block> blocks) {
    /** From the first block to the last. */
    public Span span() {
        return blocks.stream().map(Block::span).reduce(Span::union).orElseThrow();
    }

    /** The chunks of a document: no longer than {@code longest}, but for a single sentence, item or table that is. */
    public static List<Chunk> of(ParliamentaryDocument document, int longest) {
        Cutter cutter = new Cutter(document.text(), longest);
        cutter.sections(List.of(), document.sections());
        for (Attachment attachment : document.attachments()) {
            String title = attachment.title() == null
                    ? "Bijlage"
                    : PlainText.oneLine(attachment.title().text());
            cutter.sections(List.of(title), attachment.sections());
        }
        return cutter.chunks;
    }

    /** Collects blocks until a chunk is full. */
    private static final class Cutter {
        private final List<Chunk> chunks = new ArrayList<>();
        private final List<Block> collected = new ArrayList<>();
        private final String text;
        private final int longest;
        private int length;

        private Cutter(String text, int longest) {
            this.text = text;
            this.longest = longest;
        }

        private void sections(List<String> path, List<Section> sections) {
            for (Section section : sections) {
                List<String> inner = new ArrayList<>(path);
                if (section.heading() != null) {
                    inner.add(PlainText.oneLine(section.heading().text()));
                }
                section.blocks().stream()
                        .flatMap(block -> parts(block).stream())
                        .forEach(part -> add(inner, part));
                flush(inner);
                sections(inner, section.sections());
            }
        }

        private void add(List<String> path, Block block) {
            if (length + block.span().length() > longest) {
                flush(path);
            }
            collected.add(block);
            length += block.span().length();
        }

        private void flush(List<String> path) {
            if (!collected.isEmpty()) {
                chunks.add(new Chunk(List.copyOf(path), List.copyOf(collected)));
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
