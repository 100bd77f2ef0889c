package nl.parliament.examples;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.parser.ParliamentParser;

/** Prints each footnote with the sentence that its mark stands in. */
public final class FootnotesWithSentences {
    private FootnotesWithSentences() {}

    /** Takes the name of one file. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "seeds/000_2f7eeaf5135e719d.txt");
        ParliamentaryDocument letter = ParliamentParser.create().parse(file).document();
        for (Footnote note : letter.footnotes()) {
            System.out.println(note.label() + ". " + note.text());
            if (note.anchor() != null) {
                System.out.println(
                        "   bij: " + sentenceBefore(letter.text(), note.anchor().start()));
            }
        }
    }

    private static String sentenceBefore(String text, int offset) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
        sentences.setText(text);
        int start = offset == 0 ? 0 : sentences.preceding(offset);
        int end = sentences.following(Math.max(start, Math.max(0, offset - 1)));
        return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end)
                .strip();
    }
}
