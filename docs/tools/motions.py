#!/usr/bin/env python3
"""Holds the reading of motions as text against the reading of the same motions in the publisher's XML.

usage: motions.py --jar JAR --shared DIR --out DIR [--misses] [--only NAME] [--record]

Prints each motion of the publisher's XML as text, with the XML's own words and laid out as the paper is. Converts the XML and the text,
and compares members, clauses, number, date, subject and references. The members are also held against the elements after the formula, the
day against its attribute and the references against the links, so that both readings cannot be wrong alike. Fails when a share of equal motions is below its least.
--misses  prints each difference
--only    motions whose name holds this
--record  writes the figures to docs/quality.md
"""
import argparse, collections, json, os, re, subprocess, sys, textwrap, zipfile
import xml.etree.ElementTree as ET

RECORD = os.path.join(os.path.dirname(__file__), "..", "quality.md")
BEGIN, END = "<!-- figures: ./dev motions --record -->", "<!-- end of figures of motions -->"
LEAST = 99.0
FIELDS = ["type", "number", "titles", "date", "date of the XML", "subject", "kind", "members", "members of the XML", "clauses", "formula",
          "references", "links in the text"]
# lines of text on the first page
FIRST_PAGE = 27
FORMULA = re.compile(r"ga(?:at|an) over (?:tot|naar)", re.I)


def words(element):
    return " ".join("".join(element.itertext()).split(" ")).strip() if element is not None else ""


def folded(element):
    return re.sub(r"[ \t\r\n]+", " ", words(element)).strip()


def lines(element):
    """The lines of a block of text: a paragraph, a list, or paragraphs that belong together."""
    if element.tag == "lijst":
        return [line for item in element.findall("li") for line in item_lines(item)]
    if element.tag == "al-groep":
        return ["\n".join(line for child in element for line in lines(child))]
    return [folded(element)]


def item_lines(item):
    label = folded(item.find("li.nr"))
    text = [line for child in item if child.tag != "li.nr" for line in lines(child)]
    return [label + "\t" + text[0]] + text[1:] if text else []


class Paper:
    """The words of a motion, paragraph by paragraph."""

    def __init__(self, root, identifier):
        self.year = re.search(r"\d{4}-\d{4}", folded(root.find(".//tekstregel[@inhoud='vergaderjaar']")))[0].replace("-", "–")
        self.chamber = folded(root.find(".//tekstregel[@inhoud='kameraanduiding']"))
        self.house = folded(root.find(".//tekstregel[@inhoud='kamernummer']"))
        self.dossiers = [(folded(one.find("dossiernummer")), folded(one.find("titel"))) for one in root.iter("dossier")]
        paper = root.find(".//stuk")
        self.number, self.title = folded(paper.find("stuknr")), folded(paper.find("titel"))
        self.day = folded(paper.find("datumtekst"))
        self.text = [line for child in root.find(".//tekst") for line in lines(child)]
        self.stamp = [identifier, "ISSN 0921 - 7371", "’s-Gravenhage " + (self.day[-4:] or self.year[-4:])]
        self.running = f"Tweede Kamer, vergaderjaar {self.year}, {self.dossiers[0][0]}, {self.number[0].lower()}{self.number[1:]}"


def in_long_lines(paper):
    """A paragraph a line, as the paper's own text."""
    head = [paper.chamber + "\n" + paper.house, "Vergaderjaar " + paper.year]
    head += ["\t".join(dossier) for dossier in paper.dossiers] + [paper.number + "\t" + paper.title] + [paper.day] * bool(paper.day)
    return "\n\n".join(head + paper.text + ["\n".join(paper.stamp + [paper.running])]) + "\n"


def wrapped(text, width=74):
    return [line for one in text.split("\n") for line in textwrap.wrap(one.replace("\t", "  "), width) or [""]]


def in_order_of_drawing(paper):
    """As `pdftotext` writes the page: every line of the paper, no blank lines within the text, the foot where the page turns."""
    head = [paper.chamber, "", paper.house, "", "Vergaderjaar " + paper.year, ""]
    for number, title in paper.dossiers:
        head += [number, "", *wrapped(title), ""]
    head += [paper.number, "", *wrapped(paper.title)] + [paper.day] * bool(paper.day)
    text = [line for one in paper.text for line in wrapped(one)]
    foot = ["", *paper.stamp, "", paper.running, "", "1", ""]
    first, rest = text[:FIRST_PAGE], text[FIRST_PAGE:]
    return "\n".join(head + first + foot + (rest + ["", paper.running, "", "2", ""] if rest else [])) + "\n"


def in_columns(paper):
    """As `pdftotext -layout` writes it: the text to the right of the numbers, a blank line between paragraphs."""
    head = [paper.chamber, " " * 91 + paper.house, "Vergaderjaar " + paper.year, "", ""]
    for number, title in [*paper.dossiers, (paper.number, paper.title)]:
        beside = wrapped(title, 72)
        head += [number.ljust(25) + beside[0]] + [" " * 25 + line for line in beside[1:]] + ["", ""]
    head = head[:-2] + [" " * 25 + line for line in [paper.day] * bool(paper.day)] + [""]
    text = [line for one in paper.text for line in wrapped(one, 72) + [""]]
    first, rest = text[:2 * FIRST_PAGE], text[2 * FIRST_PAGE:]
    foot = ["", *paper.stamp[:2], paper.stamp[2].ljust(25) + paper.running + " " * 20 + "1", ""]
    last = ["", " " * 25 + paper.running + " " * 20 + "2"] if rest else []
    indented = [[" " * 25 * bool(line) + line for line in part] for part in (first, rest)]
    return "\n".join(head + indented[0] + foot + indented[1] + last) + "\n"


LOOKS = {"long lines": in_long_lines, "order of drawing": in_order_of_drawing, "columns": in_columns}


def members(root):
    """The paragraphs after the formula; None when there is no formula."""
    paragraphs = [folded(one) for one in root.find(".//tekst").iter("al")]
    last = [i for i, one in enumerate(paragraphs) if FORMULA.search(one)]
    return [one.rstrip(",.") for one in paragraphs[last[-1] + 1:] if re.search(r"\w", one)] if last else None


def links(root):
    """The ids of the papers that the text links to."""
    text = root.find(".//tekst")
    return [one.get("doc") for one in text.iter("extref") if (one.get("doc") or "").startswith("kst-")] + [
        "dossier-" + one.get("dossier") for one in text.iter("dossierref")]


def read(path):
    with open(path, encoding="utf8") as file:
        return json.load(file)


def facts(document):
    metadata, motion = document["metadata"], document["motion"] or {"clauses": [], "formula": None, "kind": None, "replaces": None}
    fold = lambda text: re.sub(r"\s+", " ", text or "").strip()
    return {
        "type": document["documentType"],
        "number": (metadata["number"], [one["number"] for one in metadata["dossiers"]], metadata["identifier"], metadata["sessionYear"]),
        "titles": [fold(one["title"]) for one in metadata["dossiers"]],
        "date": metadata["date"],
        "subject": fold(metadata["subject"]),
        "kind": (motion["kind"], motion["replaces"]),
        "members": [one["name"] for one in document["signatories"]],
        "clauses": [(one["type"], fold(one["text"])) for one in motion["clauses"]],
        "formula": fold(formula_text(motion["formula"])),
        "references": [(one["kind"], one["id"], fold(one["text"])) for one in document["references"]],
    }


def formula_text(formula):
    return formula["text"] if isinstance(formula, dict) else formula


def compare(root, of_xml, of_text):
    """The fields that differ, each with what either side says."""
    differences = {field: (of_xml[field], of_text[field]) for field in of_xml if of_xml[field] != of_text[field]}
    signed = members(root)
    if signed is not None and signed != of_xml["members"]:
        differences["members of the XML"] = (signed, of_xml["members"])
    day = root.find(".//stuk/datumtekst/datum")
    if day is not None and day.get("isodatum") != of_text["date"]:
        differences["date of the XML"] = (day.get("isodatum"), of_text["date"])
    stated = collections.Counter(links(root))
    lost = stated - collections.Counter(one[1] for one in of_text["references"])
    if lost:
        differences["links in the text"] = (sorted(lost.elements()), of_text["references"])
    return differences


def unpack(options):
    """Writes each motion as XML and in each look; gives their trees by name."""
    trees = {}
    with zipfile.ZipFile(os.path.join(options.shared, "corpus", "publisher-xml", "motions.zip")) as archive:
        for name in archive.namelist():
            if options.only in name:
                content = archive.read(name)
                stem = name[:-len(".xml")]
                trees[stem] = ET.fromstring(content)
                write(options.out, "xml", stem + ".xml", content)
                for look, printed in LOOKS.items():
                    write(options.out, look, stem + ".txt", printed(Paper(trees[stem], stem)).encode("utf8"))
    return trees


def write(out, folder, name, content):
    os.makedirs(os.path.join(out, folder), exist_ok=True)
    with open(os.path.join(out, folder, name), "wb") as file:
        file.write(content)


def convert(options):
    for look in ["xml", *LOOKS]:
        subprocess.run(["java", "-jar", options.jar, "convert", "--to", "json", "--out", os.path.join(options.out, look + " json"),
                        os.path.join(options.out, look)], check=True, stdout=subprocess.DEVNULL)


def reading(options, look, stem):
    return facts(read(os.path.join(options.out, look + " json", f"{stem}.{'xml' if look == 'xml' else 'txt'}.json")))


def counted(options, trees):
    """For each look and field the number of motions that differ."""
    counts = {look: dict.fromkeys(FIELDS, 0) for look in LOOKS}
    for stem, root in sorted(trees.items()):
        of_xml = reading(options, "xml", stem)
        for look in LOOKS:
            for field, (one, other) in compare(root, of_xml, reading(options, look, stem)).items():
                counts[look][field] += 1
                if options.misses:
                    print(f"{look}: {stem} {field}\n  xml  {one}\n  text {other}")
    return counts


def table(counts, all_motions):
    rows = ["| equal of " + str(all_motions) + " | " + " | ".join(LOOKS) + " |", "| --- " * (len(LOOKS) + 1) + "|"]
    for field in FIELDS:
        rows.append(f"| {field} | " + " | ".join(f"{share(counts[look][field], all_motions):.2f} %" for look in LOOKS) + " |")
    return "\n".join(rows)


def share(count, all_motions):
    return 100 * (all_motions - count) / all_motions


def record(measured):
    with open(RECORD, encoding="utf8") as page:
        text = page.read()
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    with open(RECORD, "w", encoding="utf8") as page:
        page.write(text[:start] + "\n" + measured + "\n" + text[end:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    trees = unpack(options)
    convert(options)
    counts = counted(options, trees)
    measured = table(counts, len(trees))
    print(measured)
    if options.record:
        record(measured)
    worst = max((count for fields in counts.values() for count in fields.values()), default=0)
    if trees and share(worst, len(trees)) < LEAST:
        sys.exit(f"below {LEAST} %")


if __name__ == "__main__":
    main()
