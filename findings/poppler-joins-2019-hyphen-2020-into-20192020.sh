#!/usr/bin/env bash
# Expected: pdftotext mends a word broken at a line end, and leaves a range of years or a compound name alone.
# Happens:  a line that ends in a hyphen loses it and is joined to the next, whatever stands before the hyphen:
#           "2019-" and "2020" become "20192020", "31-" and "12-2020" become "3112-2020".
#           Only another order of reading (-layout or -raw) keeps the hyphen; no option keeps this order and the hyphen.
# Seen in:  poppler-utils 22.12.0 (Debian 12). Users of poppler report lost hyphens; the numbers go the same way.
# Matters:  a session year, a document number or a date at a line end turns into another number, and nothing shows it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

if ! dpkg-query -W -f '${Version}' poppler-utils 2>/dev/null | grep -q '^22\.12\.0'; then
  (apt-get update && apt-get install -y --no-install-recommends 'poppler-utils=22.12.0*') >apt.log
fi
version=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p')

cat >Main.java <<'JAVA'
import java.nio.file.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        String page = "BT /F 12 Tf 14 TL 50 250 Td (Het vergaderjaar 2019-) Tj T* (2020 met de VVD-) Tj"
            + " T* (fractie in Noord-) Tj T* (Brabant liep tot 31-) Tj T* (12-2020 zonder pauze.) Tj ET";
        List<String> objects = List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 6\n").append(table).append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n")
            .append(start).append("\n%%EOF\n");
        Files.writeString(Path.of("letter.pdf"), pdf.toString());
    }
}
JAVA
java Main.java

one_line() { sed '/^$/d' | paste -sd '|' -; }
plain=$(pdftotext -nopgbrk letter.pdf - | one_line)
raw=$(pdftotext -nopgbrk -raw letter.pdf - | one_line)
layout=$(pdftotext -nopgbrk -layout letter.pdf - | one_line)
printf 'poppler %s\nreading order: %s\n-raw:          %s\n-layout:       %s\n' "$version" "$plain" "$raw" "$layout"

kept='Het vergaderjaar 2019-|2020 met de VVD-|fractie in Noord-|Brabant liep tot 31-|12-2020 zonder pauze.'
[ "$plain" = 'Het vergaderjaar 20192020 met de VVDfractie in NoordBrabant liep tot 3112-2020 zonder pauze.' ]
[ "$raw" = "$kept" ]
[ "$layout" = "$kept" ]
echo 'still so: the numbers on both sides of a line end hyphen are joined'
