package nl.parliament.parser.internal.structure.kind;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.model.DocumentType;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** A letter to parliament. */
final class LetterKind implements DocumentKind {
    private static final Pattern TITLE = Pattern.compile("(?i)" + PaperHead.LETTER);

    @Override
    public DocumentType type() {
        return DocumentType.KAMERBRIEF;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return isAddressedToParliament(evidence.heads().letter().addressee())
                || greetsChair(evidence)
                || isTitled(evidence.heads().official().title());
    }

    private static boolean isTitled(@Nullable String title) {
        return title != null && TITLE.matcher(title).find();
    }

    private static boolean isAddressedToParliament(@Nullable Addressee addressee) {
        return addressee != null && addressee.chamber() != Chamber.OTHER;
    }

    private static boolean greetsChair(Evidence evidence) {
        return evidence.parts().blocks(Role.SALUTATION).stream()
                .anyMatch(block -> block.text().toLowerCase(Locale.ROOT).contains("voorzitter"));
    }
}
