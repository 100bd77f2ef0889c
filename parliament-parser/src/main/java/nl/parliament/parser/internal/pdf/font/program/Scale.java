package nl.parliament.parser.internal.pdf.font.program;

/** Leads from the units of a program to thousandths, by the first row of its matrix. */
record Scale(double factor, double more) {
    private static final int NUMBERS = 6;

    /** The scale of a matrix; that of most programs where it is no matrix. */
    static Scale of(double[] matrix) {
        return matrix.length == NUMBERS ? new Scale((float) matrix[0], (float) matrix[4]) : new Scale(0.001f, 0);
    }

    float scaled(double width) {
        return (float) ((float) width * (factor * 1000) + more);
    }
}
