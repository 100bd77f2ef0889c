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
    NEGATION("(?:niet|geen|nooit)"),
    /** Members ask for what follows. */
    REQUEST("(?:vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken|verzocht) "
            + "(?:of|om|wanneer|hoe|waarom|de (?:minister|staatssecretaris|regering)|het kabinet)"),
    FUTURE("(?:zal|zullen)"),
    UNDERTAKES("(?:zeg|zegt|zeggen)(?=[^;:?!.]{0,60}\\btoe\\b)"),
    PLAN("(?:verwacht(?:en)?|verwachting is|streeft?|het streven is|(?:wij|we) streven|streven (?:wij|we)|"
            + "hoop|hopen|(?:ben|is|zijn) (?:voornemens|van plan)|wil|willen|ga|gaat|gaan)"),
    /** 'Ik blijf uw Kamer informeren', 'ik houd u op de hoogte'. */
    KEEPS("(?:blijf|blijft|(?<!te )blijven|houdt?|houden (?:wij|we))"),
    PASSIVE("(?:wordt|worden)"),
    TELLS("(?:informeren|inlichten|berichten|" + Stems.BEFORE
            + "(?:stuur|stur|zend)en|verzenden|versturen|aanbieden|"
            + "aan te bieden|voorleggen|voor te leggen|toekomen|op de hoogte(?: (?:te )?(?:stellen|brengen|houden))?|"
            + "rapporteren|melden|terugkomen|terug te komen|ontvangen|delen|bijpraten)"),
    TOLD("(?:ge[ïÏ]nformeerd|ingelicht|bericht|" + Stems.BEFORE
            + "(?:gestuurd|gezonden)|verstuurd|verzonden|aangeboden|"
            + "voorgelegd|gerapporteerd|gemeld|gedeeld|teruggekomen)"),
    /** The present; 'ontvangen' and 'bericht' alone may be what has been done. */
    NOW("(?:(?:informeer|stuur|zend|rapporteer|ontvang|bied|kom|meld|breng|leg|stel|deel)t?|(?:wij|we) (?:"
            + Stems.PLURAL + ")|(?:" + Stems.PLURAL + ") (?:wij|we|de bewindspersonen))");

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern ANY = Pattern.compile("(?i)" + alternative(BREAK) + "|(?<!" + LETTER + ")(?:"
            + Arrays.stream(values())
                    .filter(word -> word != BREAK)
                    .map(PromiseWord::alternative)
                    .collect(Collectors.joining("|"))
            + ")(?!" + LETTER + ")");

    private final String words;

    PromiseWord(String words) {
        this.words = words;
    }

    private static String alternative(PromiseWord word) {
        return "(?<" + word.group() + ">" + word.words + ")";
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
