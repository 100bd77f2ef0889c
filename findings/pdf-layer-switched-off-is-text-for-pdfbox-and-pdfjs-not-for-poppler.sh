#!/usr/bin/env bash
# Expected: text in a layer (optional content group) that the file itself switches off is not shown, so not extracted.
# Happens:  PDFBox's PDFTextStripper and pdf.js's getTextContent give it; pdftotext and mutool leave it out.
#           PDFBox's own renderer leaves it out as well: the page it draws is blank where its stripper reads a word.
# Seen in:  pdfbox 3.0.8, pdfjs-dist 5.4.149, poppler-utils 22.12.0, mupdf-tools 1.21.1.
#           pdf.js says in its tracker that this is by design.
# Matters:  a stamp such as "CONCEPT" that no reader of the page sees becomes part of the letter in one tool,
#           and two extractors that should check each other cannot agree.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

installed() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null | grep -q "^$2"; }
if ! installed poppler-utils '22\.12\.0' || ! installed mupdf-tools '1\.21\.1'; then
  (apt-get update && apt-get install -y --no-install-recommends \
    'poppler-utils=22.12.0*' 'mupdf-tools=1.21.1*') >apt.log
fi
npm install --silent --no-audit --no-fund --prefix "$work" pdfjs-dist@5.4.149 >/dev/null
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
import java.nio.file.*;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.*;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.*;

class Make {
    public static void main(String[] args) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDOptionalContentGroup layer = new PDOptionalContentGroup("stamp");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 700, "Geachte voorzitter,");
                content.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, layer);
                write(content, 600, "CONCEPT");
                content.endMarkedContent();
            }
            document.save("letter.pdf");
        }
    }

    static void write(PDPageContentStream content, float y, String text) throws Exception {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }
}
JAVA
cat >Read.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

class Read {
    public static void main(String[] args) throws Exception {
        try (PDDocument document = Loader.loadPDF(new File("letter.pdf"))) {
            System.out.println(new PDFTextStripper().getText(document));
            BufferedImage image = new PDFRenderer(document).renderImage(0);
            System.err.println("ink at letter " + ink(image, 80, 100) + ", ink at stamp " + ink(image, 180, 200));
        }
    }

    static boolean ink(BufferedImage image, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
JAVA
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync('letter.pdf')), verbosity: 0 }).promise;
const content = await (await pdf.getPage(1)).getTextContent();
console.log(content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
JS
java -cp 'lib/*' Make.java

one_line() { tr -d '\f' | sed '/^ *$/d' | paste -sd '|' -; }
pdfbox=$(java -Djava.awt.headless=true -cp 'lib/*' Read.java 2>ink.log | one_line)
drawn=$(grep '^ink' ink.log)
pdfjs=$(node read.mjs 2>/dev/null | one_line)
poppler=$(pdftotext letter.pdf - | one_line)
mupdf=$(mutool draw -q -F txt letter.pdf 2>/dev/null | one_line)
printf 'PDFBox reads:   %s\nPDFBox draws:   %s\npdf.js reads:   %s\npoppler reads:  %s\nmupdf reads:    %s\n' \
  "$pdfbox" "$drawn" "$pdfjs" "$poppler" "$mupdf"

[ "$pdfbox" = 'Geachte voorzitter,|CONCEPT' ]
[ "$drawn" = 'ink at letter true, ink at stamp false' ]
[ "$pdfjs" = 'Geachte voorzitter,|CONCEPT' ]
[ "$poppler" = 'Geachte voorzitter,' ]
[ "$mupdf" = 'Geachte voorzitter,' ]
echo 'still so: two extractors read a layer that is off, two do not'
