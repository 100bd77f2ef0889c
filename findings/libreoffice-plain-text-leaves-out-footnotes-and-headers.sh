#!/usr/bin/env bash
# Expected: a letter converted to plain text keeps all its text, as pandoc keeps its footnotes.
# Happens:  the text filter writes the body only. The text of footnotes is gone, and so is the header; the mark of the
#           note stays, as a digit glued to its word: "billion1".
# Seen in:  LibreOffice Writer 7.4.7 (Debian 12), filter "Text". Exit code 0, no warning.
# Matters:  ministries put date, reference and subject in the header and their sources in footnotes. A collection of
#           letters made so has neither, and figures that never stood there: "3 billion1".
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

install() {
  if ! dpkg-query -W -f '${Version}' "$1" 2>/dev/null | grep -q "$3"; then
    (apt-get update && apt-get install -y --no-install-recommends "$1=$2") >apt.log
  fi
}
install libreoffice-writer '4:7.4.7*' '^4:7\.4\.7'
install pandoc '2.17.1.1*' '^2\.17\.1\.1'

mkdir -p docx/_rels docx/word/_rels
types=application/vnd.openxmlformats-officedocument.wordprocessingml
relations=http://schemas.openxmlformats.org/officeDocument/2006/relationships
main=http://schemas.openxmlformats.org/wordprocessingml/2006/main
cat >'docx/[Content_Types].xml' <<XML
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="$types.document.main+xml"/>
  <Override PartName="/word/footnotes.xml" ContentType="$types.footnotes+xml"/>
  <Override PartName="/word/header1.xml" ContentType="$types.header+xml"/>
</Types>
XML
cat >docx/_rels/.rels <<XML
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="word/document.xml" Type="$relations/officeDocument"/>
</Relationships>
XML
cat >docx/word/_rels/document.xml.rels <<XML
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="footnotes.xml" Type="$relations/footnotes"/>
  <Relationship Id="r2" Target="header1.xml" Type="$relations/header"/>
</Relationships>
XML
cat >docx/word/document.xml <<XML
<w:document xmlns:w="$main" xmlns:r="$relations"><w:body>
  <w:p><w:r><w:t>It costs 3 billion</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
  <w:sectPr><w:headerReference w:type="default" r:id="r2"/></w:sectPr>
</w:body></w:document>
XML
cat >docx/word/footnotes.xml <<XML
<w:footnotes xmlns:w="$main">
  <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
  <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
  <w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>the source</w:t></w:r></w:p></w:footnote>
</w:footnotes>
XML
cat >docx/word/header1.xml <<XML
<w:hdr xmlns:w="$main"><w:p><w:r><w:t>the date</w:t></w:r></w:p></w:hdr>
XML
jar --create --no-manifest --file letter.docx -C docx .

soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text letter.docx >/dev/null 2>&1
office=$(sed 's/^\xEF\xBB\xBF//; /^\r*$/d' letter.txt | tr -d '\r' | paste -sd '|' -)
pandoc=$(pandoc --from docx --to plain --wrap=none letter.docx | sed '/^$/d' | paste -sd '|' -)
printf 'pandoc:      %s\nLibreOffice: %s\n' "$pandoc" "$office"

[ "$pandoc" = 'It costs 3 billion[1]|[1] the source' ]
[ "$office" = 'It costs 3 billion1' ]
echo 'still so: the source of the figure is gone, its mark is a digit of the text'
