package nl.parliament.parser.internal.reference.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Motie;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.model.Target;
import nl.parliament.parser.internal.reference.grammar.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Ties later mentions to earlier ones, and says to which: 'de motie-Paternotte c.s.' to the motion of the same
 * submitters, 'voornoemde motie' to the last motion, 'nr. 192' to the dossier named alone before it, 'Idem, nr. 6' to
 * the last paper. Two motions of the same submitters leave a mention open; 'deze motie' is no mention, for the reader
 * it names nothing.
 */
public final class ShortFormResolver {
    // "voornoemde motie" | "bovengenoemde motie" | "eerdergenoemde motie"
    private static final Pattern AFORESAID = Pattern.compile(
            "(?<!\\p{L})(?:[Vv]oornoemde|[Bb]ovengenoemde|[Ee]erdergenoemde|[Vv]oormelde) motie(?!\\p{L})");
    // "nr. 192" after "Kamerstuk 36 045"
    private static final Pattern NUMBER =
            Pattern.compile("(?<before>(?:^|[,(;]| in| bij| op| en| van| ook| stuk| onder|"
                    + " met)) ?(?<place>nr\\. ?(?<number>[1-9]\\d{0,3}))(?![\\d\\p{L}./-])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!] {1,2}\\p{Lu}|\\n");
    // "Idem, nr. 6" | "Ibidem, nr. 12"
    private static final Pattern IDEM =
            Pattern.compile("(?<!\\p{L})(?:[Ii]dem|[Ii]bid(?:em|\\.)),? nr\\. ?(?<number>[1-9]\\d{0,3})(?!\\d)");
    /** How far after a dossier its bare number may stand. */
    private static final int REACH = 250;

    private final String original;
    private final String text;
    private final List<Reference> tied = new ArrayList<>();
    private final Map<String, Known> motions = new HashMap<>();
    private @Nullable Reference lastPaper;
    private @Nullable Reference lastMotie;

    private ShortFormResolver(String original) {
        this.original = original;
        this.text = FoldedText.of(original);
    }

    /** The references with such mentions tied, in reading order. */
    public static List<Reference> tie(String text, List<Reference> references) {
        return references.isEmpty() ? references : new ShortFormResolver(text).tie(references);
    }

    private List<Reference> tie(List<Reference> references) {
        int from = 0;
        for (Reference reference : references) {
            if (reference.span().start() > from) {
                between(from, reference.span().start());
            }
            take(named(reference));
            from = Math.max(from, reference.span().end());
        }
        between(from, text.length());
        return tied;
    }

    private void take(Reference reference) {
        tied.add(reference);
        if (reference.target() instanceof Kamerstuk) {
            lastPaper = reference;
        } else if (reference.target() instanceof Motie motie && motie.paper() != null) {
            lastMotie = reference;
            if (!motie.submitters().isEmpty()) {
                motions.merge(key(motie), new Known(motie, motie.paper(), reference.text(), true), Known::and);
            }
        }
    }

    private static String key(Motie motie) {
        return motie.submitters().get(0).toLowerCase(Locale.ROOT);
    }

    /** A motion of the same submitters, when just one was numbered. */
    private Reference named(Reference reference) {
        boolean open = reference.target() instanceof Motie motie
                && motie.paper() == null
                && !motie.submitters().isEmpty();
        if (!open) {
            return reference;
        }
        Motie motie = (Motie) reference.target();
        Known known = motions.get(key(motie));
        if (known == null || !known.only || !known.isOfSame(motie)) {
            return reference;
        }
        Motie complete = motie.withPaper(known.paper).withResolvedFrom(known.words);
        return new Reference(complete, reference.text(), reference.span());
    }

    private void between(int from, int to) {
        String words = text.substring(from, to);
        int before = tied.size();
        if (words.contains("nr.")) {
            bareNumber(words, from);
        }
        if (words.contains("dem") || words.contains("bid")) {
            idem(words, from);
        }
        if (words.contains("noemde motie") || words.contains("melde motie")) {
            aforesaid(words, from);
        }
        tied.subList(before, tied.size())
                .sort(Comparator.comparingInt(reference -> reference.span().start()));
    }

    private void idem(String words, int from) {
        Matcher idem = IDEM.matcher(words);
        while (idem.find()) {
            if (lastPaper != null && lastPaper.target() instanceof Kamerstuk paper) {
                add(from + idem.start(), from + idem.end(), numbered(paper, idem.group("number"), lastPaper));
            }
        }
    }

    private void aforesaid(String words, int from) {
        Matcher aforesaid = AFORESAID.matcher(words);
        while (aforesaid.find()) {
            if (lastMotie != null && lastMotie.target() instanceof Motie motie) {
                add(from + aforesaid.start(), from + aforesaid.end(), aforesaid(motie, lastMotie));
            }
        }
    }

    private void bareNumber(String words, int from) {
        Reference last = tied.isEmpty() ? null : tied.get(tied.size() - 1);
        Matcher number = NUMBER.matcher(words).region(0, Math.min(words.length(), REACH));
        if (last != null && last.target() instanceof Kamerstuk paper && paper.number() == null && number.find()) {
            boolean sameSentence = !SENTENCE_END
                    .matcher(words)
                    .region(0, number.start("place"))
                    .find();
            if (sameSentence) {
                add(
                        from + number.start("place"),
                        from + number.end("place"),
                        numbered(paper, number.group("number"), last));
            }
        }
    }

    private static Motie aforesaid(Motie motie, Reference earlier) {
        return new Motie(motie.paper(), motie.submitters(), false, null, motie.date(), earlier.text(), List.of());
    }

    private static Kamerstuk numbered(Kamerstuk dossier, String number, Reference earlier) {
        return new Kamerstuk(dossier.dossier(), dossier.toevoeging(), number).withResolvedFrom(earlier.text());
    }

    private void add(int start, int end, Target target) {
        take(new Reference(target, original.substring(start, end), new Span(start, end)));
    }

    /**
     * What is known of the motions whose first submitter bears a name.
     *
     * @param motie the first of them
     * @param paper what it is printed as
     * @param words how it was mentioned
     * @param only whether all mentions with a number were of the same motion
     */
    private record Known(Motie motie, Kamerstuk paper, String words, boolean only) {
        Known and(Known other) {
            return new Known(
                    motie, paper, words, only && String.valueOf(motie.id()).equals(other.motie.id()));
        }

        /** The same names, or the first with 'c.s.' for the rest. */
        boolean isOfSame(Motie other) {
            boolean rest = (motie.cumSuis() && motie.submitters().size() == 1)
                    || (other.cumSuis() && other.submitters().size() == 1);
            return motie.submitters().equals(other.submitters()) || rest;
        }
    }
}
