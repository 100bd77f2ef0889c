package nl.parliament.parser.internal.office;

import java.util.List;

/** Counts the bold, italic and underlined letters between two line breaks. */
public final class LineLooks {
    private final int start;
    private int letters;
    private int bold;
    private int italic;
    private int underlined;

    /** A line that begins at this offset of its paragraph. */
    LineLooks(int start) {
        this.start = start;
    }

    /** All of these lines as one. */
    static LineLooks of(List<LineLooks> lines) {
        LineLooks all = new LineLooks(lines.isEmpty() ? 0 : lines.get(0).start);
        for (LineLooks line : lines) {
            all.letters += line.letters;
            all.bold += line.bold;
            all.italic += line.italic;
            all.underlined += line.underlined;
        }
        return all;
    }

    void count(boolean isBold, boolean isItalic, boolean isUnderlined) {
        letters++;
        bold += isBold ? 1 : 0;
        italic += isItalic ? 1 : 0;
        underlined += isUnderlined ? 1 : 0;
    }

    int start() {
        return start;
    }

    boolean hasLetters() {
        return letters > 0;
    }

    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    boolean isItalic() {
        return letters > 0 && italic == letters;
    }

    boolean isUnderlined() {
        return letters > 0 && underlined == letters;
    }

    /** Whether all of it is set apart. */
    boolean isEmphasised() {
        return isBold() || isItalic() || isUnderlined();
    }
}
