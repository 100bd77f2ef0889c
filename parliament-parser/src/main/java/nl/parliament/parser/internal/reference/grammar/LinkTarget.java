package nl.parliament.parser.internal.reference.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Target;
import org.jspecify.annotations.Nullable;

/** What a link leads to that the publisher sets: an address, an official id, a dossier. */
public final class LinkTarget {
    private static final String PUBLISHER = "https://zoek.officielebekendmakingen.nl/";
    // "dossier/36600-XXIII" | "dossier/34165"
    private static final Pattern DOSSIER = Pattern.compile("dossier/(?<dossier>\\d{5})(?:-(?<more>[0-9A-Z]{1,8}))?");
    // "kst-36200-XIV-61" | "kst-21501-02-2805" | "kst-34165-3"
    private static final Pattern PAPER =
            Pattern.compile("kst-(?<dossier>\\d{5})(?:-(?<more>[0-9A-Z]{1,8}))?-(?<number>\\d{1,4}|[A-Z]{1,3})");

    private LinkTarget() {}

    /** The document that is meant; null for what leads nowhere known. */
    public static @Nullable Target of(String to) {
        if (to.startsWith("http")) {
            Target known = AddressTarget.of(to);
            return known == null ? new GenericTarget("url", to, to, List.of()) : known;
        }
        Matcher dossier = DOSSIER.matcher(to);
        if (dossier.matches()) {
            return new Kamerstuk(dossier.group("dossier"), dossier.group("more"), null);
        }
        Matcher paper = PAPER.matcher(to);
        return paper.matches()
                ? new Kamerstuk(paper.group("dossier"), paper.group("more"), paper.group("number"))
                : AddressTarget.of(PUBLISHER + to + ".html");
    }
}
