#!/usr/bin/env python3
"""Interrupts a conversion of many letters, resumes it, and holds the results against those of a conversion in one go.

usage: resume.py --jar JAR --shared DIR --out DIR [--letters N] [--record]

The letters are 3,000 motions of the publisher's XML in the folders of their dossiers, some cut off, and a PDF that cannot be read.
Ctrl-C (SIGINT) is sent when a third is reported. Fails when a byte of a result differs, a result of the first run was written again,
a letter was read twice, or the report does not tell of each letter.
--letters  how many
--record   writes the figures to docs/reliability.md
"""
import argparse, hashlib, os, re, signal, subprocess, sys, time, zipfile

RECORD = os.path.join(os.path.dirname(__file__), "..", "reliability.md")
BEGIN, END = "<!-- figures: ./dev resume --record -->", "<!-- end of figures of resume -->"
# one letter in so many is cut off
DAMAGED = 97


def unpack(options, folder):
    """Writes the letters, by dossier, so that folders have to be kept."""
    with zipfile.ZipFile(os.path.join(options.shared, "corpus", "publisher-xml", "motions.zip")) as motions:
        names = sorted(motions.namelist())[:options.letters]
        for i, name in enumerate(names):
            content = motions.read(name)
            path = os.path.join(folder, name.split("-")[1], os.path.basename(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content[:40] if i % DAMAGED == 0 else content)
    # a PDF without an end fails; a resumed run has to try it again
    with open(os.path.join(folder, "broken.pdf"), "wb") as file:
        file.write(b"%PDF-1.4")
    return len(names) + 1


def results(folder):
    """Digest, time and inode of each result."""
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            if not name.startswith("."):
                with open(path, "rb") as file:
                    state = os.stat(path)
                    found[os.path.relpath(path, folder)] = (hashlib.sha256(file.read()).hexdigest(), state.st_mtime_ns, state.st_ino)
    return found


def lines(report):
    if not os.path.exists(report):
        return []
    with open(report, encoding="utf8") as file:
        return [line.split("\t") for line in file.read().splitlines()[1:]]


def command(options, letters, out, *more):
    return ["java", "-jar", options.jar, "convert", "--to", "html", "--out", out, "--report", out + ".tsv", *more, letters]


def interrupted(options, letters, out, after):
    """Runs until so many letters are reported, and interrupts; what stood there then."""
    process = subprocess.Popen(command(options, letters, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and len(lines(out + ".tsv")) < after:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    process.wait(60)
    return process.returncode, results(out)


def is_third(count, reported):
    return count // 3 <= len(reported) < count // 2


def main():
    options = argparse.ArgumentParser()
    for name in ("--jar", "--shared", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--letters", type=int, default=3000)
    options.add_argument("--record", action="store_true")
    options = options.parse_args()
    letters, whole, parts = (os.path.join(options.out, name) for name in ("letters", "whole", "parts"))
    count = unpack(options, letters)

    start = time.time()
    subprocess.run(command(options, letters, whole), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    in_one_go = time.time() - start
    code, before = interrupted(options, letters, parts, count // 3)
    reported = lines(parts + ".tsv")
    start = time.time()
    resumed = subprocess.run(command(options, letters, parts, "--resume"), capture_output=True, text=True)
    rest = time.time() - start
    expected, found = results(whole), results(parts)
    index = "index.html"

    failures = []
    if code not in (130, -signal.SIGINT):
        failures.append(f"the interrupted run ended with {code}")
    pages_before = {name for name in before if name != index}
    if len(pages_before) != sum(line[1] != "error" for line in reported):
        failures.append(f"{len(pages_before)} results and {len(reported)} lines of the report when interrupted")
    differing = [name for name in expected.keys() | found.keys() if expected.get(name, " ")[0] != found.get(name, " ")[0]]
    again = [name for name in pages_before if before[name] != found.get(name)]
    skipped = int(re.match(r"(\d+) of", resumed.stderr)[1])
    untold = lambda report: [(line[0].replace(letters, ""), line[1], line[2], line[4], line[5]) for line in report]
    is_whole = untold(lines(parts + ".tsv")) == untold(lines(whole + ".tsv"))
    if not is_third(count, reported):
        failures.append(f"{len(reported)} of {count} letters reported when interrupted, about a third expected")
    if differing or again or not is_whole or skipped != len(pages_before):
        failures.append(f"differing: {differing[:5]}, written again: {again[:5]}, report the same: {is_whole}, passed over: {skipped}")

    figures = [
        ("letters", f"{count:,}"),
        ("reported when interrupted", f"{len(reported):,}"),
        ("passed over when resumed, of as many results", f"{skipped:,} of {len(pages_before):,}"),
        ("results written again", f"{len(again):,}"),
        ("results and index that differ from those in one go", f"{len(differing):,} of {len(expected):,}"),
        ("lines of the report, the same but for the time", f"{len(lines(parts + '.tsv')):,}, {'yes' if is_whole else 'no'}"),
        ("seconds in one go; of the resumed run", f"{in_one_go:.0f}; {rest:.0f}"),
    ]
    table = "\n".join(["| | |", "| --- | --- |"] + [f"| {name} | {figure} |" for name, figure in figures])
    print(table)
    if failures:
        sys.exit("\n".join(failures))
    if options.record:
        with open(RECORD, encoding="utf8") as file:
            page = file.read()
        with open(RECORD, "w", encoding="utf8") as file:
            file.write(re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: f"{BEGIN}\n{table}\n{END}", page, flags=re.S))


if __name__ == "__main__":
    main()
