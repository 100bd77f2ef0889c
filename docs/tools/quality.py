#!/usr/bin/env python3
"""Measures how well the letters and references of the bench are read, and holds the figures against those on record.

usage: quality.py --jar JAR --shared DIR --out DIR [--check | --record] [OPTION of score.py ...]

Converts the letters, scores them with the bench's own scorer, finds the references of single lines. Without an option it prints the
figures; with options for the scorer (--misses, --only .pdf) it prints what the scorer says.
--check   fails when a figure is below the one recorded in docs/quality.md
--record  writes the figures to docs/quality.md
"""
import argparse, importlib.util, io, json, os, re, subprocess, sys
from contextlib import redirect_stdout

RECORD = os.path.join(os.path.dirname(__file__), "..", "quality.md")
BEGIN, END = "<!-- figures: ./dev quality --record -->", "<!-- end of figures -->"
FORMATS = [".docx", ".pdf", ".tika.txt", ".pdftotext.txt", "seed-cotw.txt", "luchtvaart.txt"]
LETTERHEADS, MOTIONS, PUBLISHED = "letterheads of others", "motions as text", "motions as the publisher's XML"
GROUPS = ["letterhead", "signatories", "sections", "paragraphs", "footnotes", "bookmarks", "references", "questions", "motion"]


def scorer(shared):
    spec = importlib.util.spec_from_file_location("score", os.path.join(shared, "bench", "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(module, shared, out, *options, gold="bench/gold"):
    """What the scorer prints: the figure of each group, and the number of documents with the overall figure."""
    printed = io.StringIO()
    sys.argv = ["score.py", os.path.join(shared, gold), out, *options]
    try:
        with redirect_stdout(printed):
            module.main()
    except SystemExit as end:
        if isinstance(end.code, str):
            sys.exit(end.code)
    figures = {}
    for line in printed.getvalue().splitlines():
        group = re.match(r"(\w+) +([\d.]+)%$", line)
        last = re.match(r"(\d+) documents, overall ([\d.]+)%", line)
        if group:
            figures[group[1]] = float(group[2])
        elif last:
            figures["documents"], figures["overall"] = int(last[1]), float(last[2])
    return figures


def references(jar, path):
    """The references of each line of a file, as the command prints them."""
    printed = subprocess.run(["java", "-jar", jar, "references", "--lines", path], capture_output=True, text=True, check=True).stdout
    return [json.loads(line)["references"] for line in printed.splitlines()]


def single_lines(jar, shared, out):
    folder = os.path.join(shared, "corpus", "references")
    with open(os.path.join(folder, "links.jsonl"), encoding="utf8") as lines:
        links = [json.loads(line) for line in lines]
    texts = os.path.join(out, "links.txt")
    with open(texts, "w", encoding="utf8") as target:
        target.writelines(re.sub(r"\s", " ", link["text"]) + "\n" for link in links)
    found = all_links = 0
    for link, refs in zip(links, references(jar, texts)):
        ids = [reference["id"] for reference in refs]
        all_links += len(link["links"])
        found += sum(wanted["id"] in ids for wanted in link["links"])
    invented = sum(len(refs) for refs in references(jar, os.path.join(folder, "negatives.txt")))
    return found, all_links, invented


def table(module, jar, shared, out):
    everything = score(module, shared, out, "--letters")
    by_format = [score(module, shared, out, "--letters", "--only", suffix) for suffix in FORMATS]
    letterheads = score(module, shared, out, gold="bench/gold-letterheads")
    motions = score(module, shared, out, gold="corpus/moties/gold")
    published = score(module, shared, out, gold="corpus/publisher-xml/gold")
    rows = ["| | letters | " + " | ".join(GROUPS) + " | overall |", "| --- " * (len(GROUPS) + 3) + "|"]
    for name, figures in zip(["all"] + FORMATS + [LETTERHEADS, MOTIONS, PUBLISHED],
                             [everything] + by_format + [letterheads, motions, published]):
        cells = [f"{figures[group]:.1f}" if group in figures else "–" for group in GROUPS]
        rows.append(f"| {name} | {figures['documents']} | " + " | ".join(cells) + f" | **{figures['overall']:.1f}** |")
    whole = score(module, shared, out)
    rows += ["", f"With motions, {whole['documents']} documents: overall **{whole['overall']:.1f}**."]
    found, links, invented = single_lines(jar, shared, out)
    rows += ["", f"Links set by the publisher's editors, right id: **{found}** of {links}. References in lines that hold none: **{invented}**."]
    return "\n".join(rows)


def page():
    with open(RECORD, encoding="utf8") as record:
        return record.read()


def recorded():
    text = page()
    return text[text.index(BEGIN):text.index(END)]


def numbers(text):
    """The figures of a table by row and column; a lower one is worse, of invented references a higher one."""
    figures = {}
    for line in text.splitlines():
        cells = [cell.strip(" *") for cell in line.strip("|").split("|")]
        if line.startswith("| ") and re.fullmatch(r"\d+", cells[1] if len(cells) > 1 else ""):
            for column, cell in zip(GROUPS + ["overall"], cells[2:]):
                if cell != "–":
                    figures[cells[0], column] = float(cell)
        for name, value in re.findall(r"(overall|right id):? \*\*([\d.]+)\*\*", line):
            figures["lines", name] = float(value)
        for value in re.findall(r"hold none: \*\*(\d+)\*\*", line):
            figures["lines", "invented"] = -float(value)
    return figures


def check(measured):
    now, record = numbers(measured), numbers(recorded())
    worse = [f"{row} {column}: {now.get((row, column))}, on record {value}"
             for (row, column), value in record.items() if now.get((row, column), float("-inf")) < value]
    if not record:
        sys.exit("no figures on record in docs/quality.md")
    if worse:
        sys.exit("below the record of docs/quality.md:\n  " + "\n  ".join(worse))
    print("no figure is below the record of docs/quality.md")


def write(measured):
    text = page()
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    with open(RECORD, "w", encoding="utf8") as record:
        record.write(text[:start] + "\n" + measured + "\n" + text[end:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--record", action="store_true")
    options, passed = parser.parse_known_args()
    module = scorer(options.shared)
    subprocess.run(["java", "-jar", options.jar, "convert", "--to", "json", "--out", options.out,
                    os.path.join(options.shared, "corpus", "letters"),
                    os.path.join(options.shared, "corpus", "letterheads"),
                    os.path.join(options.shared, "corpus", "moties", "docs"),
                    os.path.join(options.shared, "corpus", "publisher-xml", "docs")], check=True, stdout=subprocess.DEVNULL)
    if passed:
        sys.argv = ["score.py", os.path.join(options.shared, "bench", "gold"), options.out, "--letters", *passed]
        module.main()
        return
    measured = table(module, options.jar, options.shared, options.out)
    print(measured)
    if options.record:
        write(measured)
    elif options.check:
        check(measured)


if __name__ == "__main__":
    main()
