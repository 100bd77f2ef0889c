package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.AddressTarget;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/**
 * Ids of officielebekendmakingen.nl that stand in the text as they are. A suffix tells a herdruk ({@code -h1}), a
 * correction ({@code -n1}) or an annex ({@code -b2}). {@code kst-36045-191} is left to {@link KamerstukRecogniser}.
 */
final class IdentifierRecogniser implements Recogniser {
    private static final String SUFFIX = "-[hnb]\\d{1,2}";
    // "ah-tk-20072008-2031-h1" | "h-tk-20182019-35-8-n1" | "stb-1983-297-n1" | "gmb-2026-405510" | "kst-32168-3-b2"
    private static final Pattern ID = Pattern.compile("(?<![\\p{L}\\d-])(?:(?:ah-(?:tk|ek)|h-(?:tk|ek|vv))-\\d{8}"
            + "(?:-\\d{1,5}){1,3}(?:" + SUFFIX + ")?"
            + "|(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-(?:18|19|20)\\d{2}-\\d{1,7}(?:" + SUFFIX + ")?"
            + "|kst-\\d{5}(?:-[A-Z0-9]{1,6}){1,2}" + SUFFIX + ")(?![\\d\\p{L}]|-\\d)");

    private static final List<String> BEGINNINGS =
            List.of("ah-", "h-", "stb-", "stcrt-", "trb-", "gmb-", "prb-", "wsb-", "bgr-", "kst-");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(ID, text, LiteralSearch.words(text, BEGINNINGS))) {
            String id = matcher.group();
            String kind = AddressTarget.kind(id.substring(0, id.indexOf('-')));
            references.add(Found.at(matcher, Found.published(kind, id, List.of())));
        }
        return references;
    }
}
