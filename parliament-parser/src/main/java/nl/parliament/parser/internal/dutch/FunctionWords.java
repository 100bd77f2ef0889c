package nl.parliament.parser.internal.dutch;

import java.util.Set;
import java.util.regex.Pattern;

/** Dutch function words: articles, prepositions, conjunctions and other closed classes. All in lower case. */
public final class FunctionWords {
    private static final Set<String> DETERMINERS =
            Set.of("de het een deze dit die dat mijn jouw zijn haar ons onze uw hun beide elk elke alle".split(" "));

    private static final Set<String> PREPOSITIONS = Set.of(
            ("aan achter af behalve beneden betreffende bij binnen boven buiten conform dankzij door gedurende in "
                            + "ingevolge inzake krachtens langs met na naar naast namens om omstreeks omtrent onder "
                            + "ondanks op over overeenkomstig per rond rondom sinds te tegen "
                            + "ten ter tijdens tot tussen "
                            + "uit van vanaf vanwege via volgens voor wegens zonder")
                    .split(" "));

    /** Prepositions and conjunctions that seldom end a title or a clause, as 'door' does in 'geef het door'. */
    private static final Set<String> LEADING =
            Set.of(("betreffende conform dankzij gedurende ingevolge inzake krachtens met namens omstreeks omtrent "
                            + "overeenkomstig per sinds te ten ter tijdens tot van vanaf vanwege via volgens wegens "
                            + "zonder en of op in bij")
                    .split(" "));

    private static final Set<String> CONJUNCTIONS =
            Set.of(("als dan doordat dus en hoewel indien maar nadat of omdat opdat tenzij terwijl toen totdat voordat "
                            + "waar wanneer want zoals zodat zodra")
                    .split(" "));

    // articles and words that point are determiners, above
    private static final Set<String> PRONOUNS = Set.of(
            ("er hem hen hij iedereen ieder iemand ik je jij jullie me men mij niemand u wat we welk welke wie wij "
                            + "ze zich zij")
                    .split(" "));

    /**
     * The auxiliaries, and the verbs of one syllable without a consonant at the end of their stem: gaan, staan, doen.
     */
    private static final Set<String> AUXILIARIES = Set.of(
            ("ben bent is was waren word wordt worden werd werden heb hebt heeft hebben had hadden zal zult zullen "
                            + "zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten "
                            + "wil wilt willen wilde wilden ga gaat gaan ging gingen sta staat staan stond stonden sla "
                            + "slaat slaan sloeg sloegen doe doet doen deed deden zie ziet zien zag zagen")
                    .split(" "));

    /** Auxiliaries that have a subject. */
    private static final Set<String> FINITE =
            Set.of("ben is was wordt werd heb heeft had zal zou kan kon moet moest mag mocht wil wilde gaat staat doet"
                    .split(" "));

    private static final Set<String> SENTENCE_ADVERBS = Set.of(
            "al alleen daarom dan dus echter mede niet nog nu ook reeds slechts toch wel zoveel zowel".split(" "));

    // "waarin" | "daarmee" | "hiervoor"
    private static final Pattern PRONOMINAL_ADVERB = Pattern.compile(
            "(?:daar|hier|waar)(?:aan|achter|bij|binnen|door|in|langs|mee|na|naar|naast|om|onder|op|over|"
                    + "tegen|toe|tussen|uit|van|voor)");

    private FunctionWords() {}

    /** Whether the word is an article, or points or counts as one does: 'de', 'deze', 'hun', 'alle'. */
    public static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Whether the word is a preposition: 'van', 'tijdens'. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether the word is an auxiliary that makes a clause: 'heeft', 'zal'. */
    public static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    /** Whether hardly a title or a clause ends with the word: 'van', 'tijdens', 'en'. */
    public static boolean isLeading(String word) {
        return LEADING.contains(word);
    }

    /** Whether the word joins clauses or parts of one: 'en', 'omdat'. */
    public static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    /** Whether the word joins words with a capital to a name or an office: an article, a preposition, a conjunction. */
    public static boolean isOfTitle(String word) {
        return isDeterminer(word) || isPreposition(word) || isConjunction(word) || word.equals("der");
    }

    /** Whether the word is a form of 'zijn', 'worden', 'zullen' and the like. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Whether the word belongs to a clause and to no name: an auxiliary, a pronoun, an adverb of the sentence. */
    public static boolean isOfClause(String word) {
        return AUXILIARIES.contains(word)
                || PRONOUNS.contains(word)
                || SENTENCE_ADVERBS.contains(word)
                || PRONOMINAL_ADVERB.matcher(word).matches();
    }
}
