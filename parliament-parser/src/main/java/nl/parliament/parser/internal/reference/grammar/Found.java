package nl.parliament.parser.internal.reference.grammar;

import java.util.List;
import java.util.regex.Matcher;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.model.Target;

/** Makes references from matches. */
public final class Found {
    private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";

    private Found() {}

    public static Reference at(Matcher matcher, Target target) {
        return at(matcher.group(), matcher.start(), target);
    }

    public static Reference at(String words, int start, Target target) {
        String trimmed = words.stripTrailing();
        return new Reference(target, trimmed, new Span(start, start + trimmed.length()));
    }

    /** A target published at officielebekendmakingen.nl under its id. */
    public static Target published(String kind, String id, List<Attribute> attributes) {
        return new GenericTarget(kind, id, PUBLICATIONS + id + ".html", attributes);
    }

    /** '2022/23' or '2022-2023' as eight digits, the form of official ids. */
    public static String sessionYear(String first, String second) {
        return first + (second.length() == 2 ? first.substring(0, 2) + second : second);
    }
}
