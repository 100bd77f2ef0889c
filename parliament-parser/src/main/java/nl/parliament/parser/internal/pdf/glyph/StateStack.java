package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayList;
import java.util.List;

/** The states that content has saved. A form saves and restores on a stack of its own. */
final class StateStack {
    private final List<DrawState> states = new ArrayList<>(List.of(new DrawState()));
    private int top;
    private int base;

    /** Begins a page. */
    void begin(Window whole) {
        top = 0;
        base = 0;
        now().reset(whole);
    }

    DrawState now() {
        return states.get(top);
    }

    /** How many states the present form, or the page, has; at least one. */
    int depth() {
        return top - base + 1;
    }

    DrawState save() {
        DrawState saved = now();
        top++;
        if (top == states.size()) {
            states.add(new DrawState());
        }
        now().set(saved);
        return now();
    }

    /** Goes back to the state saved last; to none of what is around a form. */
    DrawState restore() {
        top -= top > base ? 1 : 0;
        return now();
    }

    /** Begins a form; what this returns ends it. */
    int enter() {
        int around = base;
        save();
        base = top;
        return around;
    }

    void leave(int around) {
        top = base - 1;
        base = around;
    }
}
