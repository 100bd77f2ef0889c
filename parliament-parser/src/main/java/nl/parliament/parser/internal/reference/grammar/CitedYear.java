package nl.parliament.parser.internal.reference.grammar;

/** The chamber and the vergaderjaar of a citation, as parts of patterns: 'II, vergaderjaar 2020/21, '. */
public final class CitedYear {
    /** The word before the year, with its blank; it may be missing. */
    public static final String WORD = "(?:[Vv]ergaderjaar )?";

    /** What names a chamber. */
    public static final String HOUSE = "(?:II|I/II|I-II|I|TK|EK|Tweede Kamer|Eerste Kamer)";

    /** Both, each of which may be missing, in front of a dossier. */
    public static final String OPTIONAL =
            "(?:,? " + HOUSE + "(?![\\p{L}\\d]))?(?:,? " + WORD + "\\d{4} ?[/-] ?\\d{2,4})?,? ";

    private CitedYear() {}
}
