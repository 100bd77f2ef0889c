package nl.parliament.export.internal.text;

/**
 * Finds halves of a character beyond the first 65,536 that stand without the other half: neither UTF-8 nor XML has a
 * place for them.
 */
public final class Surrogates {
    private Surrogates() {}

    public static boolean isAnyAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
