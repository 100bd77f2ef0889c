package nl.parliament.export.internal.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import nl.parliament.export.internal.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Rows by RFC 4180, which spreadsheets open: comma, quotes where they are needed, line ends of two characters. */
public final class Csv {
    /** A spreadsheet takes a file without this mark for text in the code page of the machine. */
    private static final String UTF_8_MARK = "\uFEFF";

    private Csv() {}

    /** What stands at the top of a file: the mark and the names of the columns. */
    public static String opening(List<String> columns) {
        return UTF_8_MARK + String.join(",", columns) + "\r\n";
    }

    /** Writes a row; null is an empty cell. */
    public static void row(Writer out, @Nullable String... cells) throws IOException {
        out.write(java.util.Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    public static String cell(@Nullable String value) {
        String plain = value == null ? "" : guarded(PlainText.clean(value));
        boolean isPlain = plain.isEmpty()
                || (plain.equals(plain.strip()) && plain.chars().noneMatch(unit -> "\",\r\n".indexOf(unit) >= 0));
        return isPlain ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. */
    private static String guarded(String value) {
        String start = value.strip();
        boolean isFormula = !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0;
        return isFormula || value.startsWith("\t") ? "'" + value : value;
    }
}
