package nl.parliament.examples.letters;

import java.util.List;

/** What a letter is written on: one for each format. */
interface Paper {
    /** The letterhead of a ministry. */
    void letterhead(Letterhead head);

    /** The head of a paper of the Tweede Kamer: lines of a left and a right part, either may be empty. */
    void officialHead(String[]... lines);

    /** A line in bold. */
    void heading(String words);

    /** A paragraph; see {@link Words} for what it may hold. */
    void text(String words);

    /** Items in the form {@code a. words} or {@code • words}; two blanks in front make an item one level deeper. */
    void list(String... items);

    /** A table with lines around its cells; the first row is its head. */
    void table(List<List<String>> rows);

    /** Roles and names, with room for ink above each name. */
    void signature(String... roleAndName);

    /** A new page. */
    void page();

    /** The file. */
    byte[] bytes();
}
