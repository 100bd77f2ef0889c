package nl.parliament.examples.letters;

import java.util.Arrays;
import java.util.List;

/**
 * An item of a list.
 *
 * @param depth from 0
 * @param label {@code •}, {@code -}, {@code 1.} or {@code a.}
 * @param words behind it
 */
record Item(int depth, String label, String words) {
    static List<Item> of(String... items) {
        return Arrays.stream(items).map(Item::of).toList();
    }

    private static Item of(String item) {
        String shown = item.strip();
        int blank = shown.indexOf(' ');
        return new Item((item.length() - shown.length()) / 2, shown.substring(0, blank), shown.substring(blank + 1));
    }
}
