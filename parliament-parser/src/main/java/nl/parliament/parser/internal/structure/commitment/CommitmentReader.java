package nl.parliament.parser.internal.structure.commitment;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.Addressee;
import nl.parliament.model.Block;
import nl.parliament.model.Chamber;
import nl.parliament.model.Commitment;
import nl.parliament.model.DocumentType;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Office;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Promisor;
import nl.parliament.model.Quotation;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.Chambers;
import org.jspecify.annotations.Nullable;

/** Finds what the government promises a chamber. Made for one document. */
public final class CommitmentReader {
    /** The papers in which the government speaks. */
    private static final Set<DocumentType> OF_GOVERNMENT = Set.of(
            DocumentType.KAMERBRIEF,
            DocumentType.ANTWOORD_KAMERVRAGEN,
            DocumentType.VERSLAG,
            DocumentType.NOTA,
            DocumentType.LIJST_VAN_VRAGEN,
            DocumentType.MEMORIE_VAN_TOELICHTING);

    private static final Pattern PROMISOR = Pattern.compile("(?i)\\b(?:het kabinet|de regering|"
            + "(?:de|mijn) (?:\\p{L}{0,20} )?(?<office>minister-president|minister|staatssecretaris))\\b");
    private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(?:ik|wij|we)\\b");
    private static final Pattern BOTH = Pattern.compile("(?i)\\bbeide kamers\\b");

    private static final Map<Office, Promisor> BY_OFFICE = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Office.MINISTER_PRESIDENT, Promisor.MINISTER_PRESIDENT,
            Office.MINISTER, Promisor.MINISTER,
            Office.STAATSSECRETARIS, Promisor.STAATSSECRETARIS)));

    private final ParliamentaryDocument document;
    private final @Nullable Chamber addressee;
    /** Who signs; null when several do. */
    private final @Nullable Promisor signatory;

    private final BitSet others;
    private int nextOfOthers = -1;

    private CommitmentReader(ParliamentaryDocument document) {
        this.document = document;
        this.addressee = addressee(document.metadata().addressee());
        this.signatory = signatory(document.signatories());
        this.others = others();
    }

    /** The promises of a document, in the order of the text. */
    public static List<Commitment> read(ParliamentaryDocument document) {
        return OF_GOVERNMENT.contains(document.type()) ? new CommitmentReader(document).read() : List.of();
    }

    private List<Commitment> read() {
        return document.sentences()
                .filter(sentence -> !isOfOthers(sentence.span()))
                .flatMap(sentence -> commitment(sentence).stream())
                .toList();
    }

    /** Sentences come in the order of the text: what others say is looked for from the last place on. */
    private boolean isOfOthers(Span sentence) {
        if (nextOfOthers < sentence.start()) {
            int next = others.nextSetBit(sentence.start());
            nextOfOthers = next < 0 ? Integer.MAX_VALUE : next;
        }
        return nextOfOthers < sentence.end();
    }

    private Optional<Commitment> commitment(Passage sentence) {
        String text = sentence.text();
        PromiseSentence promise = PromiseSentence.read(text, addressee != null);
        if (promise == null) {
            return Optional.empty();
        }
        DueTime time = DueTime.nearest(text, promise.at(), document.metadata().date());
        LocalDate due = time == null ? null : time.due();
        String dueText = time == null ? null : time.words();
        return promise.needsTime() && time == null
                ? Optional.empty()
                : Optional.of(new Commitment(
                        text, sentence.span(), promisor(text), recipient(text), due, dueText, promise.certainty()));
    }

    /** Who the sentence names, else who signs. */
    private @Nullable Promisor promisor(String sentence) {
        Matcher named = PROMISOR.matcher(sentence);
        if (FIRST_PERSON.matcher(sentence).find() || !named.find()) {
            return signatory;
        }
        String office = named.group("office");
        return office == null ? Promisor.KABINET : Promisor.ofCode(office.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Promisor signatory(List<Signatory> signatories) {
        List<Promisor> all = signatories.stream()
                .filter(signatory -> !signatory.onBehalf())
                .map(signatory -> BY_OFFICE.get(signatory.office()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private @Nullable Chamber recipient(String sentence) {
        Chamber named = BOTH.matcher(sentence).find() ? Chamber.BOTH : Chambers.named(sentence);
        return named == Chamber.OTHER ? addressee : named;
    }

    private static @Nullable Chamber addressee(@Nullable Addressee addressee) {
        return addressee == null || addressee.chamber() == Chamber.OTHER ? null : addressee.chamber();
    }

    /** Where others speak, in questions and quotations; and headings, which promise nothing. */
    private BitSet others() {
        BitSet others = new BitSet();
        Stream<Span> questions = document.questions().stream()
                .flatMap(pair -> pair.questions().stream())
                .map(NumberedPassage::span);
        Stream<Span> headings = document.allSections().stream()
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .map(Passage::span);
        Stream<Span> quotations = document.allBlocks().stream()
                .filter(Quotation.class::isInstance)
                .map(Block::span);
        Stream.of(questions, headings, quotations)
                .flatMap(spans -> spans)
                .forEach(span -> others.set(span.start(), span.end()));
        return others;
    }
}
