package nl.parliament.parser.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Walks the page tree (ISO 32000-1, 7.7.3) without recursion. It does not trust the number of pages that the file
 * states.
 */
final class PageWalker {
    private final Budget budget;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Level> way = new ArrayDeque<>();
    private @Nullable DocumentReadException passed;

    private PageWalker(Budget budget) {
        this.budget = budget;
    }

    /** A walker that has been through the tree, as far as the limits allow. */
    static PageWalker walk(@Nullable COSDictionary root, Budget budget) {
        PageWalker walker = new PageWalker(budget);
        if (root != null) {
            walker.enter(root);
            while (!walker.way.isEmpty()) {
                walker.step();
            }
        }
        return walker;
    }

    /** The pages in their order. */
    List<COSDictionary> pages() {
        return pages;
    }

    /** The limit that kept pages out; null when none did. */
    @Nullable DocumentReadException passed() {
        return passed;
    }

    private void step() {
        Level level = way.element();
        if (level.next == level.kids.size()) {
            way.pop();
            return;
        }
        budget.poll();
        COSBase kid = level.kids.getObject(level.next++);
        if (kid == null) {
            add(new COSDictionary());
        } else if (kid instanceof COSDictionary dictionary) {
            enter(dictionary);
        }
    }

    private void enter(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                add(node);
            }
        } else if (seen.add(node)) {
            if (within(Limit.PAGE_TREE_DEPTH, way.size() + 1)) {
                way.push(new Level(kids));
            }
        }
    }

    private void add(COSDictionary page) {
        if (within(Limit.PAGES, pages.size() + 1)) {
            pages.add(page);
        } else {
            way.clear();
        }
    }

    private boolean within(Limit limit, int value) {
        try {
            budget.check(limit, value);
            return true;
        } catch (DocumentReadException more) {
            passed = passed == null ? more : passed;
            return false;
        }
    }

    /** A node on the way, and which of its kids is next. */
    private static final class Level {
        private final COSArray kids;
        private int next;

        Level(COSArray kids) {
            this.kids = kids;
        }
    }
}
