package nl.parliament.parser.internal.docx;

import nl.parliament.parser.internal.docx.style.RunProperties;
import nl.parliament.parser.internal.docx.style.Style;
import nl.parliament.parser.internal.docx.style.Styles;
import org.jspecify.annotations.Nullable;

/** How the text of a run looks: as it says itself, else as its styles and the defaults of the document say. */
record RunLooks(RunProperties run, Style ofRun, Style ofParagraph, Styles styles) {
    static RunLooks of(RunProperties run, ParagraphState paragraph, Styles styles) {
        Style ofRun = run.styleId == null ? Style.PLAIN : styles.of(run.styleId);
        return new RunLooks(run, ofRun, styles.of(paragraph.styleId), styles);
    }

    /** What two styles both switch on is off (ECMA-376 17.7.3). */
    boolean isBold() {
        return run.bold == null ? ofParagraph.bold() != ofRun.bold() : run.bold;
    }

    boolean isItalic() {
        return run.italic == null ? ofParagraph.italic() != ofRun.italic() : run.italic;
    }

    boolean isHidden() {
        if (run.hidden != null) {
            return run.hidden;
        }
        return styles.hidesByDefault() || ofParagraph.hidden() != ofRun.hidden();
    }

    @Nullable String font() {
        if (run.font != null) {
            return run.font;
        }
        String ofStyles = ofRun.font() == null ? ofParagraph.font() : ofRun.font();
        return ofStyles == null ? styles.defaultFont() : ofStyles;
    }
}
