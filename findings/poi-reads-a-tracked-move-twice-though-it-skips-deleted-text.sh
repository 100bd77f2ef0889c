#!/usr/bin/env bash
# Expected: a paragraph moved with track changes on is read once, at its new place, as inserted text is.
# Happens:  Apache POI gives it at the old and at the new place. Yet it leaves out deleted text (w:del) and gives
#           inserted text (w:ins), so a test with those two passes. mammoth gives the paragraph once.
# Seen in:  poi-ooxml 5.5.1; the control is mammoth 1.13.0 (npm). Trackers of other .docx readers report the same fault.
# Matters:  a motion or commitment that its author dragged to another place is counted twice.
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
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
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
  <w:p><w:r><w:t>first</w:t></w:r></w:p>
  <w:p>
    <w:moveFromRangeStart w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z" w:name="move1"/>
    <w:moveFrom w:id="2" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:t>moved</w:t></w:r></w:moveFrom>
    <w:moveFromRangeEnd w:id="1"/>
  </w:p>
  <w:p>
    <w:del w:id="3" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>deleted</w:delText></w:r></w:del>
    <w:ins w:id="4" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:t>inserted</w:t></w:r></w:ins>
  </w:p>
  <w:p>
    <w:moveToRangeStart w:id="5" w:author="A" w:date="2024-01-01T00:00:00Z" w:name="move1"/>
    <w:moveTo w:id="6" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:t>moved</w:t></w:r></w:moveTo>
    <w:moveToRangeEnd w:id="5"/>
  </w:p>
  <w:p><w:r><w:t>last</w:t></w:r></w:p>
  <w:sectPr/>
</w:body></w:document>
XML
jar --create --no-manifest --file letter.docx -C docx .

cat >Main.java <<'JAVA'
import java.io.FileInputStream;
import org.apache.poi.xwpf.usermodel.*;

class Main {
    public static void main(String[] args) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new FileInputStream("letter.docx"))) {
            document.getParagraphs().forEach(paragraph -> System.out.println(paragraph.getText()));
        }
    }
}
JAVA
cat >read.mjs <<'JS'
import mammoth from 'mammoth';

console.log((await mammoth.extractRawText({ path: 'letter.docx' })).value);
JS

one_line() { sed '/^ *$/d' | paste -sd '|' -; }
poi=$(java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
  -cp 'lib/*' Main.java | one_line)
mammoth=$(node read.mjs | one_line)
printf 'POI:     %s\nmammoth: %s\n' "$poi" "$mammoth"

[ "$poi" = 'first|moved|inserted|moved|last' ]
[ "$mammoth" = 'first|inserted|moved|last' ]
echo 'still so: POI reads a tracked move at both places'
