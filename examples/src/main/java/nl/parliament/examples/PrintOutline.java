package nl.parliament.examples;

import java.nio.file.Path;
import java.util.List;
import nl.parliament.model.ParliamentaryDocument;
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
        outline.append(letter.type().code())
                .append(", ")
                .append(orDash(letter.metadata().ministry()))
                .append('\n');
        outline.append("Onderwerp: ")
                .append(orDash(letter.metadata().subject()))
                .append('\n');
        append(outline, letter.sections());
        letter.attachments().forEach(attachment -> {
            outline.append("Bijlage: ")
                    .append(orDash(
                            attachment.title() == null
                                    ? null
                                    : attachment.title().text()))
                    .append('\n');
            append(outline, attachment.sections());
        });
        for (Signatory signatory : letter.signatories()) {
            outline.append("Ondertekenaar: ")
                    .append(orDash(signatory.name()))
                    .append(", ")
                    .append(orDash(signatory.role()))
                    .append('\n');
        }
        return outline.toString();
    }

    private static void append(StringBuilder outline, List<Section> sections) {
        for (Section section : sections) {
            if (section.heading() != null) {
                outline.append("  ".repeat(section.level()))
                        .append(section.heading().text())
                        .append('\n');
            }
            append(outline, section.sections());
        }
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
