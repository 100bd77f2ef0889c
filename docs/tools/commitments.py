#!/usr/bin/env python3
"""Measures how well commitments are found, against sentences that were marked by hand in the letters.

usage: commitments.py --jar JAR --shared DIR --out DIR [--record] [--misses]

commitments.tsv beside this script names a sentence by the first twelve hex digits of the SHA-256 of its letters and figures: the letters
themselves stay outside the repository. A promise that is found and not marked counts as wrong.
--record  writes the figures to docs/quality.md
--misses  prints each sentence that is wrong or missed
"""
import argparse, hashlib, json, os, re, subprocess

HERE = os.path.dirname(__file__)
RECORD = os.path.join(HERE, "..", "quality.md")
BEGIN, END = "<!-- figures: ./dev commitments --record -->", "<!-- end of figures of commitments -->"


def digest(sentence):
    return hashlib.sha256(re.sub(r"[^a-z0-9]", "", sentence.lower()).encode()).hexdigest()[:12]


def marks():
    found = {}
    with open(os.path.join(HERE, "commitments.tsv"), encoding="utf8") as file:
        for line in file:
            if not line.startswith("#"):
                name, sentence, promise, words, due = line.rstrip("\n").split("\t")
                found[name, sentence] = (promise == "yes", words, due)
    return found


def commitments(out, name):
    path = os.path.join(out, name + ".json")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf8") as file:
        return json.load(file)["commitments"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    for name in ("--record", "--misses"):
        parser.add_argument(name, action="store_true")
    options = parser.parse_args()
    known = marks()
    letters = os.path.join(options.shared, "corpus", "letters")
    # the other forms of the same letters would count each sentence again
    names = sorted(name for name in os.listdir(letters) if not re.search(r"\.(lo\.pdf|tika\.txt|pdftotext\.txt)$", name))
    subprocess.run(["java", "-jar", options.jar, "convert", "--to", "json", "--out", options.out]
                   + [os.path.join(letters, name) for name in names], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    promised = {key for key, mark in known.items() if mark[0]}
    right, wrong, timed = set(), 0, 0
    for name in names:
        for one in commitments(options.out, name):
            key = (name, digest(one["text"]))
            if key in promised:
                right.add(key)
                timed += (one["dueText"] or "-", one["due"] or "-") == known[key][1:]
            else:
                wrong += 1
                if options.misses:
                    print("wrong:", name, one["text"])
    if options.misses:
        for key in sorted(promised - right):
            print("missed:", *key)
    found = len(right) + wrong
    precision, recall = 100 * len(right) / max(1, found), 100 * len(right) / max(1, len(promised))
    table = "\n".join([
        "| sentences marked | promises among them | found | wrong | missed | precision | recall | time right |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        f"| {len(known)} | {len(promised)} | {len(right)} | {wrong} | {len(promised) - len(right)} | {precision:.1f} % | {recall:.1f} % "
        f"| {timed} of {len(right)} |"])
    print(table)
    if options.record:
        with open(RECORD, encoding="utf8") as file:
            text = file.read()
        head, rest = text.split(BEGIN)
        with open(RECORD, "w", encoding="utf8") as file:
            file.write(head + BEGIN + "\n" + table + "\n" + END + rest.split(END)[1])


if __name__ == "__main__":
    main()
