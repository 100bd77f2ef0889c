package nl.parliament.export.internal.html;

import java.util.List;
import java.util.stream.Stream;
import nl.parliament.export.internal.text.QuestionPlaces;
import nl.parliament.model.Block;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Section;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** Sections on a page: headings and blocks one after the other, questions and their answers side by side. */
final class HtmlFlow {
    private static final int DEEPEST_HEADING = 6;
    private static final int LONG_HEADING = 90;
    private static final Side NONE = new Side(null, "");

    private final HtmlWriter html;
    private final HtmlText text;
    private final HtmlBlocks blocks;
    private final HtmlDoubts doubts;
    private final QuestionPlaces questions;
    private Side open = NONE;

    HtmlFlow(ParliamentaryDocument document, HtmlWriter html, HtmlText text, HtmlBlocks blocks, HtmlDoubts doubts) {
        this.html = html;
        this.text = text;
        this.blocks = blocks;
        this.doubts = doubts;
        this.questions = new QuestionPlaces(document.questions());
    }

    /** Which questions something belongs to, and on which side of them it stands. */
    private record Side(@Nullable QuestionAnswer pair, String name) {
        /** The elements around it, the outermost first. */
        private Stream<String> elements() {
            return Stream.of("pair", name).filter(element -> pair != null);
        }

        /** How many of the elements are around both. */
        private int shared(Side other) {
            int inner = name.equals(other.name) ? 2 : 1;
            return pair == other.pair ? inner : 0;
        }
    }

    /** Writes sections whose headings are at a depth, from 2. */
    void write(List<Section> sections, int depth) {
        sections(sections, depth);
        turn(NONE);
    }

    private void sections(List<Section> sections, int depth) {
        for (Section section : sections) {
            Passage heading = section.heading();
            if (heading != null) {
                turn(section.blocks().isEmpty() ? NONE : side(section.blocks().get(0)));
                heading(depth, text.idOf(section), heading.span());
            }
            section.blocks().forEach(this::block);
            sections(section.sections(), heading == null ? depth : depth + 1);
        }
    }

    private void block(Block block) {
        turn(side(block));
        doubts.write(block.span(), block.page());
        block.accept(blocks);
    }

    private Side side(Block block) {
        QuestionAnswer pair = questions.at(block.span());
        if (pair == null) {
            return NONE;
        }
        Passage answer = pair.answer();
        boolean isAnswer =
                answer != null && answer.span().contains(Span.at(block.span().start()));
        return new Side(pair, isAnswer ? "answer" : "question");
    }

    /** Closes and opens what lies between two places. */
    private void turn(Side next) {
        int shared = open.shared(next);
        open.elements().skip(shared).forEach(name -> html.closeLine());
        next.elements()
                .skip(shared)
                .forEach(name -> html.open("div", "class", name).line());
        open = next;
    }

    void heading(int depth, String id, Span words) {
        doubts.write(words, null);
        html.open(
                "h" + Math.min(depth, DEEPEST_HEADING),
                "id",
                id,
                "class",
                words.length() > LONG_HEADING ? "long" : null);
        text.write(words);
        html.closeLine();
    }
}
