package nl.parliament.parser.internal.dutch;

import java.util.regex.Pattern;

/** The parts of a ministry that a letterhead names as its sender. */
public final class Departments {
    // "Directie Juridische Zaken" | "Directoraat-Generaal Agro" | "DG Langdurige Zorg" | "Programmadirectie Stikstof"
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:(?:Programma|Project|Hoofd|Staf|Concern)directie|Directie|Directoraat|DG|Programma|Afdeling|"
                    + "Bestuursdepartement|Cluster)\\b.{0,100}");

    private Departments() {}

    /** Whether the line begins with such a part and has little more. */
    public static boolean is(String line) {
        return DEPARTMENT.matcher(line).matches();
    }
}
