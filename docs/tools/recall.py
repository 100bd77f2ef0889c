#!/usr/bin/env python3
"""Counts the words of real files that the library loses or doubles.

usage: recall.py --jar JAR --shared DIR --out DIR [--misses] [--record] [--only NAME]     needs pdftotext and pdfimages (poppler-utils)

A word that `pdftotext` finds in a PDF, or that the XML of a .docx holds, must stand once in the canonical text, as the label of a note, or
among what was left out of the text as running lines. Words are compared without hyphens, since both sides join what the end of a line broke.
A word that stands there with other blanks in it is counted apart: where letters are spaced, the two sides guess differently.
Fails when a share is below its least: 99.5 % for files made by a program, 97 % for scans.
--misses   also prints the words of each file
--record writes the figures to docs/quality.md
--only     files whose name holds this
"""
import argparse, collections, concurrent.futures, glob, json, os, re, subprocess, sys, unicodedata, zipfile
import xml.etree.ElementTree as ET

RECORD = os.path.join(os.path.dirname(__file__), "..", "quality.md")
BEGIN, END = "<!-- words: ./dev recall --record -->", "<!-- end of words -->"
NAMES = {"docx": ".docx", "pdf": ".pdf", "scan": ".pdf, scans"}
LEAST = {"docx": 99.5, "pdf": 99.5, "scan": 97.0}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SUSPENDED = re.compile(r"[-\u2010\u2011]\s*\n\s*(?=(?:en|of|tot|als)\b)")
BROKEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad]\s*\n\s*(?=\w)")
HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad](?=\w)")
WORD = re.compile(r"[^\W\d_]+|\d+")


def words(text):
    text = unicodedata.normalize("NFKC", text).lower().replace("\u200b", "")
    return WORD.findall(HYPHEN.sub("", BROKEN.sub("", SUSPENDED.sub(" ", text))))


def compare(held, found):
    """The words that are lost, those that stand with other blanks in them, and those that stand once too often."""
    lost = collections.Counter(held) - collections.Counter(found)
    more = collections.Counter(found) - collections.Counter(held)
    squeezed, parted = "".join(found), collections.Counter()
    for i, word in enumerate(held):
        if lost[word] > parted[word] and "".join(held[max(0, i - 1):i + 2]) in squeezed:
            parted[word] += 1
    return lost - parted, parted, more


def run(*command):
    return subprocess.run(command, capture_output=True).stdout.decode("utf8", "replace")


def docx_text(path):
    """All text of a Word document but what is deleted, a fallback, or hidden by itself."""
    text = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(document|footnotes|endnotes|header\d*|footer\d*)\.xml", name):
                collect(ET.fromstring(archive.read(name)), text)
    return "".join(text)


def collect(element, text):
    if element.tag in (FALLBACK, W + "del", W + "moveFrom") or is_hidden(element):
        return
    if element.tag == W + "t":
        text.append(element.text or "")
    elif element.tag in (W + "tab", W + "br", W + "cr"):
        text.append("\n")
    elif element.tag == W + "noBreakHyphen":
        text.append("-")
    for child in element:
        collect(child, text)
    if element.tag in (W + "p", W + "tc"):
        text.append("\n")


def is_hidden(element):
    return element.tag == W + "r" and element.find(f"{W}rPr/{W}vanish") is not None


def is_scan(path):
    """Whether pictures fill half of most pages; a picture of n by n dots at n dots an inch fills one square inch."""
    filled = collections.Counter()
    for line in run("pdfimages", "-list", path).splitlines()[2:]:
        fields = line.split()
        try:
            filled[fields[0]] += int(fields[3]) * int(fields[4]) / max(1, int(fields[12]) * int(fields[13]))
        except (IndexError, ValueError):
            continue
    pages = re.search(r"Pages: +(\d+)", run("pdfinfo", path))
    large = sum(1 for area in filled.values() if area > 45)
    return pages is not None and 2 * large > int(pages[1])


def read(path, jar, out):
    """The words that the library found: its text, the labels of notes and their anchors, the running lines."""
    document = json.load(open(os.path.join(out, os.path.basename(path) + ".json"), encoding="utf8"))
    found = [document["text"]]
    for note in document["footnotes"]:
        found += [note["label"], note["label"] if note["anchor"] else ""]
    for line in run("java", "-jar", jar, "layout", path).splitlines():
        if line.startswith("FURNITURE"):
            found.append(line.split("\t", 1)[1].replace("\\t", " ").replace("\\n", "\n"))
    return words("\n".join(found))


def measure(path, jar, out):
    if path.endswith(".docx"):
        kind, held = "docx", docx_text(path)
    else:
        kind, held = "scan" if is_scan(path) else "pdf", run("pdftotext", path, "-")
    held = words(held)
    return (kind, held, *compare(held, read(path, jar, out)))




def main():
    options = argparse.ArgumentParser()
    for name in ("--jar", "--shared", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--misses", action="store_true")
    options.add_argument("--record", action="store_true")
    options.add_argument("--only", default="")
    given = options.parse_args()
    files = [f for folder in ("letters", "letterheads", "other") for f in sorted(glob.glob(os.path.join(given.shared, "corpus", folder, "*")))
             if f.endswith((".pdf", ".docx")) and given.only in os.path.basename(f)]
    subprocess.run(["java", "-jar", given.jar, "convert", "--to", "json", "--out", given.out, *files], capture_output=True)
    totals = {}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, (kind, held, lost, parted, more) in zip(files, pool.map(lambda f: measure(f, given.jar, given.out), files)):
            count = [1, len(held), *(sum(counted.values()) for counted in (lost, parted, more))]
            totals[kind] = [a + b for a, b in zip(totals.get(kind, [0] * 5), count)]
            print(f"{os.path.basename(path):50} {kind:5} {told(count)}")
            if given.misses:
                for name, counted in ("lost", lost), ("blanks", parted), ("more", more):
                    print(f"   {name}", dict(counted.most_common(40)))
    for kind, count in sorted(totals.items()):
        print(f"{kind}: {count[0]} files, {told(count)} (at least {LEAST[kind]}%)")
    if given.record and not given.only:
        record(totals)
    return 0 if all(share(count) >= LEAST[kind] for kind, count in totals.items()) else 1


def record(totals):
    rows = ["| | files | words | lost | with other blanks | once too often | kept |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for kind, count in sorted(totals.items()):
        rows.append(f"| {NAMES[kind]} | " + " | ".join(f"{n:,}" for n in count) + f" | {share(count):.2f} % |")
    page = open(RECORD, encoding="utf8").read()
    before, rest = page.split(BEGIN)
    with open(RECORD, "w", encoding="utf8") as file:
        file.write(before + BEGIN + "\n" + "\n".join(rows) + "\n" + END + rest.split(END)[1])


def told(count):
    return f"{count[1]:6} words, {count[2]:4} lost, {count[3]:4} with other blanks, {count[4]:4} more: {share(count):.2f}%"


def share(count):
    return 100 * (1 - count[2] / max(1, count[1]))


sys.exit(main())
