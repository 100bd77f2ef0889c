#!/usr/bin/env bash
# Expected: text that already says "[1]" stays apart from the footnotes: as Markdown pandoc escapes it ("\[1\]")
#           and calls the footnote "[^1]".
# Happens:  as plain text both are "[1]", and so are the typed note and the footnote at the end:
#           two places, two texts, one number, and nothing that tells which belongs to which.
# Seen in:  pandoc 2.17.1.1 (Debian 12).
# Matters:  letters of ministries have notes typed by hand beside real ones. Whoever matches "[1]" with the first
#           "[1] …" below gives a sentence the wrong source.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

if ! dpkg-query -W -f '${Version}' pandoc 2>/dev/null | grep -q '^2\.17\.1\.1'; then
  (apt-get update && apt-get install -y --no-install-recommends 'pandoc=2.17.1.1*') >apt.log
fi

cat >letter.native <<'NATIVE'
[Para [Str "typed",Space,Str "[1]",Space,Str "real",Note [Para [Str "text of the real one"]]]
,Para [Str "[1]",Space,Str "text of the typed one"]]
NATIVE

plain=$(pandoc --from native --to plain --wrap=none letter.native | sed '/^$/d' | paste -sd '|' -)
markdown=$(pandoc --from native --to markdown --wrap=none letter.native | sed '/^$/d' | paste -sd '|' -)
printf 'markdown: %s\nplain:    %s\n' "$markdown" "$plain"

[ "$markdown" = 'typed \[1\] real[^1]|\[1\] text of the typed one|[^1]: text of the real one' ]
[ "$plain" = 'typed [1] real[1]|[1] text of the typed one|[1] text of the real one' ]
echo 'still so: one number for two notes'
