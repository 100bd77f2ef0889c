package nl.parliament.parser.internal.reference.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts and treaties of the European Union by the names that Dutch letters give them, with CELEX numbers. Source:
 * EUR-Lex.
 */
public final class EuNames {
    /**
     * Topics that directives are named by, of which a newer has replaced an older: the name alone does not say which is
     * meant.
     */
    private static final Set<String> TOPICS = Set.of(
            "milieucriminaliteit",
            "bescherming van het milieu door middel van strafrecht",
            "luchtkwaliteit",
            "energie-efficiëntie",
            "energieprestatie van gebouwen",
            "hernieuwbare energie",
            "consumentenrechten",
            "consumentenkrediet",
            "productaansprakelijkheid",
            "stedelijk afvalwater",
            "platformwerk");

    private static final Map<String, String> CELEX = celex();

    private EuNames() {}

    /** The CELEX number of the act that goes by this name; null when it is not known. */
    public static @Nullable String celex(String name) {
        return CELEX.get(name.toLowerCase(Locale.ROOT).replaceFirst("^eu-(?!handvest)", ""));
    }

    /** Whether 'richtlijn' followed by these words names a directive. */
    public static boolean isTopic(String words) {
        return TOPICS.contains(words) || CELEX.containsKey(words);
    }

    private static Map<String, String> celex() {
        Map<String, String> celex = new HashMap<>();
        directives(celex);
        regulations(celex);
        return Map.copyOf(celex);
    }

    private static void directives(Map<String, String> celex) {
        put(celex, "31991L0676", "nitraatrichtlijn");
        put(celex, "31992L0043", "habitatrichtlijn");
        put(celex, "32000L0060", "kaderrichtlijn water", "krw");
        put(celex, "32002L0058", "eprivacyrichtlijn", "e-privacyrichtlijn");
        put(celex, "32003L0086", "gezinsherenigingsrichtlijn");
        put(celex, "32003L0087", "ets-richtlijn");
        put(celex, "32006L0007", "zwemwaterrichtlijn");
        put(celex, "32006L0112", "btw-richtlijn");
        put(celex, "32006L0118", "grondwaterrichtlijn");
        put(celex, "32006L0123", "dienstenrichtlijn");
        put(celex, "32008L0056", "kaderrichtlijn mariene strategie");
        put(celex, "32008L0098", "kaderrichtlijn afvalstoffen");
        put(celex, "32008L0115", "terugkeerrichtlijn");
        put(celex, "32009L0147", "vogelrichtlijn");
        put(celex, "32010L0013", "audiovisuele mediadienstenrichtlijn");
        put(celex, "32010L0075", "industriële emissies", "rie");
        put(celex, "32011L0092", "mer-richtlijn", "m.e.r.-richtlijn");
        put(celex, "32012L0018", "seveso iii-richtlijn", "seveso-richtlijn");
        put(celex, "32012L0029", "slachtofferrichtlijn");
        put(celex, "32014L0065", "mifid ii");
        put(celex, "32015L2366", "psd2");
        put(celex, "32016L2284", "nec-richtlijn");
        put(celex, "32022L2041", "minimumloonrichtlijn");
        put(celex, "32022L2464", "csrd");
        put(celex, "32022L2555", "nis2-richtlijn", "nib2-richtlijn");
        put(celex, "32022L2557", "cer-richtlijn");
        put(celex, "32023L0970", "loontransparantie", "loontransparantierichtlijn");
        put(celex, "32024L1760", "csddd");
    }

    private static void regulations(Map<String, String> celex) {
        put(celex, "32006R1907", "reach-verordening");
        put(celex, "32009R0810", "visumcode");
        put(celex, "32009R1107", "gewasbeschermingsverordening");
        put(celex, "32012R0528", "biocidenverordening");
        put(celex, "32013R0604", "dublinverordening", "dublin iii-verordening");
        put(celex, "32016R0399", "schengengrenscode");
        put(celex, "32016R0679", "avg", "algemene verordening gegevensbescherming");
        put(celex, "32018R0841", "lulucf-verordening");
        put(celex, "32022R1925", "digital markets act", "digitalemarktenverordening");
        put(celex, "32022R2065", "digital services act", "digitaledienstenverordening");
        put(celex, "32022R2554", "dora");
        put(celex, "32023R0956", "cbam-verordening");
        put(celex, "32023R1542", "batterijenverordening");
        put(celex, "32024R1689", "ai-verordening", "ai act");
        put(celex, "32024R1991", "natuurherstelverordening");
        put(celex, "12016E", "vweu", "verdrag betreffende de werking van de europese unie");
        put(celex, "12016M", "veu", "verdrag betreffende de europese unie");
        put(celex, "12016P", "handvest van de grondrechten van de europese unie", "eu-handvest", "handvest");
    }

    private static void put(Map<String, String> celex, String number, String... names) {
        for (String name : names) {
            celex.put(name, number);
        }
    }
}
