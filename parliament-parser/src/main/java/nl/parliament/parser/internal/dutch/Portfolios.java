package nl.parliament.parser.internal.dutch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The ministry behind an office without a ministry of its own: a minister 'voor' something, or a staatssecretaris for a
 * part of one. Offices since 2007 whose ministry was the same in every cabinet; source: the government's lists of
 * cabinets.
 */
public final class Portfolios {
    private static final Map<String, List<String>> BY_MINISTRY = byMinistry();

    private Portfolios() {}

    private static Map<String, List<String>> byMinistry() {
        Map<String, List<String>> portfolios = new LinkedHashMap<>();
        portfolios.put("Justitie en Veiligheid", List.of("Rechtsbescherming"));
        portfolios.put(
                "Buitenlandse Zaken",
                List.of(
                        "Buitenlandse Handel en Ontwikkelingssamenwerking",
                        "Buitenlandse Handel en Ontwikkelingshulp",
                        "Ontwikkelingssamenwerking"));
        portfolios.put("Landbouw, Natuur en Voedselkwaliteit", List.of("Natuur en Stikstof"));
        portfolios.put(
                "Volksgezondheid, Welzijn en Sport",
                List.of(
                        "Medische Zorg",
                        "Medische Zorg en Sport",
                        "Langdurige Zorg en Sport",
                        "Langdurige Zorg, Jeugd en Sport",
                        "Langdurige en Maatschappelijke Zorg",
                        "Jeugd, Preventie en Sport"));
        portfolios.put(
                "Onderwijs, Cultuur en Wetenschap",
                List.of(
                        "Basis- en Voortgezet Onderwijs en Media",
                        "Primair en Voortgezet Onderwijs",
                        "Cultuur en Media",
                        "Onderwijs en Emancipatie"));
        portfolios.put("Economische Zaken en Klimaat", List.of("Klimaat en Energie"));
        portfolios.put(
                "Binnenlandse Zaken en Koninkrijksrelaties",
                List.of(
                        "Wonen en Rijksdienst",
                        "Koninkrijksrelaties en Digitalisering",
                        "Digitalisering en Koninkrijksrelaties"));
        portfolios.put(
                "Sociale Zaken en Werkgelegenheid",
                List.of(
                        "Armoedebeleid, Participatie en Pensioenen",
                        "Participatie en Integratie",
                        "Werk en Participatie"));
        portfolios.put(
                "Financiën",
                List.of(
                        "Fiscaliteit en Belastingdienst",
                        "Toeslagen en Douane",
                        "Toeslagen",
                        "Herstel en Toeslagen",
                        "Herstel Toeslagen",
                        "Fiscaliteit, Belastingdienst en Douane"));
        portfolios.put("Infrastructuur en Waterstaat", List.of("Openbaar Vervoer en Milieu"));
        return portfolios;
    }

    /** The name of the ministry to which the portfolio belongs; null when it is none of these. */
    public static @Nullable String ministryOf(String portfolio) {
        String name =
                WhiteSpace.folded(portfolio).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> ministry : BY_MINISTRY.entrySet()) {
            if (ministry.getValue().stream()
                    .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name))) {
                return ministry.getKey();
            }
        }
        return null;
    }
}
