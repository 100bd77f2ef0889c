package nl.parliament.parser.internal.structure.commitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of which promises of information are made. */
enum PromiseWord {
    /** Where a clause ends that a verb may reach over. */
    BREAK("[;:?!]"),
    NEGATION("\\b(?:niet|geen|nooit)\\b"),
    /** Members ask for what follows. */
    REQUEST("\\b(?:vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken|verzocht) "
            + "(?:of|om|wanneer|hoe|waarom|de (?:minister|staatssecretaris|regering)|het kabinet)\\b"),
    FUTURE("\\b(?:zal|zullen)\\b"),
    UNDERTAKES("\\b(?:zeg|zegt|zeggen)\\b(?=[^;:?!.]{0,60}\\btoe\\b)"),
    PLAN("\\b(?:verwacht(?:en)?|verwachting is|streeft?|het streven is|(?:wij|we) streven|streven (?:wij|we)|"
            + "hoop|hopen|(?:ben|is|zijn) (?:voornemens|van plan)|wil|willen|ga|gaat|gaan)\\b"),
    /** 'Ik blijf uw Kamer informeren', 'ik houd u op de hoogte'. */
    KEEPS("\\b(?:blijf|blijft|(?<!te )blijven|houdt?|houden (?:wij|we))\\b"),
    PASSIVE("\\b(?:wordt|worden)\\b"),
    TELLS("\\b(?:informeren|inlichten|berichten|" + Stems.BEFORE
            + "(?:stuur|stur|zend)en|verzenden|versturen|aanbieden|"
            + "aan te bieden|voorleggen|voor te leggen|toekomen|op de hoogte(?: (?:te )?(?:stellen|brengen|houden))?|"
            + "rapporteren|melden|terugkomen|terug te komen|ontvangen|delen|bijpraten)\\b"),
    TOLD("\\b(?:geïnformeerd|ingelicht|bericht|" + Stems.BEFORE
            + "(?:gestuurd|gezonden)|verstuurd|verzonden|aangeboden|"
            + "voorgelegd|gerapporteerd|gemeld|gedeeld|teruggekomen)\\b"),
    /** The present; 'ontvangen' and 'bericht' alone may be what has been done. */
    NOW("\\b(?:(?:informeer|stuur|zend|rapporteer|ontvang|bied|kom|meld|breng|leg|stel|deel)t?" + "|(?:wij|we) (?:"
            + Stems.PLURAL + ")|(?:" + Stems.PLURAL + ") (?:wij|we|de bewindspersonen))\\b");

    private static final Pattern ANY = Pattern.compile(
            Arrays.stream(values())
                    .map(word -> "(?<" + word.group() + ">" + word.words + ")")
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final String words;

    PromiseWord(String words) {
        this.words = words;
    }

    private String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Matcher in(String sentence) {
        return ANY.matcher(sentence);
    }

    /** The word that the matcher stands at. */
    static PromiseWord at(Matcher found) {
        return Arrays.stream(values())
                .filter(word -> found.start(word.group()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Parts of patterns. */
    private static final class Stems {
        static final String BEFORE = "(?:toe|mee|door|op|na|aan)?";
        static final String PLURAL = "informeren|berichten|sturen|zenden|bieden|komen|ontvangen|rapporteren|leggen";
    }
}
