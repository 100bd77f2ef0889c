#!/usr/bin/env bash
# Expected: Java's compact number format for Dutch reads "2 mln." and "2 miljoen" alike, as two million.
# Happens:  typed with a plain space, "2 miljoen" is 2000000 and "2 mln." is 2, without an error. The short form wants
#           a no-break space, the long form a plain one, and each reads the other's space as the end of the number.
#           The data of one language hold both spaces; parse(String) is content with a number at the start.
# Seen in:  JDK 17.0.15 and 25.0.3, with the locale data (CLDR) that each brings along.
# Matters:  an amount from a letter is a million times too small, but only where the writer shortened the word.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >Main.java <<'JAVA'
import java.text.NumberFormat;
import java.util.Locale;

class Main {
    public static void main(String[] args) throws Exception {
        show(NumberFormat.Style.SHORT, "mln.");
        show(NumberFormat.Style.LONG, "miljoen");
    }

    static void show(NumberFormat.Style style, String word) throws Exception {
        NumberFormat format = NumberFormat.getCompactNumberInstance(Locale.forLanguageTag("nl-NL"), style);
        System.out.println(word + ": plain space " + format.parse("2 " + word)
            + ", no-break space " + format.parse("2\u00a0" + word)
            + ", its own output " + format.parse(format.format(2_000_000)));
    }
}
JAVA
java Main.java | tee seen

cat >expected <<'TEXT'
mln.: plain space 2, no-break space 2000000, its own output 2000000
miljoen: plain space 2000000, no-break space 2, its own output 2000000
TEXT
diff expected seen
echo "still so on JDK $(java -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.version = //p')"
