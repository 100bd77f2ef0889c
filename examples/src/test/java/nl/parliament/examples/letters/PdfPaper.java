package nl.parliament.examples.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A letter as ministries print it: text of 9 points from 78 to 455 points, a side column of 6.5 points at 467,
 * notes at the foot, and the number of the page below the column.
 */
final class PdfPaper implements Paper {
    private static final double MARGIN = 55;
    private static final double LEFT = 78;
    private static final double RIGHT = 455;
    private static final double VALUE = 140;
    private static final double COLUMN = 467;
    private static final double SIZE = 9;
    private static final double PITCH = 12;
    private static final double WORDMARK = 11;
    private static final double SMALL = 6.5;
    private static final double SMALL_PITCH = 8.8;
    private static final double INDENT = 18;
    private static final double TOP = 149;
    private static final double BOTTOM = 782;
    private static final double ABOVE_NOTES = 18;

    private final PdfFile file = new PdfFile();
    private final List<String> notes = new ArrayList<>();
    /** Lines of notes that the page at hand has to hold. */
    private final List<String> foot = new ArrayList<>();

    private List<String> running = List.of();
    private double y = TOP;
    private double left = LEFT;
    private double right = RIGHT;
    private int noteCount;

    PdfPaper() {
        file.addPage();
    }

    @Override
    public void letterhead(Letterhead head) {
        running = head.running();
        column(head.column());
        double wordmark = 62;
        for (String line : PdfFile.wrapped(head.wordmark(), PdfFile.PLAIN, WORDMARK, 150)) {
            file.show(328, wordmark, WORDMARK, PdfFile.PLAIN, line);
            wordmark += 13;
        }
        if (!head.returnAddress().isEmpty()) {
            file.show(LEFT, 137, SMALL, PdfFile.PLAIN, head.returnAddress());
        }
        y = 166;
        head.addressee().forEach(this::line);
        y = 302;
        for (List<String> field : head.fields()) {
            file.show(LEFT, y, SIZE, PdfFile.PLAIN, field.get(0));
            lines(field.get(1), VALUE, RIGHT, PdfFile.PLAIN);
        }
        y += 3 * PITCH;
    }

    private void column(List<String> lines) {
        double at = TOP;
        for (String line : lines) {
            boolean bold = Letterhead.isBold(line);
            at += bold && at > TOP ? SMALL_PITCH : 0;
            file.show(COLUMN, at, SMALL, bold ? PdfFile.BOLD : PdfFile.PLAIN, Letterhead.words(line));
            at += SMALL_PITCH;
        }
    }

    private void line(String words) {
        file.show(left, y, SIZE, PdfFile.PLAIN, words);
        y += PITCH;
    }

    /** Left and right part from the left margin of the typeset papers; the text below stands under the right one. */
    @Override
    public void officialHead(String[]... lines) {
        left = 221;
        right = 540;
        y = 70;
        for (String[] line : lines) {
            PDFont font = line[0].isEmpty() ? PdfFile.PLAIN : PdfFile.BOLD;
            file.show(MARGIN, y, SIZE, font, line[0]);
            lines(line.length == 1 ? "" : line[1], left, right, font);
            y += PITCH;
        }
    }

    @Override
    public void heading(String words) {
        if (y + 2 * PITCH > bottom(0)) {
            page();
        }
        lines(words, left, right, PdfFile.BOLD);
    }

    @Override
    public void text(String words) {
        lines(words, left, right, PdfFile.PLAIN);
        y += PITCH;
    }

    @Override
    public void list(String... items) {
        for (Item item : Item.of(items)) {
            double at = left + item.depth() * INDENT;
            makeRoom(List.of());
            file.show(at, y, SIZE, PdfFile.PLAIN, item.label());
            lines(item.words(), at + INDENT, right, PdfFile.PLAIN);
        }
        y += PITCH;
    }

    @Override
    public void table(List<List<String>> rows) {
        double height = PITCH + 4;
        double width = (right - left) / rows.get(0).size();
        double top = y - SIZE - 2;
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                PDFont font = row == rows.get(0) ? PdfFile.BOLD : PdfFile.PLAIN;
                file.show(left + column * width + 4, y, SIZE, font, row.get(column));
            }
            y += height;
        }
        for (int row = 0; row <= rows.size(); row++) {
            file.line(left, top + row * height, right, top + row * height);
        }
        for (int column = 0; column <= rows.get(0).size(); column++) {
            file.line(left + column * width, top, left + column * width, top + rows.size() * height);
        }
        y += PITCH;
    }

    @Override
    public void signature(String... roleAndName) {
        for (int i = 0; i < roleAndName.length; i++) {
            y += i % 2 == 1 ? 4 * PITCH : 0;
            lines(roleAndName[i], left, right, PdfFile.PLAIN);
            y += i % 2 == 1 ? PITCH : 0;
        }
    }

    @Override
    public void page() {
        endPage();
        file.addPage();
        column(running);
        y = TOP;
    }

    private void endPage() {
        double at = BOTTOM - (foot.size() - 1) * SMALL_PITCH;
        for (String line : foot) {
            file.showRaised(LEFT, at, SMALL, line);
            at += SMALL_PITCH;
        }
        foot.clear();
    }

    private void lines(String words, double from, double to, PDFont font) {
        PdfWords pieces = PdfWords.of(words, noteCount);
        notes.addAll(pieces.notes());
        noteCount += pieces.notes().size();
        for (String line : PdfFile.wrapped(pieces.text(), font, SIZE, to - from)) {
            makeRoom(PdfWords.called(line));
            file.showRaised(from, y, SIZE, font, line);
            y += PITCH;
        }
    }

    /** The notes of a line stand on the page of the line. */
    private void makeRoom(List<Integer> called) {
        List<String> lines = new ArrayList<>();
        for (int note : called) {
            String words = PdfWords.raised(note) + " " + notes.get(note - 1);
            lines.addAll(PdfFile.wrapped(words, PdfFile.PLAIN, SMALL, RIGHT - LEFT));
        }
        if (y > bottom(lines.size())) {
            page();
        }
        foot.addAll(lines);
    }

    private double bottom(int more) {
        int lines = foot.size() + more;
        return lines == 0 ? BOTTOM : BOTTOM - lines * SMALL_PITCH - ABOVE_NOTES;
    }

    @Override
    public byte[] bytes() {
        endPage();
        return file.bytes((page, pages) -> {
            file.show(COLUMN, 803, SMALL, PdfFile.PLAIN, "Pagina " + page + " van " + pages);
        });
    }
}
