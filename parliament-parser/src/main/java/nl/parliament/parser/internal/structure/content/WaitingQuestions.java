package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Questions that have no answer yet. Each is added and taken once, so a long list takes linear time. */
final class WaitingQuestions {
    private final TreeMap<Integer, Asked> waiting = new TreeMap<>();
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final List<Integer> unnumbered = new ArrayList<>();
    private int count;

    void add(Asked asked) {
        waiting.put(count, asked);
        asked.numbers().forEach(number -> places(number).add(count));
        if (asked.numbers().isEmpty()) {
            unnumbered.add(count);
        }
        count++;
    }

    private List<Integer> places(String number) {
        return byNumber.computeIfAbsent(number, first -> new ArrayList<>());
    }

    /** Takes all that wait, in the order of the text. */
    List<Asked> takeAll() {
        List<Asked> all = List.copyOf(waiting.values());
        waiting.clear();
        byNumber.clear();
        unnumbered.clear();
        return all;
    }

    /** Takes those with one of these numbers, and those without a number, in the order of the text. */
    List<Asked> take(Collection<String> numbers) {
        TreeSet<Integer> places = new TreeSet<>(unnumbered);
        unnumbered.clear();
        for (String number : numbers) {
            List<Integer> known = byNumber.remove(number);
            places.addAll(known == null ? List.of() : known);
        }
        List<Asked> taken = new ArrayList<>();
        for (Integer place : places) {
            Asked asked = waiting.remove(place);
            if (asked != null) {
                taken.add(asked);
            }
        }
        return taken;
    }
}
