package nl.parliament.parser.internal.pdf.tag;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.layout.Cell;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The structure tree of a tagged file, as a look-up from marked content on a page to its tag. */
public final class StructureTree {
    /** A page holds some hundred elements; more than this for a whole file is no letter, and the rest goes untagged. */
    private static final int MOST_ELEMENTS = 200_000;

    private static final int DEEPEST = 60;
    private static final int ROLE_HOPS = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, Tag> tags = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final @Nullable COSDictionary roles;
    private int elements;
    private int blocks;
    private int tables;

    private StructureTree(@Nullable COSDictionary roles) {
        this.roles = roles;
    }

    /** The tags of this file; none when it is not tagged. */
    public static StructureTree of(PDDocument document, List<COSDictionary> pages) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        StructureTree tree = new StructureTree(root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP));
        if (root != null) {
            int number = 0;
            for (COSDictionary page : pages) {
                tree.pages.put(page, number++);
            }
            tree.visitKids(root, new Place(null, new Tag(0, 0, false, null), null), 0);
        }
        return tree;
    }

    /** What the marked content {@code id} of a page, from 0, is tagged as; null when it is not. */
    public @Nullable Tag tag(int page, int id) {
        return tags.get(key(page, id));
    }

    public int tables() {
        return tables;
    }

    /** A number of its own for both, spread out: without that the pages crowd in the same few places of the table. */
    private static long key(int page, int id) {
        return ((long) page << 32 | (id & 0xffffffffL)) * SPREAD;
    }

    private void visitKids(COSDictionary parent, Place place, int depth) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                visit(array.getObject(i), place, depth);
            }
        } else {
            visit(kids, place, depth);
        }
    }

    private void visit(@Nullable COSBase kid, Place place, int depth) {
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
            return;
        }
        if (kid instanceof COSInteger id) {
            keep(place.page, id.intValue(), place.tag);
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? place.page : own;
            if (dictionary.containsKey(COSName.S)) {
                visitKids(dictionary, element(dictionary, new Place(page, place.tag, place.table)), depth + 1);
            } else if (!dictionary.containsKey("Stm")) {
                keep(page, dictionary.getInt(COSName.MCID, -1), place.tag);
            }
        }
    }

    private void keep(@Nullable COSDictionary page, int id, Tag tag) {
        Integer number = page == null ? null : pages.get(page);
        if (number != null && id >= 0) {
            tags.put(key(number, id), tag);
        }
    }

    private Place element(COSDictionary element, Place place) {
        Tag tag = place.tag;
        String role = role(element);
        return switch (role) {
            case "P", "LBody", "Lbl", "Caption", "BlockQuote", "TOCI", "Title" ->
                place.with(new Tag(++blocks, 0, tag.note(), tag.cell()));
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
                place.with(new Tag(++blocks, role.length() == 1 ? 1 : role.charAt(1) - '0', tag.note(), tag.cell()));
            case "Note", "FENote" -> place.with(new Tag(++blocks, 0, true, null));
            case "Table" -> new Place(place.page, place.tag, new TableTags(++tables));
            case "TR" -> place.nextRow();
            case "TD", "TH" ->
                place.table == null
                        ? place
                        : place.with(new Tag(++blocks, 0, tag.note(), place.table.cell(element, role)));
            default -> place;
        };
    }

    /** The standard role that the file's own name stands for. */
    private String role(COSDictionary element) {
        String role = String.valueOf(element.getNameAsString(COSName.S));
        for (int i = 0; i < ROLE_HOPS && roles != null && roles.getNameAsString(role) != null; i++) {
            role = String.valueOf(roles.getNameAsString(role));
        }
        return role;
    }

    /** Where the walk is: the page, what the text here is tagged as, the innermost table. */
    private record Place(
            @Nullable COSDictionary page, Tag tag, @Nullable TableTags table) {
        Place with(Tag other) {
            return new Place(page, other, table);
        }

        Place nextRow() {
            if (table != null) {
                table.nextRow();
            }
            return this;
        }
    }

    /** Counts rows and columns of one table, spans included. */
    private static final class TableTags {
        private final int number;
        private final Map<Integer, Integer> takenUntilRow = new HashMap<>();
        private int row = -1;
        private int column;

        TableTags(int number) {
            this.number = number;
        }

        void nextRow() {
            row++;
            column = 0;
        }

        Cell cell(COSDictionary element, String role) {
            int at = Math.max(0, row); // a cell without a row stands in the first
            while (takenUntilRow.getOrDefault(column, -1) >= at) {
                column++;
            }
            int columns = span(element, "ColSpan");
            int rows = span(element, "RowSpan");
            Cell cell = new Cell(number, at, column, columns, rows, role.equals("TH"), false);
            for (int i = 0; i < columns; i++) {
                takenUntilRow.put(column + i, at + rows - 1);
            }
            column += columns;
            return cell;
        }

        private static int span(COSDictionary element, String name) {
            COSBase attributes = element.getDictionaryObject(COSName.A);
            int span = 1;
            if (attributes instanceof COSDictionary dictionary) {
                span = dictionary.getInt(name, 1);
            } else if (attributes instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    span = array.getObject(i) instanceof COSDictionary dictionary
                            ? dictionary.getInt(name, span)
                            : span;
                }
            }
            return Math.min(Math.max(1, span), 100);
        }
    }
}
