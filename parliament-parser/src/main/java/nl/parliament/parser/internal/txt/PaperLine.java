package nl.parliament.parser.internal.txt;

/**
 * A line as it stood on paper, and what unwrapping asks of it, found once.
 *
 * @param text as it stands in the file
 * @param words without white space at its ends
 */
record PaperLine(String text, String words) {
    private static final String SENTENCE_END = ".?!:;";

    PaperLine(String text) {
        this(text, text.strip());
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether it ends as a sentence does, or has nothing to end. */
    boolean endsSentence() {
        return words.isEmpty() || SENTENCE_END.indexOf(last()) >= 0;
    }

    boolean endsWithinSentence() {
        return !words.isEmpty() && (last() == ',' || Character.isLowerCase(last()));
    }

    boolean endsInLetter() {
        return !words.isEmpty() && Character.isLetter(last());
    }

    boolean startsWithinSentence() {
        return !words.isEmpty() && (Character.isLowerCase(words.codePointAt(0)) || words.charAt(0) == '(');
    }

    boolean startsWithCapital() {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    /** One past the first word. */
    int firstWordEnd() {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private char last() {
        return words.charAt(words.length() - 1);
    }
}
