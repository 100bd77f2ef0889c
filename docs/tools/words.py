#!/usr/bin/env python3
"""Measures what a list of words in the code is worth: as it is, without it, with a random half of it.

usage: words.py --jar JAR --shared DIR --out DIR FILE.java:NAME ...

NAME is a constant whose initialiser holds the words (Set.of, List.of, alternatives of a pattern), or a method of put(…) lines.
Only the class is compiled anew, against the jar. Each row: overall score of the letters, score of their references, documents
with another score (- lower, + higher), the letters of other ministries, links of the publisher's editors, invented references,
notations, and how many files of the corpus are exported otherwise.
"""
import argparse, contextlib, csv, filecmp, importlib.util, io, json, os, random, re, shutil, subprocess, sys

SEED = 19
MAIN = "nl.parliament.examples.cli.Kamerbrief"
FOLDERS = ["letters", "letterheads", "moties", "other"]
WORD = r"(?:\[\w\w\]|[\wÀ-ÿ'’ .-])+\??"
ALTERNATIVES = re.compile(rf"(?<=[|(:>)]){WORD}(?:\|{WORD}){{3,}}(?=[|)])")
SPACE = re.compile(r'"\s*\+\s*"')


def module(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path)[:-3], path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def spans(body, method):
    """Where the words stand: statements of a method, alternatives of a pattern (four or more in a row), or texts."""
    if method:
        return [match.span() for match in re.finditer(r"(?s)\b(?:\w+\.)?put\(.*?\);", body)]
    if "Pattern.compile" in body:
        rows = [match.span() for match in ALTERNATIVES.finditer(body)]
        return [match.span() for start, end in rows for match in re.compile(r"[^|]+").finditer(body, start, end)]
    return [match.span(1) for match in re.finditer(r'"([^"]+)"', body)]


def shortened(source, name, share):
    """The source with this share of the words of the list left out, and how many words the list has."""
    method = re.search(rf" {name}\([^)]*\) {{\n(.*?)\n    }}", source, re.S)
    match = method or re.search(rf"\b{name}\s*=(.*?);\n", source, re.S)
    body = SPACE.sub("", match[1])
    places = spans(body, method)
    gone = random.Random(SEED).sample(range(len(places)), round(len(places) * share))
    for number in sorted(gone, reverse=True):
        start, end = places[number]
        nothing = "" if method else "(?!)" if "Pattern.compile" in body else f"\\u0000{number}"
        body = body[:start] + nothing + body[end:]
    return source[:match.start(1)] + body + source[match.end(1):], len(places)


def compiled(jar, path, source, out):
    """The class path with this class before the jar."""
    classes = os.path.join(out, "classes")
    shutil.rmtree(classes, ignore_errors=True)
    os.makedirs(classes)
    java = os.path.join(out, os.path.basename(path))
    with open(java, "w", encoding="utf8") as file:
        file.write(source)
    subprocess.run(["javac", "-nowarn", "-proc:none", "--release", "17", "-cp", jar, "-d", classes, java], check=True)
    return classes + os.pathsep + jar


def kamerbrief(path, *arguments):
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path, MAIN, *arguments]
    return subprocess.run(command, capture_output=True, text=True).stdout


def documents(bench, gold, exported):
    """The score of each document of the gold."""
    printed = io.StringIO()
    sys.argv = ["score.py", gold, exported, "--per-file"]
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        bench.main()
    return {name: float(value) for value, name in re.findall(r"(?m)^ *([\d.]+)  (\S+\.\w+)$", printed.getvalue())}


def single_lines(path, shared, out):
    """Links of the editors with the right id, references in lines that hold none, notations read right: found by one run."""
    folder = os.path.join(shared, "corpus", "references")
    with open(os.path.join(folder, "links.jsonl"), encoding="utf8") as lines:
        links = [json.loads(line) for line in lines]
    with open(os.path.join(folder, "negatives.txt"), encoding="utf8") as lines:
        negatives = lines.read().splitlines()
    table = os.path.join(folder, "notations.tsv")
    with open(table, encoding="utf8") as rows:
        notations = [line[0] for line in list(csv.reader(rows, delimiter="\t"))[1:]]
    texts = [re.sub(r"\s", " ", link["text"]) for link in links] + negatives + notations
    with open(os.path.join(out, "lines.txt"), "w", encoding="utf8") as target:
        target.writelines(text + "\n" for text in texts)
    printed = kamerbrief(path, "references", "--lines", os.path.join(out, "lines.txt"))
    found = [json.loads(line)["references"] for line in printed.splitlines() if line.startswith("{")]
    right = sum(wanted["id"] in [reference["id"] for reference in refs] for link, refs in zip(links, found) for wanted in link["links"])
    invented = sum(map(len, found[len(links):len(links) + len(negatives)]))
    answers = os.path.join(out, "notations.jsonl")
    with open(answers, "w", encoding="utf8") as target:
        for number, refs in enumerate(found[len(links) + len(negatives):], 1):
            target.write(json.dumps({"line": number, "references": refs}) + "\n")
    scored = subprocess.run(["python3", os.path.join(shared, "bench", "notations.py"), table, answers], capture_output=True, text=True)
    return [right, invented, scored.stdout.split(" ")[0]]


def measure(quality, bench, path, shared, out):
    exported = os.path.join(out, "json")
    folders = [os.path.join(shared, "corpus", folder) for folder in FOLDERS]
    kamerbrief(path, "convert", "--to", "json", "--out", exported, *folders)
    gold = os.path.join(shared, "bench", "gold")
    figures = quality.score(bench, shared, exported)
    heads = documents(bench, gold + "-letterheads", exported)
    return {"exported": exported, "documents": {**documents(bench, gold, exported), **heads},
            "cells": [figures["overall"], figures["references"], round(sum(heads.values()) / max(1, len(heads)), 2),
                      *single_lines(path, shared, out)]}


def row(name, variant, now, whole):
    lower = sum(now["documents"].get(file, 0) < score for file, score in whole["documents"].items())
    higher = sum(now["documents"].get(file, 0) > score for file, score in whole["documents"].items())
    files = os.listdir(whole["exported"])
    same, _, _ = filecmp.cmpfiles(whole["exported"], now["exported"], files, shallow=False)
    cells = [name, variant, *now["cells"], f"-{lower} +{higher}", len(files) - len(same)]
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("lists", nargs="+")
    options = parser.parse_args()
    quality = module(os.path.join(os.path.dirname(os.path.abspath(__file__)), "quality.py"))
    bench = quality.scorer(options.shared)
    print("| list | variant | overall | references | letterheads | links | invented | notations | documents | files |")
    print("| --- " * 10 + "|")
    os.makedirs(os.path.join(options.out, "whole"), exist_ok=True)
    whole = measure(quality, bench, options.jar, options.shared, os.path.join(options.out, "whole"))
    row("all", "as is", whole, whole)
    for place in options.lists:
        path, name = place.split(":")
        with open(path, encoding="utf8") as file:
            source = file.read()
        for variant, share in (("without", 1.0), ("half", 0.5)):
            cut, words = shortened(source, name, share)
            out = os.path.join(options.out, name + "-" + variant)
            jar = compiled(options.jar, path, cut, out)
            row(f"{os.path.basename(path)[:-5]}.{name} ({words})", variant, measure(quality, bench, jar, options.shared, out), whole)


if __name__ == "__main__":
    main()
