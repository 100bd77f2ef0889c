package nl.parliament.parser.internal.structure.kind;

import java.util.Locale;
import java.util.function.Predicate;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.head.Heads;

/**
 * The parts of a document that decide its kind.
 *
 * @param heads what its heads say
 * @param parts its blocks by the part they belong to
 */
public record Evidence(Heads heads, DocumentParts parts) {
    /** Whether no title of an official paper says that it is something else. */
    boolean mayBeLetter() {
        return heads.official().title() == null || titleHas("brief van");
    }

    /** Whether the title of an official paper holds these words. */
    boolean titleHas(String words) {
        String title = heads.official().title();
        return title != null && title.toLowerCase(Locale.ROOT).contains(words);
    }

    /** Whether the text opens with such a line, or has one right below its first. */
    boolean opens(Predicate<String> line) {
        return parts.labelled().stream()
                .filter(block -> !block.is(Role.LETTERHEAD))
                .limit(2)
                .anyMatch(block -> line.test(block.block().text()));
    }

    /** The subject in small letters; empty when there is none. */
    String subject() {
        String subject = heads.letter().subject();
        return subject == null ? "" : subject.toLowerCase(Locale.ROOT);
    }
}
