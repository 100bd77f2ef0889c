package nl.parliament.parser.internal.layout;

import java.util.List;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What a file itself says that it is as an official paper: nothing of it needs to be read from the text.
 *
 * @param type what kind of paper it is; null when the file does not say
 * @param identifier its official id, {@code kst-32545-143}; null when the file does not say
 * @param sessionYear {@code 2020-2021}; null when the file does not say
 * @param dossiers with their titles
 * @param number within the dossier or the session; null when the file does not say
 * @param title of the paper; null when the file does not say
 */
public record StatedPaper(
        @Nullable DocumentType type,
        @Nullable String identifier,
        @Nullable String sessionYear,
        List<Dossier> dossiers,
        @Nullable String number,
        @Nullable String title) {
    /** Of a file that says nothing. */
    public static final StatedPaper NONE = new StatedPaper(null, null, null, List.of(), null, null);

    public StatedPaper {
        dossiers = List.copyOf(dossiers);
    }
}
