package nl.parliament.examples;

import java.nio.file.Path;
import java.util.List;
import nl.parliament.model.Attachment;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;

/** Prints what a letter is about: subject, headings with their depth, signatories. */
public final class PrintOutline {
    private PrintOutline() {}

    /** Takes the name of one file. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "seeds/000_2f7eeaf5135e719d.txt");
        System.out.print(of(ParliamentParser.create().parse(file).document()));
    }

    /** The outline of a letter. */
    public static String of(ParliamentaryDocument letter) {
        StringBuilder outline = new StringBuilder();
        Metadata head = letter.metadata();
        outline.append(letter.type().code() + ", " + orDash(head.ministry()) + "\n");
        outline.append("Onderwerp: " + orDash(head.subject()) + "\n");
        append(outline, letter.sections());
        for (Attachment attachment : letter.attachments()) {
            outline.append("Bijlage: " + orDash(attachment.title()) + "\n");
            append(outline, attachment.sections());
        }
        for (Signatory signatory : letter.signatories()) {
            outline.append("Ondertekenaar: " + orDash(signatory.name()) + ", " + orDash(signatory.role()) + "\n");
        }
        return outline.toString();
    }

    private static void append(StringBuilder outline, List<Section> sections) {
        for (Section section : sections) {
            for (Section inner : section.allSections()) {
                if (inner.heading() != null) {
                    outline.append("  ".repeat(inner.level()) + inner.heading().text() + "\n");
                }
            }
        }
    }

    private static String orDash(@Nullable Passage passage) {
        return orDash(passage == null ? null : passage.text());
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
