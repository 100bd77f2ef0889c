#!/usr/bin/env bash
# Expected: each item of a list gets its number, or no item gets one.
# Happens:  Tika writes a number before an item whose paragraph points at the list, and none before an item whose
#           style does. It does not count the latter either: the second item of four becomes "1.", the fourth "2.".
# Seen in:  tika-parser-microsoft-module 3.3.1, its DOM and its SAX reader; the control is mammoth 1.13.0 (npm).
#           TIKA-2781 reports headings without a number. That other items get a wrong one follows from it.
# Matters:  an answer under "1." belongs to question 2, and the number in the text looks as certain as a right one.
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
      <groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.1</version>
    </dependency>
    <dependency>
      <groupId>org.apache.tika</groupId><artifactId>tika-parser-microsoft-module</artifactId><version>3.3.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >&2

mkdir -p docx/_rels docx/word/_rels
cat >'docx/[Content_Types].xml' <<'XML'
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
  <Override PartName="/word/styles.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
  <Override PartName="/word/numbering.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
</Types>
XML
cat >docx/_rels/.rels <<'XML'
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="word/document.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>
XML
cat >docx/word/_rels/document.xml.rels <<'XML'
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="styles.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
  <Relationship Id="r2" Target="numbering.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
</Relationships>
XML
cat >docx/word/document.xml <<'XML'
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
  <w:p><w:pPr><w:pStyle w:val="Point"/></w:pPr><w:r><w:t>alfa</w:t></w:r></w:p>
  <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>beta</w:t></w:r></w:p>
  <w:p><w:pPr><w:pStyle w:val="Point"/></w:pPr><w:r><w:t>gamma</w:t></w:r></w:p>
  <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>delta</w:t></w:r></w:p>
  <w:sectPr/>
</w:body></w:document>
XML
cat >docx/word/styles.xml <<'XML'
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="paragraph" w:styleId="Point">
    <w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
  </w:style>
</w:styles>
XML
cat >docx/word/numbering.xml <<'XML'
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0">
      <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Point"/><w:lvlText w:val="%1."/>
    </w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>
XML
jar --create --no-manifest --file letter.docx -C docx .

cat >Main.java <<'JAVA'
import java.io.*;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;

class Main {
    public static void main(String[] args) throws Exception {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(args[0].equals("sax"));
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        BodyContentHandler text = new BodyContentHandler();
        try (InputStream in = new FileInputStream("letter.docx")) {
            new OOXMLParser().parse(in, text, new Metadata(), context);
        }
        System.out.println(text);
    }
}
JAVA

cat >read.mjs <<'JS'
import mammoth from 'mammoth';

console.log((await mammoth.convertToHtml({ path: 'letter.docx' })).value);
JS

one_line() { sed '/^ *$/d' | paste -sd '|' -; }
read_with() {
  java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
    -cp 'lib/*' Main.java "$1" | one_line
}
dom=$(read_with dom)
sax=$(read_with sax)
mammoth=$(node read.mjs)
printf 'mammoth:  %s\nTika DOM: %s\nTika SAX: %s\n' "$mammoth" "$dom" "$sax"

[ "$mammoth" = '<ol><li>alfa</li><li>beta</li><li>gamma</li><li>delta</li></ol>' ]
[ "$dom" = 'alfa|1. beta|gamma|2. delta' ]
[ "$sax" = "$dom" ]
echo 'still so: the second item is 1., the fourth is 2.'
