#!/usr/bin/env python3
"""Measures whether the confidence of fields and the diagnostic uncertain-structure tell wrong readings from right ones.

usage: doubt.py --jar JAR --shared DIR --out DIR [--record] [--list]

Reads the letters of the bench, its letterheads and, where pdftotext and mutool are, the texts that they make of the same letters.
Each field with a value is right or wrong by the gold. It counts how many of both have a confidence below the threshold.
--record  writes the figures to docs/quality.md
--list    prints each field with its confidence
"""
import argparse, importlib.util, json, os, shutil, subprocess, sys

RECORD = os.path.join(os.path.dirname(__file__), "..", "quality.md")
BEGIN, END = "<!-- figures: ./dev doubt --record -->", "<!-- end of figures of doubt -->"
THRESHOLD = 0.8
TEXTS = ["pdf-to-text", "pdf-to-text-layout", "pdf-to-text-raw", "pdf-to-text-mupdf"]
FIELDS = ["ministry", "addressee", "date", "subject", "ourReference", "yourReference", "number", "sessionYear", "salutation", "closing"]


def module(shared, name):
    spec = importlib.util.spec_from_file_location(name, os.path.join(shared, "bench", name + ".py"))
    loaded = importlib.util.module_from_spec(spec)
    sys.path.insert(0, os.path.join(shared, "bench"))
    spec.loader.exec_module(loaded)
    return loaded


def golds(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf8") as file:
            gold = json.load(file)
        found[gold["file"]] = gold
    return found


def convert(jar, files, out):
    os.makedirs(out, exist_ok=True)
    subprocess.run(["java", "-jar", jar, "convert", "--to", "json", "--out", out, *files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def export(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf8") as file:
        return json.load(file)


def judged(score, gold, document):
    """The fields that have a value: name, whether it is right, confidence."""
    sure = {entry["field"]: entry["confidence"] for entry in document["provenance"]}
    for field in FIELDS:
        wanted, got = gold.get(field), score.value(document, field)
        known = field in gold and wanted not in ("", "other")
        if got in (None, "", "other") or not known:
            continue
        accepted = wanted if isinstance(wanted, list) else [wanted]
        right = any(score.loose(str(got)) == score.loose(str(one or "")) for one in accepted)
        yield field, right, sure.get(field, sure.get("metadata." + field))
    wanted = list(gold.get("signatories") or [])
    for i, got in enumerate(document["signatories"] if "signatories" in gold else []):
        fits = [one for one in wanted if score.loose(one.get("name")) == score.loose(got.get("name"))
                and (not one.get("role") or score.loose(one["role"]) == score.loose(got.get("role")))]
        if fits:
            wanted.remove(fits[0])
        yield "signatory", bool(fits), sure.get(f"signatories[{i}]")


def sets(options, variants):
    """Name, folder of the exports, and the gold by the name of the export."""
    bench, corpus = os.path.join(options.shared, "bench"), os.path.join(options.shared, "corpus")
    letters, heads = golds(os.path.join(bench, "gold")), golds(os.path.join(bench, "gold-letterheads"))
    for name, gold, folder in (("letters", letters, "letters"), ("letterheads of others", heads, "letterheads")):
        out = os.path.join(options.out, folder)
        convert(options.jar, [os.path.join(corpus, folder)], out)
        yield name, [(one, export(os.path.join(out, file + ".json"))) for file, one in gold.items()]
    if shutil.which("pdftotext") and shutil.which("mutool"):
        made, out = os.path.join(options.out, "variants"), os.path.join(options.out, "texts")
        variants.build(os.path.join(corpus, "letters"), made, TEXTS)
        pairs = []
        for variant in TEXTS:
            convert(options.jar, [os.path.join(made, variant)], os.path.join(out, variant))
            for file, gold in letters.items():
                if file.endswith(".pdf"):
                    pairs.append((gold, export(os.path.join(out, variant, os.path.splitext(file)[0] + ".txt.json"))))
        yield "the same as text by converters", pairs


def share(part, whole):
    return f"{part} of {whole}" + (f" ({100 * part / whole:.0f} %)" if whole else "")


def table(options):
    score, variants = module(options.shared, "score"), module(options.shared, "variants")
    rows = [f"| | right fields below {THRESHOLD} | wrong fields below {THRESHOLD} | documents all right with `uncertain-structure` | others with it |",
            "| --- | --- | --- | --- | --- |"]
    for name, pairs in sets(options, variants):
        counts = {True: [0, 0], False: [0, 0]}
        documents = {True: [0, 0], False: [0, 0]}
        for gold, document in pairs:
            if document is None:
                continue
            fields = list(judged(score, gold, document))
            for field, right, confidence in fields:
                counts[right][1] += 1
                counts[right][0] += confidence is not None and confidence < THRESHOLD
                if options.list:
                    print(f"{'right' if right else 'WRONG'} {confidence} {field} {gold['file']} {name}")
            missed = any(gold.get(field) not in (None, "", "other") and score.value(document, field) in (None, "") for field in FIELDS)
            whole = all(right for _, right, _ in fields) and not missed
            documents[whole][1] += 1
            documents[whole][0] += any(one["code"] == "uncertain-structure" for one in document["diagnostics"])
        rows.append(f"| {name} | {share(*counts[True])} | {share(*counts[False])} | {share(*documents[True])} | {share(*documents[False])} |")
    return "\n".join(rows)


def write(measured):
    with open(RECORD, encoding="utf8") as record:
        text = record.read()
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    with open(RECORD, "w", encoding="utf8") as record:
        record.write(text[:start] + "\n" + measured + "\n" + text[end:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    measured = table(options)
    print(measured)
    if options.record:
        write(measured)


if __name__ == "__main__":
    main()
