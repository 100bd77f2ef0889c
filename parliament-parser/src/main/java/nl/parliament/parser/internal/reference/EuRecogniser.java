package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.OtherTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import org.jspecify.annotations.Nullable;

/** Acts of the European Union: by number, by the name they go by, and papers of the Commission. */
final class EuRecogniser implements Recogniser {
    // "Verordening (EU) 2016/679" | "Richtlijn 92/43/EEG" | "Verordening (EG) nr. 1107/2009" | "Besluit (EU) 2015/1601"
    private static final Pattern ACT = Pattern.compile(
            "(?i)\\b(?:artikel \\d{1,3}[a-z]?(?:, [^.;\\n]{0,40}?)? van (?:de |het )?)?(?:gedelegeerde |uitvoerings)?(?<kind>verordening|richtlijn|besluit|kaderbesluit|beschikking) (?:\\((?:EU|EG|EEG|Euratom)\\) )?(?:nr\\. ?)?(?<a>\\d{1,4})/(?<b>\\d{1,4})(?:/(?:EU|EG|EEG|JBZ|GBVB|Euratom)\\b)?");
    // "COM(2022) 457" | "COM (2022) 457 final" | "COM/2022/457" | "SWD(2023) 819"
    private static final Pattern COMMISSION =
            Pattern.compile("\\b(?<series>COM|SWD|JOIN|SEC) ?(?:\\((?<y>\\d{4})\\),? ?|/(?<y2>\\d{4})/)(?<n>\\d{1,4})(?: final)?");
    // "Habitatrichtlijn" | "de AVG" | "richtlijn milieucriminaliteit"
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:artikel \\d{1,3}[a-z]?(?:, [^.;\\n]{0,40}?)? van (?:de |het )?)?(?:\\p{L}{3,30}richtlijn(?!en)|AVG|Algemene verordening gegevensbescherming|AI-verordening|Kaderrichtlijn [Ww]ater|KRW|EVRM-EU|VWEU|[Rr]ichtlijn \\p{Ll}{8,30}criminaliteit)\\b");

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        List<Reference> numbered = new ArrayList<>();
        Matcher act = ACT.matcher(text);
        while (act.find()) {
            numbered.add(Found.at(act, eu(celex(act))));
        }
        Matcher paper = COMMISSION.matcher(text);
        while (paper.find()) {
            String year = paper.group("y") == null ? paper.group("y2") : paper.group("y");
            String id = paper.group("series") + "/" + year + "/" + paper.group("n");
            numbered.add(Found.at(paper, new OtherTarget("eu", id, null, List.of())));
        }
        resolver.add(numbered);
        List<Reference> named = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            named.add(Found.at(name, eu(null)));
        }
        resolver.add(named);
        return resolver.references();
    }

    private static OtherTarget eu(@Nullable String celex) {
        String url = celex == null ? null : "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + celex;
        return new OtherTarget("eu", celex, url, List.of());
    }

    /** Since 2015 year/number for all; before, regulations number/year. A year of two digits is of the last century. */
    private static @Nullable String celex(Matcher act) {
        String kind = act.group("kind").toLowerCase(Locale.ROOT);
        char letter = kind.startsWith("verordening") ? 'R' : kind.startsWith("richtlijn") ? 'L' : kind.startsWith("kader") ? 'F' : 'D';
        int a = Integer.parseInt(act.group("a"));
        int b = Integer.parseInt(act.group("b"));
        boolean yearFirst = letter != 'R' || isYear(a) && (!isYear(b) || a >= 2015);
        int year = yearFirst ? a : b;
        int number = yearFirst ? b : a;
        int full = year < 100 ? 1900 + year : year;
        return isYear(full) ? String.format(Locale.ROOT, "3%d%c%04d", full, letter, number) : null;
    }

    private static boolean isYear(int number) {
        return number >= 1952 && number <= 2099;
    }
}
