package nl.parliament.parser.internal.dutch.paper;

/** The numbers that the Tweede Kamer gives: {@code 2024Z11859} is a zaak, {@code 2024D29811} a document. */
public final class ChamberNumber {
    /** A zaak, as part of a pattern. */
    public static final String ZAAK = number("Z");

    /** A zaak or a document, as part of a pattern. */
    public static final String ANY = number("[ZD]");

    private ChamberNumber() {}

    private static String number(String kind) {
        return "20\\d{2}" + kind + "\\d{5}";
    }

    /** Whether the number is that of a document. */
    public static boolean isDocument(String number) {
        return Character.toUpperCase(number.charAt("2024".length())) == 'D';
    }
}
