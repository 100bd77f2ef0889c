package nl.parliament.parser.internal.structure.signature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Office;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.PersonName;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signature: role before name or name before role, one below the other or side by side. Columns are read one
 * after the other; a name takes the first role that still has none.
 */
public final class SignatoryReader {
    // "R.P. Brekelmans": a name that begins with an initial begins a name of its own
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}[.]");
    // "Sophie Hermans Mirjam Sterk", but not "Marie Louise De Boer"
    private static final String NAME = "(?!(?:De|Den|Der|El|La|Le|Te|Ten|Ter|Van|Von)\\b)\\p{Lu}\\p{Ll}\\S{0,40}";

    private static final Pattern FOUR_WORDS = Pattern.compile(NAME + "(?: " + NAME + "){3}");
    // "minister" | "minister-president" | "staatssecretaris"
    private static final Pattern OFFICE =
            Pattern.compile("(?i)\\b(minister-president|" + Offices.BEWINDSPERSOON + ")\\b");
    // "minister van Defensie" | "Minister voor Natuur en Stikstof" | "staatssecretaris Herstel en Toeslagen"
    private static final Pattern PORTFOLIO = Pattern.compile("(?is)" + Offices.BEWINDSPERSOON
            + "(?: van| voor)?\\s+((?:(?!, " + Offices.BEWINDSPERSOON + ").){3,160})$");
    // "mede namens de staatssecretaris van Defensie, dat" | "mede namens de ministers van Defensie en van Financiën," |
    // "- mede namens de minister A en de staatssecretaris B -"
    private static final Pattern INLINE = inline();

    /** One of these stands in every such place: a plain look before the costly one. */
    private static final List<String> NAMENS = List.of("namens", "Namens", "NAMENS");

    /** Columns of a signature are further apart than this, in points. */
    private static final double SAME_EDGE = 40;

    private final List<Signatory> signatories = new ArrayList<>();
    private final Deque<Line> roles = new ArrayDeque<>();
    private @Nullable Line name;
    private @Nullable Line open;

    /** An office is words with a capital, and the words that join them; the sentence goes on in small letters. */
    private static Pattern inline() {
        String office = Offices.BEWINDSPERSONEN;
        String joining = "(?:(?:van|voor|en|de|" + office + ") ){0,5}";
        String name = "(?!Uw? )\\p{Lu}[\\p{L}’'-]{1,40}";
        return Pattern.compile(
                "\\b[Mm]ede namens (de " + office + " " + joining + name + "(?:,? " + joining + name + "){0,20})");
    }

    public List<Signatory> read(List<PlacedBlock> blocks) {
        columns(blocks).forEach(column -> column.forEach(this::take));
        flush();
        return signatories;
    }

    /** On whose behalf a letter says in its text that it is written too. */
    public static List<Signatory> inline(PlacedBlock block) {
        if (NAMENS.stream().noneMatch(block.text()::contains)) {
            return List.of();
        }
        List<Signatory> found = new ArrayList<>();
        Matcher matcher = INLINE.matcher(block.text());
        while (matcher.find()) {
            found.addAll(OfficeEnumeration.read(matcher.group(1), block.span().start() + matcher.start(1)));
        }
        return found;
    }

    private static Iterable<List<Line>> columns(List<PlacedBlock> blocks) {
        TreeMap<Integer, List<Line>> columns = new TreeMap<>();
        List<Double> edges = leftEdges(blocks);
        SideBySide pairs = new SideBySide();
        for (PlacedBlock block : blocks) {
            int first = firstColumn(block.hints(), edges);
            int start = 0;
            int column = first;
            String text = pairs.parted(block.text()) + "\n";
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character == '\t' || character == '\n') {
                    int at = block.span().start();
                    String words = text.substring(start, i);
                    if (!words.isBlank()) {
                        columns.computeIfAbsent(column, key -> new ArrayList<>())
                                .addAll(lines(words, at + start));
                    }
                    column = character == '\t' ? column + 1 : first;
                    start = i + 1;
                }
            }
        }
        return columns.values();
    }

    private static int firstColumn(Hints hints, List<Double> edges) {
        if (hints.cell() != null) {
            return hints.cell().column();
        }
        Double left = hints.left();
        return left == null
                ? 0
                : (int) edges.stream().filter(edge -> edge < left - SAME_EDGE).count();
    }

    /** Where columns begin, as far as lines begin there. */
    private static List<Double> leftEdges(List<PlacedBlock> blocks) {
        List<Double> edges = new ArrayList<>();
        blocks.stream()
                .map(block -> block.hints().left())
                .filter(left -> left != null)
                .sorted()
                .forEach(left -> {
                    if (edges.isEmpty() || left > edges.get(edges.size() - 1) + SAME_EDGE) {
                        edges.add(left);
                    }
                });
        return edges;
    }

    /** One, or those that stand on the same line: role and name, name and role, a role and 'namens deze'. */
    private static List<Line> lines(String words, int at) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (String part : SignatureLine.parts(words)) {
            int start = words.indexOf(part, from);
            from = start + part.length();
            lines.add(new Line(part, new Span(at + start, at + from)));
        }
        return lines;
    }

    private void take(Line line) {
        if (Offices.isNamens(line.text())) {
            putOnBehalf();
        } else if (PersonName.matches(line.text())) {
            takeName(line);
        } else if (open != null && SignatureLine.goesOn(open.text(), line.text())) {
            extend(line);
        } else if (SignatureLine.isOffice(line.text())) {
            takeRole(line);
        }
    }

    private void takeName(Line line) {
        int between = roles.size() == 2 ? SideBySide.betweenNames(line.text()) : -1;
        if (between > 0 && (FOUR_WORDS.matcher(line.text()).matches() || beginsWithInitial(line.text(), between + 1))) {
            takeName(line.part(0, between));
            takeName(line.part(between + 1, line.text().length()));
            return;
        }
        open = null;
        if (name != null || roles.isEmpty()) {
            flush();
            name = line;
        } else {
            add(line, roles.poll());
        }
    }

    private static boolean beginsWithInitial(String names, int from) {
        return INITIAL.matcher(names).region(from, names.length()).lookingAt();
    }

    private void takeRole(Line line) {
        if (Offices.isOnBehalf(line.text())) {
            Line role = new Line(line.text().replaceFirst("(?i)^mede namens,?\\s{1,3}", ""), line.span());
            signatories.add(signatory(null, role.text(), true, role.span()));
            open = null;
            return;
        }
        roles.add(line);
        open = line;
    }

    /** Those above 'namens deze' do not sign: another signs for them. */
    private void putOnBehalf() {
        while (!roles.isEmpty()) {
            Line role = roles.poll();
            signatories.add(signatory(null, role.text(), true, role.span()));
        }
        open = null;
    }

    private void extend(Line line) {
        Line before = roles.pollLast();
        if (before != null) {
            Line longer =
                    new Line(before.text() + " " + line.text(), before.span().union(line.span()));
            roles.add(longer);
            open = longer;
        }
    }

    private void flush() {
        if (name != null || !roles.isEmpty()) {
            add(name, roles.poll());
            name = null;
        }
        while (!roles.isEmpty()) {
            add(null, roles.poll());
        }
    }

    private void add(@Nullable Line person, @Nullable Line role) {
        Line known = person == null ? role : person;
        if (known == null) {
            return;
        }
        Span span = role == null ? known.span() : known.span().union(role.span());
        signatories.add(signatory(
                person == null
                        ? null
                        : PersonName.withoutSignedMark(person.text()).replaceAll("[,]$", ""),
                role == null ? null : role.text(),
                false,
                span));
    }

    static Signatory signatory(@Nullable String name, @Nullable String role, boolean onBehalf, Span span) {
        String words = role == null
                ? null
                : role.replaceAll("\\s+", " ").replaceAll("[,;:]$", "").strip();
        return new Signatory(name, words, office(words), portfolio(words), onBehalf, span);
    }

    private static @Nullable Office office(@Nullable String role) {
        Matcher matcher = role == null ? null : OFFICE.matcher(role);
        if (matcher == null) {
            return null;
        }
        return matcher.find() ? Office.ofCode(matcher.group(1).toLowerCase(Locale.ROOT)) : Office.OTHER;
    }

    private static @Nullable String portfolio(@Nullable String role) {
        Matcher matcher = role == null ? null : PORTFOLIO.matcher(role);
        return matcher != null && matcher.find()
                ? matcher.group(1).replaceFirst(" (?:a\\.i\\.|b\\.a\\.|wnd\\.)$", "")
                : null;
    }

    private record Line(String text, Span span) {
        Line part(int from, int to) {
            return new Line(text.substring(from, to), new Span(span.start() + from, span.start() + to));
        }
    }
}
