package nl.parliament.export.internal.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** Which questions with their answer a place in the text belongs to. */
public final class QuestionPlaces {
    private final TreeMap<Integer, QuestionAnswer> starts = new TreeMap<>();
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    public QuestionPlaces(List<QuestionAnswer> pairs) {
        pairs.forEach(pair -> Stream.concat(
                        pair.questions().stream().map(NumberedPassage::span),
                        Stream.ofNullable(pair.answer()).map(Passage::span))
                .forEach(span -> put(span, pair)));
    }

    private void put(Span span, QuestionAnswer pair) {
        starts.put(span.start(), pair);
        ends.put(span.start(), span.end());
    }

    /** The questions and answer that hold the start of a span; null when none do. */
    public @Nullable QuestionAnswer at(Span span) {
        Map.Entry<Integer, Integer> nearest = ends.floorEntry(span.start());
        return nearest != null && span.start() < nearest.getValue() ? starts.get(nearest.getKey()) : null;
    }
}
