#!/usr/bin/env bash
# Expected: run.setBold(false) in Apache POI and a reader of .docx agree that the text is not bold.
# Happens:  POI writes <w:b w:val="off"/>, which the transitional schema allows beside "0" and "false".
#           mammoth knows "0" and "false" only, so what POI switched off comes out bold, italic and struck through.
# Seen in:  poi-ooxml 5.5.1 with mammoth 1.13.0 (npm); POI itself and pandoc 2.17.1.1 (Debian 12) read "off" as off.
#           Word writes "0", so files from Word do not show it. docx4j had the same clash with POI (its issue 585).
# Matters:  a line of a letter that a program filled in passes for a heading, or for text that was struck out.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

if ! dpkg-query -W -f '${Version}' pandoc 2>/dev/null | grep -q '^2\.17\.1\.1'; then
  (apt-get update && apt-get install -y --no-install-recommends 'pandoc=2.17.1.1*') >apt.log
fi
npm install --silent --no-audit --no-fund --prefix "$work" mammoth@1.13.0 >&2
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >&2

cat >Main.java <<'JAVA'
import java.io.*;
import org.apache.poi.xwpf.usermodel.*;

class Main {
    public static void main(String[] args) throws Exception {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = new FileOutputStream("letter.docx")) {
            XWPFParagraph paragraph = document.createParagraph();
            for (boolean on : new boolean[] {true, false}) {
                XWPFRun run = paragraph.createRun();
                run.setText(on ? "marked" : "plain");
                run.setBold(on);
                run.setItalic(on);
                run.setStrikeThrough(on);
            }
            document.write(out);
        }
        try (XWPFDocument document = new XWPFDocument(new FileInputStream("letter.docx"))) {
            for (XWPFRun run : document.getParagraphs().get(0).getRuns()) {
                System.out.print(run + (run.isBold() && run.isItalic() && run.isStrikeThrough() ? " bold " : ""));
            }
        }
    }
}
JAVA
cat >read.mjs <<'JS'
import mammoth from 'mammoth';

// the same file, with the value that Word writes in place of the one of POI
for (const path of ['letter.docx', 'zero.docx']) {
  console.log((await mammoth.convertToHtml({ path })).value);
}
JS

poi=$(java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
  -cp 'lib/*' Main.java)
mkdir docx
(cd docx && jar --extract --file ../letter.docx)
written=$(grep -o '<[a-z]*:b [a-z]*:val="[a-z0-9]*"/>' docx/word/document.xml | paste -sd ' ' -)
sed -i 's/val="off"/val="0"/g' docx/word/document.xml
jar --create --no-manifest --file zero.docx -C docx .
node read.mjs >mammoth.html
mammoth=$(sed -n 1p mammoth.html)
zero=$(sed -n 2p mammoth.html)
pandoc=$(pandoc --from docx --to html letter.docx)
printf 'written: %s
POI:     %s
pandoc:  %s
mammoth: %s
mammoth, with 0: %s
'   "$written" "$poi" "$pandoc" "$mammoth" "$zero"

[ "$written" = '<w:b w:val="on"/> <w:b w:val="off"/>' ]
[ "$poi" = 'marked bold plain' ]
[ "$pandoc" = '<p><em><strong><del>marked</del></strong></em>plain</p>' ]
[ "$mammoth" = '<p><strong><em><s>markedplain</s></em></strong></p>' ]
[ "$zero" = '<p><strong><em><s>marked</s></em></strong>plain</p>' ]
echo 'still so: what POI writes to make text plain, mammoth reads as marked'
