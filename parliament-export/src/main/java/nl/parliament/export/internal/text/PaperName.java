package nl.parliament.export.internal.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Dossier;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * An officially published paper as readers name it.
 *
 * @param id the official id, {@code kst-36045-191}
 * @param name {@code Kamerstuk 36 045, nr. 191}
 */
public record PaperName(String id, String name) {
    private static final String ADDRESS = "https://zoek.officielebekendmakingen.nl/";
    // "36045" | "36600-XV" | "21501-02"
    private static final Pattern DOSSIER = Pattern.compile("(\\d{2})(\\d{3})(?:-(\\d{2})|-(\\p{Alnum}{1,8}))?");
    private static final List<Form> FORMS = List.of(
            // "kst-36045-191" | "kst-21501-02-3047" | "kst-36067-C"
            new Form(
                    Pattern.compile("kst-(\\d{5}(?:-(?:\\d{2}|[IVX]{1,5}[A-Z]?))?)-(\\p{Alnum}{1,5})"),
                    found -> "Kamerstuk " + spaced(found.group(1)) + numbered(found.group(2))),
            // "dossier-36277" | "dossier-36600-XV"
            new Form(
                    Pattern.compile("dossier-(\\d{5}(?:-\\p{Alnum}{1,8})?)"),
                    found -> "Dossier " + spaced(found.group(1))),
            // "ah-tk-20232024-2129" | "ah-ek-20232024-3"
            new Form(
                    Pattern.compile("ah-[te]k-(\\d{4})(\\d{4})-(\\d{1,5})"),
                    found -> "Aanhangsel van de Handelingen " + found.group(1) + "-" + found.group(2)
                            + numbered(found.group(3))),
            // "h-tk-20222023-84-12" | "h-ek-20222023-8-3"
            new Form(
                    Pattern.compile("h-[te]k-(\\d{4})(\\d{4})-(\\d{1,3})-(\\d{1,3})"),
                    found -> "Handelingen " + found.group(1) + "-" + found.group(2) + numbered(found.group(3))
                            + ", item " + found.group(4)),
            // "stb-2024-12"
            new Form(
                    Pattern.compile("stb-(\\d{4})-(\\d{1,6})"),
                    found -> "Staatsblad " + found.group(1) + numbered(found.group(2))),
            // "stcrt-2023-7102"
            new Form(
                    Pattern.compile("stcrt-(\\d{4})-(\\d{1,6})"),
                    found -> "Staatscourant " + found.group(1) + numbered(found.group(2))),
            // "trb-2015-196"
            new Form(
                    Pattern.compile("trb-(\\d{4})-(\\d{1,6})"),
                    found -> "Tractatenblad " + found.group(1) + numbered(found.group(2))));

    private record Form(Pattern pattern, Function<MatchResult, String> name) {}

    /** The address at which the paper is published. */
    public String address() {
        return ADDRESS + id + ".html";
    }

    /** The address of all papers of a dossier. */
    public static String address(Dossier dossier) {
        return ADDRESS + "dossier/" + dossier.number();
    }

    /** The paper itself, from its id, else from its dossier and number; null when its head gives neither. */
    public static @Nullable PaperName of(Metadata metadata) {
        String id = id(metadata);
        String name = id == null ? null : of(id);
        return id == null || name == null ? null : new PaperName(id, name);
    }

    private static @Nullable String id(Metadata metadata) {
        boolean isNumbered = metadata.number() != null && !metadata.dossiers().isEmpty();
        return metadata.identifier() == null && isNumbered
                ? new Kamerstuk(metadata.dossiers().get(0).number(), null, metadata.number()).id()
                : metadata.identifier();
    }

    /** The name of the paper with an id; null for an id of another form. */
    static @Nullable String of(String id) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(id);
            if (found.matches()) {
                return form.name().apply(found);
            }
        }
        return null;
    }

    /** The number of a dossier as printed, {@code 36 600 XV}; unchanged when it has another form. */
    public static String spaced(String dossier) {
        Matcher found = DOSSIER.matcher(dossier);
        if (!found.matches()) {
            return dossier;
        }
        String number = found.group(1) + "\u00a0" + found.group(2);
        String part = found.group(3) == null ? "" : "-" + found.group(3);
        return number + part + (found.group(4) == null ? "" : "\u00a0" + found.group(4));
    }

    /** Letters number the papers of the Eerste Kamer. */
    private static String numbered(String number) {
        return (Character.isDigit(number.charAt(0)) ? ", nr.\u00a0" : ", ") + number;
    }
}
