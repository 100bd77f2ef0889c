#!/usr/bin/env bash
# Expected: the two readers of .docx in Tika differ in speed and memory, and read the same branch of a choice.
# Happens:  a text box is stored twice, as mc:Choice (DrawingML) and as mc:Fallback (VML). Tika's DOM reader takes
#           the choice, its SAX reader the fallback. With no fallback, which is valid, SAX loses the box.
# Seen in:  tika-parser-microsoft-module 3.3.1. Trackers of other .docx readers report text boxes
#           read twice or not at all; here one flag of one tool decides which text is read.
# Matters:  the sender and reference block of a letter often stands in a text box. A program that edits the choice
#           only leaves an old address in the fallback.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

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
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:v="urn:schemas-microsoft-com:vml"><w:body>
  <w:p><w:r><w:t>before</w:t></w:r></w:p>
  <w:p><w:r><mc:AlternateContent>
    <mc:Choice Requires="wps"><w:drawing><wp:inline>
      <wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="box"/>
      <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
        <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>
          <w:txbxContent><w:p><w:r><w:t>choice</w:t></w:r></w:p></w:txbxContent>
        </wps:txbx><wps:bodyPr/></wps:wsp>
      </a:graphicData></a:graphic>
    </wp:inline></w:drawing></mc:Choice>
    <mc:Fallback><w:pict><v:shape><v:textbox>
      <w:txbxContent><w:p><w:r><w:t>fallback</w:t></w:r></w:p></w:txbxContent>
    </v:textbox></v:shape></w:pict></mc:Fallback>
  </mc:AlternateContent></w:r></w:p>
  <w:p><w:r><w:t>after</w:t></w:r></w:p>
  <w:sectPr/>
</w:body></w:document>
XML
jar --create --no-manifest --file letter.docx -C docx .

mkdir bare
cp -r docx/. bare
sed -i '/<mc:Fallback>/,/<\/mc:Fallback>/d' bare/word/document.xml
jar --create --no-manifest --file bare.docx -C bare .

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
        try (InputStream in = new FileInputStream(args[1])) {
            new OOXMLParser().parse(in, text, new Metadata(), context);
        }
        System.out.println(text);
    }
}
JAVA

one_line() { sed '/^ *$/d' | paste -sd '|' -; }
read_with() {
  java -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
    -cp 'lib/*' Main.java "$1" "$2" | one_line
}
dom=$(read_with dom letter.docx)
sax=$(read_with sax letter.docx)
bare_dom=$(read_with dom bare.docx)
bare_sax=$(read_with sax bare.docx)
printf 'both branches: DOM %s, SAX %s\nchoice alone:  DOM %s, SAX %s\n' "$dom" "$sax" "$bare_dom" "$bare_sax"

[ "$dom" = 'before|choice|after' ]
[ "$sax" = 'before|fallback|after' ]
[ "$bare_dom" = 'before|choice|after' ]
[ "$bare_sax" = 'before|after' ]
echo 'still so: DOM reads the choice, SAX the fallback'
