package nl.parliament.examples;

import java.nio.file.Path;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
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
                Passage sentence = letter.sentenceAt(note.anchor().start());
                System.out.println("   bij: " + (sentence == null ? "-" : sentence.text()));
            }
        }
    }
}
