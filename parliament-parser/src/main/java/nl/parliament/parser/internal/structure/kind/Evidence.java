package nl.parliament.parser.internal.structure.kind;

import java.util.Locale;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.head.Heads;

/**
 * The parts of a document that decide its kind.
 *
 * @param heads what its heads say
 * @param parts its blocks by the part they belong to
 */
public record Evidence(Heads heads, DocumentParts parts) {
    /** Whether the title of an official paper holds these words. */
    boolean titleHas(String words) {
        String title = heads.official().title();
        return title != null && title.toLowerCase(Locale.ROOT).contains(words);
    }

    /** The subject in small letters; empty when there is none. */
    String subject() {
        String subject = heads.letter().subject();
        return subject == null ? "" : subject.toLowerCase(Locale.ROOT);
    }
}
