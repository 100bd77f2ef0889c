#!/usr/bin/env bash
# Expected: a converter shows a field of a Word file with the result that the file stores, as pandoc and mammoth do:
#           Word itself does not work out DOCPROPERTY again when it opens a file.
# Happens:  Writer fills a field whose stored result is empty with the property of that name. Beside it, a field whose
#           stored result differs from its property keeps the result.
# Seen in:  LibreOffice Writer 7.4.7 (Debian 12). No warning.
# Matters:  templates of ministries keep the salutation and the reference in such properties, and leave the field empty
#           when the letter is not to have them. The PDF or text made of it has a line that the letter does not show.
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

mkdir -p docx/_rels docx/word docx/docProps
office=application/vnd.openxmlformats-officedocument
relations=http://schemas.openxmlformats.org/officeDocument/2006/relationships
main=http://schemas.openxmlformats.org/wordprocessingml/2006/main
cat >'docx/[Content_Types].xml' <<XML
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="$office.wordprocessingml.document.main+xml"/>
  <Override PartName="/docProps/custom.xml" ContentType="$office.custom-properties+xml"/>
</Types>
XML
cat >docx/_rels/.rels <<XML
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Target="word/document.xml" Type="$relations/officeDocument"/>
  <Relationship Id="r2" Target="docProps/custom.xml" Type="$relations/custom-properties"/>
</Relationships>
XML
property() {
  echo "<property fmtid='{D5CDD505-2E9C-101B-9397-08002B2CF9AE}' pid='$1' name='$2'><vt:lpwstr>$3</vt:lpwstr></property>"
}
cat >docx/docProps/custom.xml <<XML
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
  $(property 2 greeting 'Dear sir')$(property 3 day '1 May')
</Properties>
XML
# field NAME RESULT
field() {
  echo "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> DOCPROPERTY $1 </w:instrText></w:r>"
  echo "<w:r><w:fldChar w:fldCharType='separate'/></w:r>$2<w:r><w:fldChar w:fldCharType='end'/></w:r>"
}
cat >docx/word/document.xml <<XML
<w:document xmlns:w="$main"><w:body>
  <w:p><w:r><w:t xml:space="preserve">Greeting: </w:t></w:r>$(field greeting '')</w:p>
  <w:p><w:r><w:t xml:space="preserve">Day: </w:t></w:r>$(field day '<w:r><w:t>2 May</w:t></w:r>')</w:p>
</w:body></w:document>
XML
jar --create --no-manifest --file letter.docx -C docx .

soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text letter.docx >/dev/null 2>&1
office=$(sed 's/^\xEF\xBB\xBF//; /^\r*$/d; s/ *\r*$//' letter.txt | paste -sd '|' -)
pandoc=$(pandoc --from docx --to plain --wrap=none letter.docx | sed '/^$/d' | paste -sd '|' -)
printf 'pandoc:      %s\nLibreOffice: %s\n' "$pandoc" "$office"

[ "$pandoc" = 'Greeting:|Day: 2 May' ]
[ "$office" = 'Greeting: Dear sir|Day: 2 May' ]
echo 'still so: the file shows no greeting, and what is made of it does'
