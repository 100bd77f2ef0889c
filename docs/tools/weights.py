#!/usr/bin/env python3
"""Fits the weights of a line's facts (weights.tsv) to the letters of the bench, always leaving one source out.

usage: weights.py --jar JAR --shared DIR --out DIR [--record] [--write] [--wrong]

The facts of each line come from `kamerbrief explain`. The gold says for many lines in which parts they may be: a salutation, a
paragraph, a line of the letterhead. A structured perceptron, averaged, moves the weights until the best path fits; its steps are
whole numbers, its order is fixed, so the result is always the same. A source is a ministry, or the publisher of official papers. The
weights of a fold are fitted to all sources but one and measured on that one. The steps between parts stay as they are.
--record  writes the figures to docs/quality.md
--write   writes weights.tsv when fitting helps the sources that were left out; otherwise it stays as it is
--wrong   prints the lines in a wrong part
"""
import argparse, collections, importlib.util, json, os, re, subprocess, sys

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
RECORD = os.path.join(ROOT, "docs", "quality.md")
MODULE = os.path.join(ROOT, "parliament-parser", "src", "main")
TABLES = os.path.join(MODULE, "resources", "nl", "parliament", "parser", "internal", "structure", "grammar")
PARTS_SOURCE = os.path.join(MODULE, "java", "nl", "parliament", "parser", "internal", "structure", "grammar", "Part.java")
BEGIN, END = "<!-- figures: ./dev weights --record -->", "<!-- end of figures of weights -->"
EPOCHS = 12
NEVER = float("-inf")
MINISTRIES = {"lvvn": "lnv", "seed": "bz"}
LETTERHEAD, TEXT, ANNEX = {"letterhead", "aside", "annex-aside"}, {"body", "motion-end"}, {"annex", "annex-title"}

Line = collections.namedtuple("Line", "facts text part allowed")


def source(name):
    """'jenv' of jenv-beckerman.docx, 'vws' of wob-2019-vws-diversiteit.pdf, 'publisher' of kst-32545-143.pdf."""
    if re.match(r"(ah|kst)-", name):
        return "publisher"
    ministry = re.match(r"(?:(?:wob|scan)-\d{4}-)?([a-z]+)", name)[1]
    return MINISTRIES.get(ministry, ministry)


class Grammar:
    """The parts, what each needs, and the steps between them."""

    def __init__(self):
        rows = table("transitions.tsv")[1:]
        self.parts = table("weights.tsv")[0][1:]
        self.starts = {to: int(weight) for start, to, weight in rows if start == "start"}
        self.ends = {start: int(weight) for start, to, weight in rows if to == "end"}
        self.before = {part: [(start, int(weight)) for start, to, weight in rows if to == part and start != "start"] for part in self.parts}
        with open(PARTS_SOURCE, encoding="utf8") as file:
            needs = re.findall(r"^    ([A-Z_]+)\((Fact\.[^)]+)\)", file.read(), re.M)
        self.needs = {name.lower().replace("_", "-"): set(re.findall(r"Fact\.(\w+)", facts)) for name, facts in needs}

    def own(self, weights, line, part):
        if part in self.needs and not self.needs[part] & line.facts:
            return NEVER
        row = weights[part]
        return sum(row.get(fact, 0) for fact in line.facts)

    def best(self, weights, lines, bound=False):
        """The best path; with bound the best one that the gold allows."""
        path, steps = {}, []
        for i, line in enumerate(lines):
            now, back = {}, {}
            for part in self.parts:
                own = NEVER if bound and part not in (line.allowed or self.parts) else self.own(weights, line, part)
                if own == NEVER:
                    continue
                came = [(path[start] + weight, start) for start, weight in self.before[part] if start in path] if i else []
                first = [(self.starts[part], None)] if i == 0 and part in self.starts else []
                if came or first:
                    weight, start = max(came or first, key=lambda one: one[0])
                    now[part], back[part] = weight + own, start
            path = now
            steps.append(back)
        ended = [(weight + self.ends[part], part) for part, weight in path.items() if part in self.ends]
        if not ended:
            return None
        part, found = max(ended, key=lambda one: one[0])[1], []
        for back in reversed(steps):
            found.append(part)
            part = back[part]
        return found[::-1]


def table(name):
    with open(os.path.join(TABLES, name), encoding="utf8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def by_hand(facts):
    rows = table("weights.tsv")
    return {part: {row[0]: int(row[i + 1]) for row in rows[1:]} for i, part in enumerate(rows[0][1:])}


def explained(jar, path):
    printed = subprocess.run(["java", "-jar", jar, "explain", path], capture_output=True, text=True, check=True).stdout.splitlines()
    for shown, why in zip(printed[::2], printed[1::2]):
        read = re.match(r" +(\S+) by \d+ before [^:]+: (.*)", why)
        if read:
            text = re.sub(r"^\[[^\]]{1,8}\] ", "", shown[32:].replace("\\n", " ").replace("\\t", " "))
            yield {one.split()[0] for one in read[2].split(", ")}, text.rstrip("…"), read[1]


def labelled(score, gold, lines):
    """Each line with the parts that the gold allows; None where it says nothing."""
    tight = [score.tight(text) for _, text, _ in lines]
    begins = [score.tight(first) for first, _ in gold.get("paragraphs") or []]
    heads = {score.tight(head)[:70] for head in gold.get("headings") or []}
    is_text = [any(t.startswith(b) for b in begins if len(b) > 8) or (len(t) > 3 and (t[:70] in heads or t in begins)) for t in tight]
    frame = lambda key: [i for i, t in enumerate(tight) if gold.get(key) and t == score.tight(gold[key])]
    opening, closing = frame("salutation")[:1], frame("closing")[-1:]
    signs = {score.tight(one.get(key) or "") for one in gold.get("signatories") or [] for key in ("name", "role")} - {""}
    texts = [i for i, found in enumerate(is_text) if found and (not opening or i > opening[0])]
    first = texts[0] if texts else len(lines)
    signed = [i for i, t in enumerate(tight) if t in signs and i > (closing or [first])[0]]
    # a letterhead ends at the salutation; where there is none, at the first paragraph, if the gold lists paragraphs
    head = opening[0] if opening else first if begins and not gold.get("salutation") else 0
    leaks = {score.tight(leak)[:70] for leak in gold.get("mustNotAppearInBody") or []} - {""}
    end = min(closing + signed + [len(lines)])
    for i, (facts, text, part) in enumerate(lines):
        if [i] == opening or [i] == closing:
            allowed = {"salutation"} if [i] == opening else {"closing"}
        elif i in signed:
            allowed = {"signature", "members"}
        elif i in texts:
            allowed = TEXT if i < end else ANNEX if closing + signed else TEXT | ANNEX
        elif i < head or tight[i] in leaks:
            allowed = LETTERHEAD
        else:
            allowed = None
        yield Line(frozenset(facts), text, part, allowed)


def documents(options, score):
    for gold_folder, folder in (("gold", "letters"), ("gold-letterheads", "letterheads")):
        golds = os.path.join(options.shared, "bench", gold_folder)
        for name in sorted(os.listdir(golds)):
            with open(os.path.join(golds, name), encoding="utf8") as file:
                gold = json.load(file)
            path = os.path.join(options.shared, "corpus", folder, gold["file"])
            yield gold, path, list(labelled(score, gold, list(explained(options.jar, path))))


def fitted(grammar, weights, letters):
    """Averaged perceptron: a document whose best path the gold does not allow moves each weight by one at most."""
    now = {part: dict(row) for part, row in weights.items()}
    total, seen = collections.Counter(), 0
    for _ in range(EPOCHS):
        for lines in letters:
            seen += 1
            wanted, got = grammar.best(now, lines, bound=True), grammar.best(now, lines)
            moved = collections.Counter()
            for line, right, taken in zip(lines, wanted or [], got):
                if right != taken and line.allowed is not None and taken not in line.allowed:
                    moved.update((right, fact) for fact in line.facts)
                    moved.subtract((taken, fact) for fact in line.facts)
            for (part, fact), count in sorted(moved.items()):
                step = (count > 0) - (count < 0)
                now[part][fact] = now[part].get(fact, 0) + step
                total[part, fact] += step * seen
    mean = {part: dict(row) for part, row in now.items()}
    for (part, fact), sum_of_steps in total.items():
        mean[part][fact] = round(now[part][fact] - sum_of_steps / (seen + 1))
    return mean


def right_share(grammar, weights, letters, wrong=None):
    right = known = 0
    for lines in letters:
        for line, part in zip(lines, grammar.best(weights, lines)):
            known += line.allowed is not None
            right += line.allowed is not None and part in line.allowed
            if wrong is not None and line.allowed is not None and part not in line.allowed:
                wrong.append(f"{part} for {'/'.join(sorted(line.allowed))}: {line.text}")
    return 100 * right / known if known else None


def written(weights, grammar, path):
    facts = [row[0] for row in table("weights.tsv")[1:]]
    more = sorted({fact for row in weights.values() for fact, weight in row.items() if weight} - set(facts))
    with open(path, "w", encoding="utf8") as file:
        file.write("\t".join(["fact"] + grammar.parts) + "\n")
        for fact in facts + more:
            file.write("\t".join([fact] + [str(weights[part].get(fact, 0)) for part in grammar.parts]) + "\n")


def read_with(options, grammar, weights, letters, folder, number):
    """Reads these letters with these weights: they stand before those of the jar."""
    classes = os.path.join(folder, "classes" + str(number))
    tables = os.path.join(classes, os.path.relpath(TABLES, os.path.join(MODULE, "resources")))
    os.makedirs(tables, exist_ok=True)
    written(weights, grammar, os.path.join(tables, "weights.tsv"))
    main = next(line.split()[1] for line in manifest(options.jar) if line.startswith("Main-Class"))
    subprocess.run(["java", "-cp", classes + os.pathsep + options.jar, main, "convert", "--to", "json", "--out", folder,
                    *[path for _, path, _ in letters]], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def bench_score(score, letters, folder):
    """What score.py says of these letters."""
    tallies = {}
    for gold, _, _ in letters:
        with open(os.path.join(folder, gold["file"] + ".json"), encoding="utf8") as file:
            for field, tally in score.best(gold, json.load(file))[0].items():
                whole = tallies.setdefault(field, score.Tally())
                whole.tp, whole.fn, whole.fp = whole.tp + tally.tp, whole.fn + tally.fn, whole.fp + tally.fp
    return 100 * score.overall(tallies)[1]


def manifest(jar):
    return subprocess.run(["unzip", "-p", jar, "META-INF/MANIFEST.MF"], capture_output=True, text=True, check=True).stdout.splitlines()


def measured(options, score):
    grammar = Grammar()
    sources = collections.OrderedDict()
    for gold, path, lines in documents(options, score):
        sources.setdefault(source(gold["file"]), []).append((gold, path, lines))
    lines_of = lambda names: [lines for name in names for _, _, lines in sources[name]]
    hand = by_hand(grammar)
    for letters in lines_of(sources):
        assert grammar.best(hand, letters) == [line.part for line in letters], "explain and this tool disagree"
    nothing = {part: {} for part in grammar.parts}
    mean = lambda values: sum(values) / len(values)
    rows, kept = ["| weights | lines in the right part | score of the letters |", "| --- | --- | --- |"], {}

    def row(name, of, alike=True):
        shares = [right_share(grammar, of(one), lines_of([one])) for one in sources]
        files = os.path.join(options.out, name.replace(" ", "-").replace(",", ""))
        runs = [(of("all"), [letter for letters in sources.values() for letter in letters])] if alike else [(of(one), sources[one]) for one in sources]
        for number, (weights, letters) in enumerate(runs):
            read_with(options, grammar, weights, letters, files, number)
        scores = [bench_score(score, letters, files) for letters in sources.values()]
        kept[name] = mean([share for share in shares if share is not None]), mean(scores)
        rows.append(f"| {name} | {kept[name][0]:.1f} | {kept[name][1]:.1f} |")

    row("by hand", lambda one: hand)
    fits = {}
    for name, start in (("fitted from those by hand", hand), ("fitted from nothing", nothing)):
        fits[name] = fitted(grammar, start, lines_of(sources))
        row(name + ", all sources", lambda one: fits[name])
        folds = {one: fitted(grammar, start, lines_of([other for other in sources if other != one])) for one in sources}
        row(name + ", the source left out", lambda one: folds[one], alike=False)
    if options.wrong:
        wrong = []
        right_share(grammar, hand, lines_of(sources), wrong)
        print("\n".join(wrong))
    lines = lines_of(sources)
    known = sum(line.allowed is not None for one in lines for line in one)
    rows += ["", f"Means over {len(sources)} sources, {len(lines)} documents, {known} lines that the gold tells the part of."]
    helps = kept["fitted from those by hand, the source left out"][1] > kept["by hand"][1]
    rows += ["", "Fitting helps the sources left out: " + ("**yes**." if helps else "**no**; the weights stay as they were set by hand.")]
    if options.write and helps:
        written(fits["fitted from those by hand"], grammar, os.path.join(TABLES, "weights.tsv"))
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--jar", "--shared", "--out"):
        parser.add_argument(name, required=True)
    for name in ("--record", "--write", "--wrong"):
        parser.add_argument(name, action="store_true")
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("score", os.path.join(options.shared, "bench", "score.py"))
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for group in ("questions", "motion"):
        score.GROUPS.pop(group)
    figures = measured(options, score)
    print(figures)
    if options.record:
        with open(RECORD, encoding="utf8") as record:
            text = record.read()
        start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
        with open(RECORD, "w", encoding="utf8") as record:
            record.write(text[:start] + "\n" + figures + "\n" + text[end:])


if __name__ == "__main__":
    main()
