#!/usr/bin/env bash
# Expected: a picture within page content ends at EI; text that begins right after it is extracted as any other text.
# Happens:  PDFBox's parser looks at the word after EI. After Q it takes the picture for ended; after BT it takes EI for
#           data of the picture, and everything up to the end of the content is gone, without an error.
#           Its text stripper loses the rest of the page; pdftotext and mutool read it.
# Seen in:  pdfbox 3.0.8, poppler-utils 22.12.0, mupdf-tools 1.21.1.
# Matters:  a small logo or rule as an inline picture hides the letter below it, and the result looks complete.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

installed() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null | grep -q "^$2"; }
if ! installed poppler-utils '22\.12\.0' || ! installed mupdf-tools '1\.21\.1'; then
  (apt-get update && apt-get install -y --no-install-recommends \
    'poppler-utils=22.12.0*' 'mupdf-tools=1.21.1*') >apt.log
fi
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >&2

cat >Make.java <<'JAVA'
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.*;

/** Two letters that differ in one thing: whether the picture stands within q and Q. */
class Make {
    public static void main(String[] args) throws Exception {
        String picture = "BI /W 1 /H 1 /BPC 8 /CS /G ID \200\nEI\n";
        write("alone.pdf", line(700, "Geachte voorzitter,") + picture + line(600, "Hierbij bied ik u het rapport aan."));
        write("saved.pdf",
                line(700, "Geachte voorzitter,") + "q " + picture + "Q " + line(600, "Hierbij bied ik u het rapport aan."));
    }

    static String line(int y, String text) {
        return "BT /F1 12 Tf 72 " + y + " Td (" + text + ") Tj ET\n";
    }

    static void write(String name, String content) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(org.apache.pdfbox.cos.COSName.getPDFName("F1"),
                    new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            document.save(name);
        }
    }
}
JAVA
cat >Read.java <<'JAVA'
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Read {
    public static void main(String[] args) throws Exception {
        try (PDDocument document = Loader.loadPDF(new File(args[0]))) {
            System.out.println(new PDFTextStripper().getText(document));
        }
    }
}
JAVA
java -cp 'lib/*' Make.java

one_line() { tr -d '\f' | sed '/^ *$/d' | paste -sd '|' -; }
both='Geachte voorzitter,|Hierbij bied ik u het rapport aan.'
alone=$(java -cp 'lib/*' Read.java alone.pdf 2>/dev/null | one_line)
saved=$(java -cp 'lib/*' Read.java saved.pdf 2>/dev/null | one_line)
poppler=$(pdftotext alone.pdf - | one_line)
mupdf=$(mutool draw -q -F txt alone.pdf 2>/dev/null | one_line)
printf 'PDFBox, picture alone:      %s\nPDFBox, within q and Q:     %s\npoppler, picture alone:     %s\nmupdf, picture alone:       %s\n' \
  "$alone" "$saved" "$poppler" "$mupdf"

[ "$alone" = 'Geachte voorzitter,' ]
[ "$saved" = "$both" ]
[ "$poppler" = "$both" ]
[ "$mupdf" = "$both" ]
echo 'still so: text right after an inline picture is lost by PDFBox'
