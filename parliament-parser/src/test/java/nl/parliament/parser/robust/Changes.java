package nl.parliament.parser.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Provenance;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.PersonName;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** The changes that a letter is put to: lines of its frame taken away, written in another way, or spaced otherwise. */
final class Changes {
    private static final List<String> SALUTATIONS = List.of(
            "Geachte voorzitter,",
            "Geachte heer Voorzitter,",
            "Geachte mevrouw de Voorzitter,",
            "Zeer geachte voorzitter,",
            "Mijnheer de voorzitter,",
            "Excellentie,",
            "Geachte leden van de Kamer,",
            "Geachte heer, mevrouw,",
            "Geachte voorzitter");
    private static final List<String> CLOSINGS = List.of(
            "Hoogachtend,",
            "Met vriendelijke groet,",
            "Met hartelijke groeten,",
            "Met de meeste hoogachting,",
            "Vriendelijke groet,",
            "Hoogachtend");
    private static final List<List<String>> LABELS = List.of(
            List.of("Datum", "DATUM"),
            List.of("Betreft", "Onderwerp", "BETREFT"),
            List.of("Ons kenmerk", "Onze referentie", "Kenmerk", "ONS KENMERK", "Onze ref."),
            List.of("Uw kenmerk", "Uw referentie", "UW KENMERK"),
            List.of("Uw brief van", "Uw brief"),
            List.of("Aantal bijlagen", "Bijlage(n)", "Bijlagen"),
            List.of("Contactpersoon", "Behandeld door", "Inlichtingen"));
    private static final List<String> OFFICES = List.of(
            "De minister van Financiën,",
            "De Staatssecretaris van Defensie,",
            "DE MINISTER VAN BUITENLANDSE ZAKEN,",
            "de minister voor Natuur en Stikstof,",
            "De Minister van Veenkoloniën en Waddenzaken,");
    private static final List<String> NAMES =
            List.of("J.P. de Bruin", "Anna van der Meer-Jansen", "dr. E. Özdemir", "mr. C.W. 't Hart", "Van Campen");
    private static final List<String> MEMBERS = List.of("Van Campen", "Özdemir", "’t Hart", "Van der Meer-Jansen");
    /** What follows from who signs. */
    private static final Set<String> SIGNED = Set.of("signatories", "metadata.ministry", "documentType");

    private static final Set<String> FRAME = Set.of("signatories", "salutation", "closing");
    /** How far above a line its field may begin, and how far below a label its value may stand. */
    private static final int ABOVE = 2;

    private static final int BELOW = 6;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Letter letter;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Letter letter) {
        this.letter = letter;
    }

    static List<Change> of(Letter letter) {
        Changes changes = new Changes(letter);
        changes.each(Role.LETTERHEAD, changes::headLine);
        changes.each(Role.SALUTATION, (block, i) -> changes.line(block, SALUTATIONS, "salutation"));
        changes.each(Role.CLOSING, (block, i) -> changes.line(block, CLOSINGS, "closing"));
        changes.each(Role.SIGNATURE, (block, i) -> changes.signatureLine(block));
        return changes.changes;
    }

    private void each(Role role, BiConsumer<PlacedBlock, Integer> change) {
        for (int i = 0; i < letter.labelled().size(); i++) {
            LabelledBlock block = letter.labelled().get(i);
            if (block.is(role) && letter.holds(block.block())) {
                change.accept(block.block(), i);
            }
        }
    }

    private void line(PlacedBlock block, List<String> others, String field) {
        Set<String> own = Set.of(field, "documentType");
        changes.add(new Change("delete " + field, letter.without(block), own));
        others.stream()
                .filter(other -> !other.equals(block.printed()))
                .forEach(other ->
                        changes.add(new Change("write " + field + " '" + other + "'", letter.with(block, other), own)));
        changes.add(spaced(block, field, own));
    }

    private void headLine(PlacedBlock block, int index) {
        changes.add(new Change("delete '" + start(block) + "'", letter.without(block), fieldsAt(index)));
        changes.add(spaced(block, "letterhead", Set.of()));
        LetterheadField.Label label = LetterheadField.in(block.text());
        String spelled = label == null
                ? ""
                : block.printed()
                        .substring(
                                0,
                                Math.min(
                                        label.spelling().length(),
                                        block.printed().length()));
        for (List<String> spellings : LABELS) {
            if (label != null && spellings.stream().anyMatch(spelled::equalsIgnoreCase)) {
                spellings.stream()
                        .filter(other -> !other.equals(spelled))
                        .forEach(other -> changes.add(new Change(
                                "write label '" + spelled + "' as '" + other + "'",
                                letter.with(block, other + block.printed().substring(spelled.length())),
                                Set.of())));
            }
        }
    }

    private void signatureLine(PlacedBlock block) {
        changes.add(new Change("delete '" + start(block) + "'", letter.without(block), SIGNED));
        changes.add(spaced(block, "signature", Set.of()));
        boolean isOffice = Offices.isRole(block.text()) && !Offices.isOnBehalf(block.text());
        Stream<String> others = isOffice ? OFFICES.stream() : names(block);
        others.forEach(other -> changes.add(
                new Change("write '" + start(block) + "' as '" + other + "'", letter.with(block, other), SIGNED)));
    }

    /** Members sign a motion with their surnames. */
    private Stream<String> names(PlacedBlock block) {
        boolean isName = PersonName.matches(block.text());
        boolean isMotion = letter.document().type() == DocumentType.MOTIE;
        return !isName ? Stream.of() : isMotion ? MEMBERS.stream() : NAMES.stream();
    }

    /** The same words, each space one that does not break. */
    private Change spaced(PlacedBlock block, String what, Set<String> mayDiffer) {
        Matcher blanks = BLANK.matcher(block.printed());
        return new Change(
                "no-break spaces in " + what + " '" + start(block) + "'",
                letter.with(block, blanks.replaceAll("\u00a0")),
                mayDiffer);
    }

    /**
     * The fields that stand in a block of the letterhead, in one of those after it, as below a label, or right above
     * it, as a title over two lines does.
     */
    private Set<String> fieldsAt(int index) {
        Set<String> fields = new TreeSet<>(Set.of("documentType"));
        Span near = spanOf(index - ABOVE, index + BELOW);
        letter.document().provenance().stream()
                .filter(field -> field.span() == null || field.span().overlaps(near))
                .map(Provenance::field)
                .map(field -> field.replaceFirst("\\[\\d+\\]$", ""))
                .forEach(fields::add);
        fields.removeAll(FRAME);
        if (letter.document().signatories().stream().anyMatch(one -> one.span().overlaps(spanOf(index - 1, index)))) {
            fields.addAll(SIGNED);
        }
        return fields;
    }

    private Span spanOf(int from, int to) {
        List<LabelledBlock> blocks = letter.labelled();
        return new Span(
                blocks.get(Math.max(0, from)).block().span().start(),
                blocks.get(Math.min(blocks.size() - 1, to)).block().span().end());
    }

    private static String start(PlacedBlock block) {
        String text = block.text().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(40, text.length()));
    }

    /** The kind of a change, for the summary: its first two words. */
    static String kind(Change change) {
        String what = change.what().toLowerCase(Locale.ROOT);
        return what.startsWith("delete") ? "deletion" : what.startsWith("write") ? "substitution" : "invariance";
    }
}
