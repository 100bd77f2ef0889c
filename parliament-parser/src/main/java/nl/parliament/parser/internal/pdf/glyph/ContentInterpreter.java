package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import nl.parliament.parser.internal.pdf.content.Affine;
import nl.parliament.parser.internal.pdf.content.ContentBuffer;
import nl.parliament.parser.internal.pdf.content.ContentScanner;
import nl.parliament.parser.internal.pdf.content.NameTable;
import nl.parliament.parser.internal.pdf.content.Operands;
import nl.parliament.parser.internal.pdf.content.Operators;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import nl.parliament.parser.internal.pdf.font.FontTable;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Follows the operators of content: a page, the forms it draws, its annotations (ISO 32000-1, 8.4 to 9.4). Operands of
 * another kind than an operator asks for leave it without effect, as in the engine.
 */
final class ContentInterpreter {
    private static final int MODES = 8;

    private final Budget budget;
    private final PageBudget count;
    private final MarkedContent marks;
    private final FontTable fonts;
    private final Ink ink;
    private final TextShower text;
    private final PathTracer paths;
    private final NameTable names = new NameTable();
    private final StateStack states = new StateStack();
    private final Affine move = new Affine();
    private DrawState state = states.now();
    private COSDictionary resources = new COSDictionary();
    private Operands operands;
    private int level;

    ContentInterpreter(
            Budget budget,
            PageBudget count,
            MarkedContent marks,
            FontTable fonts,
            Ink ink,
            TextShower text,
            PathTracer paths) {
        this.budget = budget;
        this.count = count;
        this.marks = marks;
        this.fonts = fonts;
        this.ink = ink;
        this.text = text;
        this.paths = paths;
        this.operands = new ContentScanner(new ContentBuffer(), names, budget).operands();
    }

    /** Follows the content of a page; whether all of it made sense. */
    boolean page(ContentBuffer content, COSDictionary own, Matrix matrix, Window whole) throws IOException {
        level = 0;
        resources = own;
        states.begin(whole);
        int around = states.enter();
        state = states.now();
        state.page.concatenate(move.set(matrix));
        boolean isWhole = run(content);
        states.leave(around);
        state = states.now();
        return isWhole;
    }

    /** Follows the content of a form that an annotation puts on the page. */
    void appearance(COSStream form, Matrix place) throws IOException {
        form(form, null, () -> state.page.set(place));
    }

    private boolean run(ContentBuffer content) throws IOException {
        ContentScanner scanner = new ContentScanner(content, names, budget);
        Operands around = operands;
        operands = scanner.operands();
        try {
            for (int operator = scanner.next(); operator != Operators.END; operator = scanner.next()) {
                count.operator();
                follow(operator);
            }
        } finally {
            operands = around;
        }
        return !scanner.isGivenUp();
    }

    private void follow(int operator) throws IOException {
        switch (operator) {
            case Operators.SHOW_ADJUSTED -> text.showAdjusted(operands, state);
            case Operators.SHOW -> text.show(operands, 0, state);
            case Operators.SHOW_LINE -> showLine(0);
            case Operators.SHOW_SPACED_LINE -> showSpacedLine();
            case Operators.BEGIN_MARKED -> marks.begin(operands.lastName(), Operands.NO_NUMBER, level > 0);
            case Operators.BEGIN_MARKED_WITH -> beginMarked();
            case Operators.END_MARKED -> marks.end();
            case Operators.SAVE -> save();
            case Operators.RESTORE -> state = states.restore();
            case Operators.CONCATENATE -> concatenate();
            case Operators.STATE -> setState();
            case Operators.DRAW -> draw();
            case Operators.BEGIN_TEXT -> state.placeLine(move.reset());
            case Operators.END_TEXT -> state.hasText = false;
            default -> setText(operator);
        }
    }

    private void setText(int operator) throws IOException {
        switch (operator) {
            case Operators.FONT -> setFont();
            case Operators.MOVE -> moveLine();
            case Operators.MOVE_AND_LEAD -> moveAndLead();
            case Operators.TEXT_MATRIX -> placeLine();
            case Operators.NEXT_LINE -> nextLine();
            case Operators.CHARACTER_SPACING -> {
                int last = operands.count() - 1; // some programs leave others before it
                state.characterSpacing = last < 0 ? state.characterSpacing : number(last, state.characterSpacing);
            }
            case Operators.WORD_SPACING -> state.wordSpacing = number(0, state.wordSpacing);
            case Operators.SCALING -> state.scaling = number(0, state.scaling);
            case Operators.LEADING -> state.leading = number(0, state.leading);
            case Operators.RISE -> state.rise = number(0, state.rise);
            case Operators.MODE -> setMode();
            case Operators.WIDTH -> state.lineWidth = number(0, state.lineWidth);
            case Operators.SHADE -> paths.shade(state);
            default -> {
                state.colour = state.colour.after(operator, operands, resources);
                paths.follow(operator, operands, state);
            }
        }
    }

    private float number(int operand, float otherwise) {
        return operands.isNumber(operand) ? operands.number(operand) : otherwise;
    }

    private void setMode() {
        int mode = operands.isNumber(0) ? operands.integer(0) : -1;
        state.mode = mode >= 0 && mode < MODES ? mode : state.mode;
    }

    private void save() {
        count.states(states.depth());
        state = states.save();
    }

    private Affine matrix() {
        return move.set(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
    }

    private void concatenate() {
        if (operands.areNumbers(6)) {
            state.page.concatenate(matrix());
        }
    }

    private void placeLine() {
        if (operands.areNumbers(6)) {
            state.placeLine(matrix());
        }
    }

    private void moveLine() {
        if (operands.isNumber(0) && operands.isNumber(1)) {
            state.moveLine(move.set(1, 0, 0, 1, operands.number(0), operands.number(1)));
        }
    }

    private void moveAndLead() {
        if (operands.isNumber(1)) {
            state.leading = -operands.number(1);
            moveLine();
        }
    }

    private void nextLine() {
        state.moveLine(move.set(1, 0, 0, 1, 0, -state.leading));
    }

    private void showLine(int operand) throws IOException {
        nextLine();
        text.show(operands, operand, state);
    }

    private void showSpacedLine() throws IOException {
        if (operands.count() > 2) {
            state.wordSpacing = number(0, state.wordSpacing);
            state.characterSpacing = number(1, state.characterSpacing);
            showLine(2);
        }
    }

    private void setFont() throws IOException {
        if (operands.isName(0) && operands.isNumber(1)) {
            state.fontSize = operands.number(1);
            state.font = fonts.named(resources, operands.name(0));
        }
    }

    private void setState() throws IOException {
        COSDictionary set = operands.isName(0) ? resource(COSName.EXT_G_STATE, operands.name(0)) : null;
        if (set == null) {
            return;
        }
        state.colour = state.colour.after(set);
        if (set.containsKey(COSName.CA_NS)) {
            state.alpha = set.getFloat(COSName.CA_NS, 1);
        }
        state.lineWidth = set.getFloat(COSName.LW, state.lineWidth);
        COSArray font = set.getCOSArray(COSName.FONT);
        if (font != null
                && font.size() > 1
                && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.font = fonts.of(dictionary);
            state.fontSize = size.floatValue();
        }
    }

    private void beginMarked() {
        if (!operands.isName(0)) {
            return;
        }
        if (operands.isDictionary(1)) {
            marks.begin(operands.name(0), operands.marked(1), level > 0);
        } else if (operands.isName(1)) {
            COSDictionary properties = resource(COSName.PROPERTIES, operands.name(1));
            if (properties != null) {
                marks.begin(operands.name(0), properties, level > 0);
            }
        }
    }

    private @Nullable COSDictionary resource(COSName kind, COSName name) {
        COSDictionary all = resources.getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void draw() {
        COSDictionary drawn = operands.isName(0) ? resource(COSName.XOBJECT, operands.name(0)) : null;
        if (!(drawn instanceof COSStream stream)) {
            return;
        }
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(kind)) {
            picture(stream);
        } else if (COSName.FORM.equals(kind) && count.mayNest(level + 1)) {
            level++;
            try {
                drawForm(stream);
            } catch (IOException damaged) {
                // what is left of it is not drawn; the page goes on
            } finally {
                level--;
            }
        }
    }

    private void picture(COSStream picture) {
        if (!marks.isHidden() && !marks.isOff(picture)) {
            ink.picture(picture, state);
            paths.picture(state);
        }
    }

    private void drawForm(COSStream form) throws IOException {
        COSArray box = form.getCOSArray(COSName.BBOX);
        COSDictionary group = form.getCOSDictionary(COSName.GROUP);
        boolean isGroup = group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
        Matrix matrix = Matrix.createMatrix(form.getDictionaryObject(COSName.MATRIX));
        form(form, box == null ? null : new PDRectangle(box), () -> {
            state.page.concatenate(move.set(matrix));
            state.alpha = isGroup ? 1 : state.alpha;
        });
    }

    /** Draws a form, unless its layer is off. */
    private void form(COSStream form, @Nullable PDRectangle box, Runnable beginning) throws IOException {
        if (marks.isOff(form)) {
            return;
        }
        count.formCall();
        COSDictionary outer = resources;
        int depth = marks.depth();
        int around = states.enter();
        state = states.now();
        try {
            beginning.run();
            state.window = box == null ? state.window : state.window.within(box, state.page);
            resources = resourcesOf(form, outer);
            run(ContentBuffer.of(form, budget));
        } finally {
            resources = outer;
            states.leave(around);
            state = states.now();
            marks.endDownTo(depth);
        }
    }

    /** A form that brings none has those of what draws it; one whose own are no dictionary has none. */
    private static COSDictionary resourcesOf(COSStream form, COSDictionary outer) {
        COSBase own = form.getDictionaryObject(COSName.RESOURCES);
        if (own instanceof COSDictionary dictionary) {
            return dictionary;
        }
        return form.containsKey(COSName.RESOURCES) ? new COSDictionary() : outer;
    }
}
