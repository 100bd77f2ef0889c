package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.Certainty;
import nl.parliament.model.Dossier;
import nl.parliament.parser.internal.dutch.Chambers;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.layout.StatedPaper;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * What the head and foot of an officially published paper say: vergaderjaar, dossiers, number and the identifier in the
 * page foot.
 *
 * @param sessionYear {@code 2020-2021}; null when not printed
 * @param dossiers with their titles
 * @param number within the dossier, a letter in the Eerste Kamer; null when not printed
 * @param identifier {@code kst-32545-143}; null when not printed
 * @param title of the paper, 'BRIEF VAN DE MINISTER VAN …'; null when not printed
 */
public record KamerstukHead(
        @Nullable String sessionYear,
        List<Dossier> dossiers,
        @Nullable String number,
        @Nullable String identifier,
        @Nullable String title) {
    // "kst-32545-143" | "kst-21501-02-3047" | "ah-tk-20202021-3235" | "kst-1183151"
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?:kst|ah|blg|h)-(?:tk-|ek-)?[0-9A-Z]{4,9}(?:-[0-9A-Za-z]{1,5}){0,3}");
    // "Vergaderjaar 2020–2021", but not "Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 12"
    private static final Pattern YEAR =
            Pattern.compile("(?<!Handelingen, )(?i:vergaderjaar) (\\d{4})\\s?[-–/]\\s?(\\d{4})");
    // "32 545 Financiële markten" | "21 501-02 Raad Algemene Zaken" | "36 600 XV" | "29 385"
    private static final Pattern DOSSIER = Pattern.compile(
            "(" + PaperHead.DOSSIER + "|" + PaperHead.DOSSIER_IN_ONE + "|" + PaperHead.DOSSIER_IN_LETTERS + ")"
                    + PaperHead.AFTER_DOSSIER + "(?:, nr\\. \\d{1,4})?(?:\\s{1,5}(.{0,600}))?");
    // "Nr. 143 MOTIE VAN DE LEDEN …" | "Nr. 331 Brief van de minister van …" | "nr. 51" | "Nr. F" | "nr. 175a"
    private static final Pattern NUMBER =
            Pattern.compile(PaperHead.NR + "(" + PaperHead.NUMBER + ")(?: HERDRUK\\d?)?(?:\\s{1,5}(.{0,600}))?");
    // "A BRIEF VAN DE MINISTER VAN …" | "AI1 VERSLAG VAN …" | "B HERDRUK1 VERSLAG": the Eerste Kamer gives letters
    private static final Pattern LETTER = Pattern.compile(
            "([A-Z]{1,3})\\d?\\s{1,5}" + PaperHead.REPRINT + "(" + PaperHead.KIND_IN_CAPITALS + ".{0,600})");
    private static final Pattern KIND = Pattern.compile("(?i)" + PaperHead.KIND + ".{0,600}");
    // "NADER VOORLOPIG VERSLAG VAN …", below a letter alone
    private static final Pattern CAPITALS = Pattern.compile(PaperHead.KIND_IN_CAPITALS + ".{0,600}");
    private static final Pattern CAPITALS_ONLY = Pattern.compile(PaperHead.KIND_IN_CAPITALS + "[^\\p{Ll}]{0,600}");
    private static final Pattern LETTER_ALONE = Pattern.compile("([A-Z]{1,3})\\d?");
    // what ends the title of a dossier or a paper that runs over lines
    private static final Pattern OTHER = Pattern.compile("(?i)(?:" + Chambers.EITHER + "|vergaderjaar|aan de|den haag|"
            + PaperHead.DAY + "|['’]s-gravenhage)\\b.{0,600}");
    private static final int TITLE_LINES = 8;

    private static final KamerstukHead NONE = new KamerstukHead(null, List.of(), null, null, null);

    public static KamerstukHead read(
            List<PlacedBlock> head, List<PlacedBlock> furniture, List<PlacedBlock> all, FieldProvenance findings) {
        List<PlacedBlock> edge = new ArrayList<>(furniture);
        edge.addAll(all);
        return new Reading(LetterheadLine.withTabs(head), findings).read(identifier(edge));
    }

    /** The same, with what the file itself says in place of what is read from the text. */
    KamerstukHead stated(StatedPaper paper, FieldProvenance findings) {
        if (!paper.dossiers().isEmpty()) {
            findings.stateAll("metadata.dossiers[", paper.dossiers().size());
        }
        return new KamerstukHead(
                stated("metadata.sessionYear", paper.sessionYear(), sessionYear, findings),
                paper.dossiers().isEmpty() ? dossiers : paper.dossiers(),
                stated("metadata.number", paper.number(), number, findings),
                stated("metadata.identifier", paper.identifier(), identifier, findings),
                paper.title() == null ? title : paper.title());
    }

    private static @Nullable String stated(
            String field, @Nullable String stated, @Nullable String read, FieldProvenance findings) {
        if (stated != null) {
            findings.state(field);
        }
        return stated == null ? read : stated;
    }

    private static @Nullable LetterheadLine identifier(List<PlacedBlock> edge) {
        return LetterheadLine.of(edge.stream()
                        .filter(block -> mayHoldIdentifier(block.text()))
                        .toList())
                .stream()
                .filter(line -> line.text().length() < 40
                        && IDENTIFIER.matcher(line.text()).matches())
                .findFirst()
                .orElse(null);
    }

    /** Every identifier holds one of these. */
    private static boolean mayHoldIdentifier(String text) {
        return text.contains("kst-") || text.contains("blg-") || text.contains("h-");
    }

    /** The reading of one head. */
    private static final class Reading {
        private final List<LetterheadLine> lines;
        private final FieldProvenance findings;

        Reading(List<LetterheadLine> lines, FieldProvenance findings) {
            this.lines = lines;
            this.findings = findings;
        }

        KamerstukHead read(@Nullable LetterheadLine identifier) {
            String year = sessionYear();
            int at = numberLine();
            Matcher numbered = at < 0 ? null : numbered(at);
            String title = numbered == null ? null : title(behind(numbered), at);
            List<Dossier> dossiers = dossiers(at < 0 ? lines.size() : at);
            boolean isPaper = year != null || identifier != null || isTitle(title, dossiers);
            if (!isPaper) {
                return NONE;
            }
            note("metadata.identifier", identifier);
            note("metadata.number", numbered == null ? null : lines.get(at));
            String number = numbered == null ? numberIn(identifier) : numbered.group(1);
            return new KamerstukHead(year, dossiers, number, identifier == null ? null : identifier.text(), title);
        }

        /** Below a dossier; without one the words in capitals tell. */
        private static boolean isTitle(@Nullable String title, List<Dossier> dossiers) {
            Pattern kind = dossiers.isEmpty() ? CAPITALS_ONLY : KIND;
            return title != null && kind.matcher(title).matches();
        }

        private void note(String field, @Nullable LetterheadLine line) {
            if (line != null) {
                findings.add(field, line, "head and foot of an official paper", Certainty.RECOGNISED);
            }
        }

        private static boolean isOther(String line) {
            return OTHER.matcher(line).matches() || LetterheadField.labelled(line) != null;
        }

        private @Nullable String sessionYear() {
            for (LetterheadLine line : lines) {
                Matcher matcher = YEAR.matcher(line.text());
                if (matcher.find()) {
                    note("metadata.sessionYear", line);
                    return matcher.group(1) + "-" + matcher.group(2);
                }
            }
            return null;
        }

        private int numberLine() {
            for (int i = 0; i < lines.size(); i++) {
                if (numbered(i) != null) {
                    return i;
                }
            }
            return -1;
        }

        private @Nullable Matcher numbered(int at) {
            String line = lines.get(at).text();
            return patterns(at)
                    .map(pattern -> pattern.matcher(line))
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElse(null);
        }

        /** A letter alone is a number above a title. */
        private Stream<Pattern> patterns(int at) {
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            boolean isAboveTitle = CAPITALS.matcher(next).matches();
            return isAboveTitle ? Stream.of(NUMBER, LETTER, LETTER_ALONE) : Stream.of(NUMBER, LETTER);
        }

        /** What stands behind the number on its line; null when nothing does. */
        private static @Nullable String behind(Matcher numbered) {
            return numbered.groupCount() > 1 ? numbered.group(2) : null;
        }

        /** 'ah-tk-20202021-3235' holds the number. */
        private static @Nullable String numberIn(@Nullable LetterheadLine identifier) {
            String id = identifier == null ? "" : identifier.text();
            return id.startsWith("ah-tk-") && id.length() > 15 ? id.substring(id.lastIndexOf('-') + 1) : null;
        }

        /** After the number or on the next line, in capitals over more lines. */
        private @Nullable String title(@Nullable String behind, int at) {
            StringBuilder title = new StringBuilder(behind == null ? "" : behind.strip());
            for (int i = at + 1; i < Math.min(lines.size(), at + TITLE_LINES); i++) {
                String line = lines.get(i).text();
                boolean goesOn = title.length() == 0
                        ? KIND.matcher(line).matches()
                        : PaperHead.isInCapitals(line) && PaperHead.isInCapitals(title.toString());
                if (!goesOn || isOther(line)) {
                    break;
                }
                title.append(title.length() == 0 ? "" : " ").append(line);
            }
            return title.length() == 0 ? null : folded(title.toString());
        }

        private List<Dossier> dossiers(int end) {
            List<Dossier> dossiers = new ArrayList<>();
            for (int i = 0; i < end; i++) {
                Matcher matcher = DOSSIER.matcher(lines.get(i).text());
                if (matcher.matches()) {
                    note("metadata.dossiers[" + dossiers.size() + "]", lines.get(i));
                    String number =
                            matcher.group(1).replaceFirst("^(\\d{2}) ", "$1").replace(' ', '-');
                    dossiers.add(new Dossier(number, dossierTitle(matcher.group(2), i, end)));
                }
            }
            return dossiers;
        }

        private @Nullable String dossierTitle(@Nullable String behind, int at, int end) {
            StringBuilder title = new StringBuilder(behind == null ? "" : behind.strip());
            int last = end == lines.size() ? at : Math.min(end - 1, at + TITLE_LINES);
            for (int i = at + 1; i <= last; i++) {
                String line = lines.get(i).text();
                if (DOSSIER.matcher(line).matches() || isOther(line)) {
                    break;
                }
                title.append(title.length() == 0 ? "" : " ").append(line);
            }
            return title.length() == 0 ? null : folded(title.toString());
        }

        private static String folded(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
