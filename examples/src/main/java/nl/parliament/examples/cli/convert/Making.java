package nl.parliament.examples.cli.convert;

/**
 * What a result depends on beside its letter: two results of one making and of the same bytes are the same.
 *
 * @param format of the result
 * @param rest the options and the version of the program
 */
record Making(String format, String rest) {
    /** Reads what {@link #toString} writes. */
    static Making of(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? new Making(line, "") : new Making(line.substring(0, blank), line.substring(blank + 1));
    }

    @Override
    public String toString() {
        return format + " " + rest;
    }
}
