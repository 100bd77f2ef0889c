package nl.parliament.parser.internal.pdf.content;

import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** Counts the work that one page, and the whole file, give the engine. */
public final class PageBudget {
    /** Operators between two looks at the clock. */
    private static final int BATCH = 256;
    /** Forms within more forms than these are not drawn, whatever the limit. */
    private static final int DEEPEST_FORM = 50;

    private final Budget budget;
    private long operators;
    private long formCalls;
    private long glyphs;
    private boolean leftOut;

    public PageBudget(Budget budget) {
        this.budget = budget;
    }

    public void begin() {
        operators = 0;
        formCalls = 0;
        glyphs = 0;
        leftOut = false;
    }

    public void operator() {
        budget.check(Limit.OPERATORS, ++operators);
        if (operators % BATCH == 0) {
            budget.poll();
        }
    }

    public void formCall() {
        budget.poll();
        budget.check(Limit.FORM_CALLS, ++formCalls);
    }

    /** Whether a form so deep within others is drawn; of those that are not, the page says so. */
    public boolean mayNest(int depth) {
        boolean may = depth <= deepestForm();
        leftOut |= !may;
        return may;
    }

    /** How deep forms may lie within each other. */
    private long deepestForm() {
        return Math.min(DEEPEST_FORM, budget.maximum(Limit.FORM_DEPTH));
    }

    /** Whether forms were left out since the page began. */
    public boolean leftFormsOut() {
        return leftOut;
    }

    public void states(int depth) {
        budget.check(Limit.STATE_DEPTH, depth);
    }

    /** A glyph that stands for so many characters. */
    public void glyph(int characters) {
        budget.check(Limit.GLYPHS, ++glyphs);
        budget.check(Limit.CHARACTERS_PER_CODE, characters);
        budget.use(Limit.DOCUMENT_GLYPHS, 1);
        budget.use(Limit.CHARACTERS, characters);
        if (glyphs % BATCH == 0) {
            budget.poll();
        }
    }
}
