#!/usr/bin/env bash
# Expected: a reader that gives text inserted with track changes gives it inside a link as well.
# Happens:  Apache POI gives an insertion (w:ins) in a paragraph, and the text of a link (w:hyperlink), but drops
#           an insertion inside a link. The words around it close up, so the sentence still reads well.
# Seen in:  poi-ooxml 5.5.1; the control is mammoth 1.13.0 (npm).
#           LibreOffice writes this nesting, as an issue of pandoc shows.
# Matters:  "the letter of 3 May" and "the second letter of 3 May" are two letters; the word between is lost.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

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

mkdir -p docx/_rels docx/word
cat >'docx/[Content_Types].xml' <<'XML'
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>
XML
cat >docx/_rels/.rels <<'XML'
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="word/document.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>
XML
cat >docx/word/document.xml <<'XML'
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
  <w:p>
    <w:bookmarkStart w:id="0" w:name="brief"/><w:bookmarkEnd w:id="0"/>
    <w:r><w:t xml:space="preserve">Zie </w:t></w:r>
    <w:hyperlink w:anchor="brief">
      <w:r><w:t xml:space="preserve">de </w:t></w:r>
      <w:ins w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z">
        <w:r><w:t xml:space="preserve">tweede </w:t></w:r>
      </w:ins>
      <w:r><w:t>brief</w:t></w:r>
    </w:hyperlink>
    <w:ins w:id="2" w:author="A" w:date="2024-01-01T00:00:00Z">
      <w:r><w:t xml:space="preserve"> van 3 mei</w:t></w:r>
    </w:ins>
  </w:p>
  <w:sectPr/>
</w:body></w:document>
XML
jar --create --no-manifest --file letter.docx -C docx .

cat >Main.java <<'JAVA'
import java.io.FileInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

class Main {
    public static void main(String[] args) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new FileInputStream("letter.docx"));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            System.out.println(document.getParagraphs().get(0).getText());
            System.out.println(extractor.getText().strip());
        }
    }
}
JAVA
cat >read.mjs <<'JS'
import mammoth from 'mammoth';

console.log((await mammoth.extractRawText({ path: 'letter.docx' })).value.trim());
JS

one_line() { sed '/^ *$/d' | paste -sd '|' -; }
poi=$(java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
  -cp 'lib/*' Main.java | one_line)
mammoth=$(node read.mjs)
printf 'POI, paragraph and extractor: %s\nmammoth:                      %s\n' "$poi" "$mammoth"

[ "$poi" = 'Zie de brief van 3 mei|Zie de brief van 3 mei' ]
[ "$mammoth" = 'Zie de tweede brief van 3 mei' ]
echo 'still so: POI drops what was inserted inside a link'
