package nl.parliament.export.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** The name that a reader knows a target by: 'Motie-Timmermans c.s. over …, 36 045 nr. 191'. */
final class CitedName {
    private static final int LONGEST = 90;
    private static final Map<String, Function<Cited, @Nullable String>> BY_KIND = Map.of(
            "motie", CitedName::motion,
            "eu", CitedName::act,
            "kamervragen", cited -> prefixed("Kamervragen ", cited),
            "toezegging", cited -> prefixed("Toezegging ", cited),
            "zaak", cited -> prefixed("Zaak ", cited),
            "document", cited -> prefixed("Document ", cited));

    private CitedName() {}

    static String of(Cited cited) {
        return Stream.<Function<Cited, @Nullable String>>of(
                        BY_KIND.getOrDefault(cited.target().kind(), none -> null),
                        CitedName::titled,
                        CitedName::published,
                        known -> known.target().id())
                .map(way -> way.apply(cited))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text(cited));
    }

    private static String text(Cited cited) {
        return PlainText.oneLine(cited.mentions().get(0).text());
    }

    private static @Nullable String prefixed(String prefix, Cited cited) {
        String id = cited.target().id();
        return id == null ? null : prefix + id;
    }

    private static @Nullable String published(Cited cited) {
        String id = cited.target().id();
        return id == null ? null : PaperName.of(id);
    }

    /** A law or treaty with its article. */
    private static @Nullable String titled(Cited cited) {
        String title = cited.attribute("title");
        return title == null
                ? null
                : title + after(", artikel ", cited.attribute("article")) + after(", lid ", cited.attribute("lid"));
    }

    private static String after(String before, @Nullable String value) {
        return value == null ? "" : before + value;
    }

    private static String motion(Cited cited) {
        List<String> members = cited.submitters();
        String others = cited.attribute("cumSuis") == null ? "" : " c.s.";
        String who = members.isEmpty() ? "" : "-" + String.join("/", members) + others;
        String dossier = cited.attribute("dossier");
        String about = after(" over ", about(cited));
        String number = dossier == null
                ? ""
                : (who.isEmpty() && about.isEmpty() ? " " : ", ")
                        + PaperName.spaced(dossier)
                        + after(" nr.\u00a0", cited.attribute("number"));
        String name = "Motie" + who + about + number;
        return name.equals("Motie") ? text(cited) : name;
    }

    /** What a mention says that the motion is about. */
    private static @Nullable String about(Cited cited) {
        return cited.mentions().stream()
                .map(mention -> rest(mention, " over "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** An act of the EU goes by the name in a mention: ids of acts are codes. */
    private static @Nullable String act(Cited cited) {
        return cited.mentions().stream()
                .map(CitedName::act)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String act(Reference mention) {
        boolean isPart = mention.target().attributes().stream()
                .anyMatch(attribute -> attribute.name().equals("article"));
        return isPart ? rest(mention, " van de ") + rest(mention, " van het ") : PlainText.oneLine(mention.text());
    }

    /** What follows these words in a mention, without what stands in brackets after it; empty when nothing does. */
    private static String rest(Reference mention, String before) {
        String text = PlainText.oneLine(mention.text());
        int at = text.indexOf(before);
        String rest = at < 0 ? "" : text.substring(at + before.length());
        int bracket = rest.indexOf('(');
        return shortened((bracket < 0 ? rest : rest.substring(0, bracket)).strip(), LONGEST);
    }

    /** The text, cut between words where it is longer. */
    static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest);
        return words.substring(0, end > 0 ? end : longest) + " \u2026";
    }
}
