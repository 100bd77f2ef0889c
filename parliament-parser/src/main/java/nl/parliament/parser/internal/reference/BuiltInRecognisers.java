package nl.parliament.parser.internal.reference;

import java.util.List;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.FoldedText;
import nl.parliament.parser.internal.reference.grammar.LawTable;

/** The list of recognisers. A new kind is a new recogniser and a line here; where two overlap, the earlier wins. */
public final class BuiltInRecognisers {
    private BuiltInRecognisers() {}

    /** New recognisers, surest notation first. They expect text as {@link FoldedText} makes it. */
    public static List<Recogniser> list() {
        return List.of(
                new UrlRecogniser(),
                new IdentifierRecogniser(),
                new RechtspraakRecogniser(),
                new EuRecogniser(),
                new AanhangselRecogniser(),
                new HandelingenRecogniser(),
                new MotieRecogniser(),
                new KamerstukRecogniser(),
                new ToezeggingRecogniser(),
                new KamervragenRecogniser(),
                new PublicatieRecogniser(),
                new WetRecogniser(LawTable.load()));
    }
}
