#!/usr/bin/env bash
# Builds a release twice, from two clones of the last commit, holds both against each other, and packs it for an upload.
# Usage: release.sh VERSION. It changes nothing but target/release, and says what is left for a person to do.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$root/target/release"
version="${1:?a version, such as 0.1.0}"
modules=(parliament-model parliament-parser parliament-export)
usual="$(sed -n 's/.*-Dmaven\.repo\.local=\([^ ]*\).*/\1/p' <<<"${MAVEN_ARGS:-}")"

die() {
  echo "$1" >&2
  exit 1
}

[[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?$ ]] || die "a version of three numbers expected, found: $version"
[ -z "$(git -C "$root" status --porcelain)" ] || die "a tree without changes expected; commit or stash them"

# set_version FOLDER: writes the version into all poms and the time of the last commit into what is built
set_version() {
  local now time
  now="$(sed -n 's/^  <version>\(.*\)<\/version>/\1/p' "$1/pom.xml" | head -1)"
  time="$(TZ=UTC git -C "$root" log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)"
  sed -i "s|<version>$now</version>|<version>$version</version>|" "$1"/pom.xml "$1"/*/pom.xml
  sed -i "s|\(<project.build.outputTimestamp>\)[^<]*|\1$time|" "$1/pom.xml"
}

# build NAME: the release in a folder of its own
build() {
  local source="$work/$1/source"
  git clone -q "$root" "$source"
  set_version "$source"
  (cd "$source" && ./mvnw -q -B -ntp -Prelease -pl "parliament-bom,$(IFS=,; echo "${modules[*]}")" -am -Dmaven.test.skip=true \
      -Dmaven.repo.local="$work/$1/repository" -Dmaven.repo.local.tail="${usual:-$HOME/.m2/repository}" install)
  find "$work/$1/repository/nl/parliament" \( -name _remote.repositories -o -name 'maven-metadata*' \) -delete
}

# complete FOLDER: whether all is there that a public repository asks for
complete() {
  local module kind pom element
  for module in "${modules[@]}"; do
    for kind in .pom .jar -sources.jar -javadoc.jar -cyclonedx.json; do
      [ -s "$1/$module/$version/$module-$version$kind" ] || die "missing: $module-$version$kind"
    done
  done
  for pom in "$1/parliament/$version/parliament-$version.pom" "$1/parliament-bom/$version/parliament-bom-$version.pom"; do
    for element in name description url license developer scm; do
      grep -q "<$element[ >]" "$pom" || die "no <$element> in $(basename "$pom")"
    done
  done
}

# pack FOLDER: signs what is there if SIGN_WITH names a key, adds sums, and makes one archive
pack() {
  local file
  find "$1/nl" -type f | sort >"$work/files"
  while read -r file; do
    [ -z "${SIGN_WITH:-}" ] || gpg --batch --yes --local-user "$SIGN_WITH" --armor --detach-sign "$file"
    md5sum "$file" | cut -d' ' -f1 >"$file.md5"
    sha1sum "$file" | cut -d' ' -f1 >"$file.sha1"
  done <"$work/files"
  jar --create --no-manifest --file "$work/parliament-$version.zip" -C "$1" nl
}

left() {
  echo
  echo "Left to do:"
  echo "  ./dev check"
  if grep -rq 'parliament\.invalid' "$root/pom.xml"; then
    echo "  put the public address in the place of parliament.invalid in pom.xml and parliament-bom/pom.xml"
  fi
  [ -n "${SIGN_WITH:-}" ] || echo "  sign: run this again with SIGN_WITH=KEY"
  grep -q "^## $version (unreleased)" "$root/CHANGELOG.md" && echo "  write the day of the release into CHANGELOG.md"
  echo "  git tag -s v$version, and push the tag"
  echo "  upload $work/parliament-$version.zip"
}

rm -rf "$work"
mkdir -p "$work"
build first
build second
diff -r "$work/first/repository/nl" "$work/second/repository/nl" || die "two builds differ"
complete "$work/first/repository/nl/parliament"
pack "$work/first/repository"
echo "$(wc -l <"$work/files") files, the same in two builds: $work/parliament-$version.zip"
left
