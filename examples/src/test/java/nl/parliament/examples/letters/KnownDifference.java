package nl.parliament.examples.letters;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values that a source of a letter gives otherwise than expected, and why. The expectation stays true to the
 * letter; once a value of the list is as expected, the test fails until it is taken off.
 *
 * @param letter its folder
 * @param formats of the sources that differ
 * @param reason that they may
 * @param paths of the values; one that ends in {@code /} is that of all values below
 */
record KnownDifference(String letter, List<String> formats, String reason, List<String> paths) {
    private static final String CELLS = "/sections/0/blocks/1/rows/0/cells/";

    /** What a format cannot hold. */
    private static final List<KnownDifference> OF_FORMATS = List.of(
            known("bookmarks", "pdf", "a PDF has no bookmarks of Word", "/bookmarks", "/bookmarks/"),
            known(
                    "bookmarks",
                    "txt",
                    "Tika writes a bookmark at the start of its paragraph and without its end",
                    "/bookmarks/0/span",
                    "/bookmarks/1/span",
                    "/bookmarks/2/span"),
            known(
                    "figures",
                    "pdf",
                    "a PDF without tags does not say which row is the head",
                    CELLS + "0/header",
                    CELLS + "1/header",
                    CELLS + "2/header",
                    CELLS + "3/header"),
            known(
                    "lists",
                    "txt",
                    "Tika writes the labels of a list, but not how deep an item stands",
                    "/sections/0/blocks/3/items/"),
            known(
                    "two-pages",
                    "txt",
                    "the text of a PDF has one blank between a label and its value",
                    "/text/Datum",
                    "/text/31 januari 2025",
                    "/text/Datum 31 januari 2025",
                    "/text/Betreft",
                    "/text/Vangst van garnalen in de Waddenzee",
                    "/text/Betreft Vangst van garnalen in de Waddenzee"));

    /** What the parser could do better. */
    private static final List<KnownDifference> OF_PARSER = List.of(
            known(
                    "figures",
                    "txt",
                    "the rows of a table, cells after tabs, are read as paragraphs",
                    "/sections/0/blocks/1/",
                    "/sections/0/blocks/2/",
                    "/sections/0/blocks/3/",
                    "/sections/0/blocks/4/",
                    "/sections/0/blocks/5/"),
            known(
                    "figures",
                    "txt",
                    "a letter of short lines is taken for wrapped, and lines of its address are joined",
                    "/metadata/addressee/text",
                    "/text/De Voorzitter van de Tweede Kamer",
                    "/text/der Staten-Generaal",
                    "/text/De Voorzitter van de Tweede Kamer der Staten-Generaal"),
            known(
                    "two-pages",
                    "txt",
                    "the first lines of the address are joined as if they were a paragraph",
                    "/metadata/addressee/text",
                    "/text/De Voorzitter van de Tweede Kamer",
                    "/text/der Staten-Generaal",
                    "/text/De Voorzitter van de Tweede Kamer der Staten-Generaal"),
            known(
                    "side-column",
                    "pdf",
                    "lines of the side column are joined, although none of them is full",
                    "/text/Rijnstraat 8",
                    "/text/2515 XP Den Haag",
                    "/text/Rijnstraat 8 2515 XP Den Haag"),
            known(
                    "side-column",
                    "txt",
                    "a department is looked for outside the text only, and a .txt is all text",
                    "/metadata/department"),
            known(
                    "two-pages",
                    "txt",
                    "a department is looked for outside the text only, and a .txt is all text",
                    "/metadata/department"),
            known(
                    "two-pages",
                    "docx",
                    "the page number in the first header is read as text and subject",
                    "/metadata/subject",
                    "/text/Pagina 1 van 1"));

    private static KnownDifference known(String letter, String formats, String reason, String... paths) {
        return new KnownDifference(letter, List.of(formats.split(" ")), reason, List.of(paths));
    }

    /** Paths of values that differ in this source. */
    static List<String> paths(String letter, String format) {
        return Stream.concat(OF_FORMATS.stream(), OF_PARSER.stream())
                .filter(known ->
                        known.letter().equals(letter) && known.formats().contains(format))
                .flatMap(known -> known.paths().stream())
                .toList();
    }

    static boolean covers(String known, String path) {
        return known.endsWith("/") ? path.startsWith(known) : path.equals(known);
    }
}
