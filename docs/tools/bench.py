#!/usr/bin/env python3
"""Runs the benchmarks and writes docs/performance.md.

usage: bench.py --jar KAMERBRIEF_JAR --benchmarks DIR --shared DIR --out DIR [OPTION of JMH ...]
"""
import argparse, json, os, resource, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
RECORD = os.path.join(HERE, "..", "performance.md")
BEGIN, END = "<!-- figures: ./dev bench -->", "<!-- end of figures -->"
DEFAULTS = ["-f", "1", "-wi", "3", "-w", "2", "-i", "5", "-r", "2"]
MEGABYTE = 1e6
COLD_RUNS = 5


def measure(options):
    """The benchmarks in one run: {(class, method): (ms, bytes)}, and the JVM they ran on."""
    classpath = os.pathsep.join([os.path.join(options.benchmarks, "parliament-benchmarks-0.1.0.jar"), os.path.join(options.benchmarks, "lib", "*")])
    result = os.path.join(options.out, "jmh.json")
    subprocess.run(["java", "-cp", classpath, "org.openjdk.jmh.Main", *(options.jmh or DEFAULTS), "-prof", "gc", "-rf", "json", "-rff", result,
                    "-jvmArgsAppend", "-Dletters=" + os.path.join(options.shared, "corpus", "letters")], check=True)
    runs = json.load(open(result))
    figures = {}
    for run in runs:
        name = tuple(run["benchmark"].split(".")[-2:])
        figures[name] = run["primaryMetric"]["score"], run["secondaryMetrics"]["gc.alloc.rate.norm"]["score"]
    return figures, runs[0]["jdkVersion"]


def letters_of(shared, suffix):
    folder = os.path.join(shared, "corpus", "letters")
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(suffix))


def cold_start(jar, letter):
    """Processor seconds of a whole run of `convert` on one letter, the least of a few."""
    least = None
    for _ in range(COLD_RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(["java", "-jar", jar, "convert", letter], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        least = seconds if least is None else min(least, seconds)
    return least


def table(figures, kind, letters):
    """A row per program: times ours, milliseconds and megabytes per letter."""
    ours = figures[kind, "parliament"][0]
    rows = ["| | times ours | ms a letter | MB allocated a letter |", "| --- | --- | --- | --- |"]
    named = [(method, values) for (group, method), values in figures.items() if group == kind]
    for method, (milliseconds, allocated) in sorted(named, key=lambda row: row[1][0]):
        rows.append(f"| {method} | {milliseconds / ours:.2f} | {milliseconds / letters:.1f} | {allocated / letters / MEGABYTE:.1f} |")
    return rows


def report(options):
    figures, jdk = measure(options)
    docx, pdf, txt = (letters_of(options.shared, suffix) for suffix in (".docx", ".pdf", ".txt"))
    lines = [f"JDK {jdk}, {os.cpu_count()} processors.", "", f"**.docx**, {len(docx)} letters", ""]
    lines += table(figures, "DocxBenchmark", len(docx))
    lines += ["", f"**.pdf**, {len(pdf)} letters", ""]
    lines += table(figures, "PdfBenchmark", len(pdf))
    text = sum(os.path.getsize(file) for file in txt) / MEGABYTE
    json_ms, xml_ms = figures["TextBenchmark", "json"][0], figures["TextBenchmark", "xml"][0]
    parse = figures["DocxBenchmark", "parliament"][0]
    lines += ["", "| work | figure |", "| --- | --- |",
              f"| .txt to the full model | {text / figures['TextBenchmark', 'letters'][0] * 1000:.1f} MB/s |",
              f"| references in a text | {1000 / figures['TextBenchmark', 'references'][0]:.1f} million characters a second |",
              f"| JSON of the .docx letters | {json_ms / parse:.0%} of the time to read them |",
              f"| XML of the .docx letters | {xml_ms / parse:.0%} of the time to read them |"]
    for letter in (txt[0], docx[0], pdf[0]):
        lines.append(f"| cold start of `convert` on one {os.path.splitext(letter)[1]} | {cold_start(options.jar, letter):.2f} s of processor time |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("jar", "benchmarks", "shared", "out"):
        parser.add_argument("--" + name, required=True)
    options, options.jmh = parser.parse_known_args()
    figures = report(options)
    print(figures)
    if options.jmh:
        print("options given: docs/performance.md not written", file=sys.stderr)
        return
    text = open(RECORD, encoding="utf-8").read()
    before, after = text[:text.index(BEGIN)], text[text.index(END):]
    open(RECORD, "w", encoding="utf-8").write(before + BEGIN + "\n" + figures + "\n" + after)


main()
