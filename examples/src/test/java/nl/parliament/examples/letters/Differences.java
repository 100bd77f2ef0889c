package nl.parliament.examples.letters;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What two views differ in: values by their path, and lines of the text that only one of them has by {@code /text/} and
 * the line.
 */
final class Differences {
    private Differences() {}

    static Map<String, String> between(JsonElement expected, JsonElement found) {
        Map<String, String> differences = new LinkedHashMap<>();
        Map<String, String> wanted = FormatFreeView.values(expected);
        Map<String, String> seen = FormatFreeView.values(found);
        TreeSet<String> paths = new TreeSet<>(wanted.keySet());
        paths.addAll(seen.keySet());
        for (String path : paths) {
            String one = wanted.getOrDefault(path, "nothing");
            String other = seen.getOrDefault(path, "nothing");
            if (!one.equals(other)) {
                differences.put(path, one + " expected, " + other + " found");
            }
        }
        addLines(FormatFreeView.lines(expected), FormatFreeView.lines(found), differences);
        return differences;
    }

    private static void addLines(List<String> expected, List<String> found, Map<String, String> differences) {
        int[][] common = common(expected, found);
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < found.size()) {
            boolean both = i < expected.size() && j < found.size();
            if (both && expected.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j == found.size() || (i < expected.size() && common[i + 1][j] >= common[i][j + 1])) {
                differences.put("/text/" + expected.get(i++), "expected, but not found");
            } else {
                differences.put("/text/" + found.get(j++), "found, but not expected");
            }
        }
    }

    /** How many lines both have from these places on. */
    private static int[][] common(List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                boolean same = expected.get(i).equals(found.get(j));
                common[i][j] = same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
