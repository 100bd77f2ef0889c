package nl.parliament.examples.cli.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the {@link Journal}: a letter that was converted, or that failed.
 *
 * @param result the path of the result below the folder
 * @param source the path of the letter, seen from the folder
 * @param hash SHA-256 of the letter's bytes, in hexadecimal; empty when it is not known which bytes were read
 * @param making the format, the options and the program that made the result
 * @param outcome what became of the letter
 * @param index the row of the index of pages; empty when there is none
 */
record Done(String result, String source, String hash, Making making, Outcome outcome, List<String> index) {
    static final String HEADING = "result\tsource\tsha256\tmade with\tstatus\tcode\tmilliseconds\tmessage\tindex\n";
    private static final int FIELDS = 8;

    Done {
        index = List.copyOf(index);
    }

    /** Whether the result is a page with a row in the index. */
    boolean isPage() {
        return IndexRow.isRow(index);
    }

    /** The line, with its end. */
    String line() {
        List<String> fields = new ArrayList<>(List.of(
                result,
                source,
                hash,
                making.toString(),
                outcome.status(),
                outcome.code(),
                String.valueOf(outcome.milliseconds()),
                outcome.message()));
        fields.addAll(index);
        return fields.stream().map(Done::escaped).collect(Collectors.joining("\t", "", "\n"));
    }

    /** Reads a line; empty for one that a broken run left unfinished. */
    static Optional<Done> of(String line) {
        List<String> fields =
                Arrays.stream(line.split("\t", -1)).map(Done::unescaped).toList();
        if (fields.size() < FIELDS || !fields.get(6).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Outcome outcome = new Outcome(
                Path.of(fields.get(1)),
                fields.get(4),
                fields.get(5),
                Long.parseLong(fields.get(6)),
                fields.get(7),
                fields.get(0));
        List<String> index = fields.subList(FIELDS, fields.size());
        return Optional.of(
                new Done(fields.get(0), fields.get(1), fields.get(2), Making.of(fields.get(3)), outcome, index));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            boolean isEscape = field.charAt(i) == '\\' && i + 1 < field.length();
            plain.append(isEscape ? meant(field.charAt(++i)) : field.charAt(i));
        }
        return plain.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
