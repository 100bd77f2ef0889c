package nl.parliament.parser.internal.structure.label;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** The first block behind the signature, when it says that an annex begins. */
public final class AttachmentTitleLabeller implements Labeller {
    private static final int LONGEST = 600;
    // "Antwoorden van de Minister van … op de vragen van het lid …" | "Bijlage 1: Planning" | "Beantwoording vragen …"
    private static final Pattern TITLE = Pattern.compile(
            "(?:Antwoord(?:en)? (?:van|op)|Beantwoording|Bijlage|BIJLAGE|Annex)\\b.{0,600}", Pattern.DOTALL);

    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        Zones zones = surroundings.zones();
        boolean first = zones.signatureEnd() > zones.signatureStart() && surroundings.index() == zones.signatureEnd();
        boolean title =
                first && block.length() < LONGEST && TITLE.matcher(block.text()).matches();
        return title && !QuestionHeads.is(block.text()) ? Role.ATTACHMENT_TITLE : null;
    }
}
