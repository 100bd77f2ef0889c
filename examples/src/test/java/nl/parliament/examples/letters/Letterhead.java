package nl.parliament.examples.letters;

import java.util.List;

/**
 * What stands above the salutation.
 *
 * @param wordmark the name beside the logo; empty where it is a picture
 * @param returnAddress the small line above the address; empty for none
 * @param addressee lines of the address
 * @param column lines of the side column; those that begin with {@code *} are bold
 * @param fields label and value, {@code Datum} and {@code Betreft}
 * @param running lines of the column on later pages; empty for a letter of one page
 */
record Letterhead(
        String wordmark,
        String returnAddress,
        List<String> addressee,
        List<String> column,
        List<List<String>> fields,
        List<String> running) {

    static boolean isBold(String line) {
        return line.startsWith("*");
    }

    static String words(String line) {
        return isBold(line) ? line.substring(1) : line;
    }
}
