#!/usr/bin/env python3
"""Runs the benchmarks and writes docs/performance.md.

usage: bench.py --jar KAMERBRIEF_JAR --benchmarks DIR --shared DIR --out DIR [OPTION of JMH ...]
"""
import argparse, json, os, resource, shutil, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
RECORD = os.path.join(HERE, "..", "performance.md")
BEGIN, END = "<!-- figures: ./dev bench -->", "<!-- end of figures -->"
# the same for all programs: a virtual machine goes on making its code faster for a long time, and that of some programs for longer
WARM = ["-f", "1", "-wi", "5", "-w", "4", "-i", "6", "-r", "2", "-e", "FirstLetters|Cores"]
# two at a time leave the compiler of the virtual machine no processor of its own
CORES = ["-f", "1", "-wi", "12", "-w", "5", "-i", "6", "-r", "2", "CoresBenchmark"]
EARLY = ["-f", "1", "-wi", "3", "-w", "2", "-i", "5", "-r", "2", "DocxBenchmark|PdfBenchmark"]
FIRST = ["-f", "3", "-wi", "0", "-i", "1", "FirstLetters"]
MEGABYTE = 1e6
COLD_RUNS = 5
HEAPS = [16, 20, 24, 32, 40, 48, 64, 96, 128, 192, 256]


def measure(options, jmh):
    """Benchmarks in one run: {(class, method): (ms, bytes)}, and the JVM they ran on."""
    classpath = os.pathsep.join([os.path.join(options.benchmarks, "parliament-benchmarks-0.1.0.jar"), os.path.join(options.benchmarks, "lib", "*")])
    result = os.path.join(options.out, "jmh.json")
    subprocess.run(["java", "-cp", classpath, "org.openjdk.jmh.Main", *jmh, "-prof", "gc", "-rf", "json", "-rff", result,
                    "-jvmArgsAppend", "-Dletters=" + os.path.join(options.shared, "corpus", "letters")], check=True)
    runs = json.load(open(result))
    figures = {}
    for run in runs:
        name = (*run["benchmark"].split(".")[-2:], *run.get("params", {}).values())
        figures[name] = best(run), run["secondaryMetrics"]["gc.alloc.rate.norm"]["score"]
    return figures, runs[0]["jdkVersion"]


def best(run):
    """The best of the measurements: whoever else is at work on the machine only ever makes one worse."""
    measured = [value for fork in run["primaryMetric"]["rawData"] for value in fork]
    return max(measured) if run["mode"] == "thrpt" else min(measured)


def letters_of(shared, suffix):
    folder = os.path.join(shared, "corpus", "letters")
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(suffix))


def cold_start(command):
    """Processor seconds of a whole run of a program, the least of a few."""
    least = None
    for _ in range(COLD_RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        least = seconds if least is None else min(least, seconds)
    return least


def smallest_heap(jar, letters):
    """The least of some sizes of the heap, in MB, in which all letters are converted; None when all are too small."""
    for megabytes in HEAPS:
        run = subprocess.run(["java", f"-Xmx{megabytes}m", "-jar", jar, "convert", "--jobs", "1", "--into", os.path.join(os.path.dirname(jar), "bench.jsonl"), "--to", "jsonl", *letters],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if run.returncode == 0:
            return megabytes
    return None


def programs(letters):
    """Rows for the programs beside Java that are on this machine, each a process a letter."""
    rows = []
    for suffix, command in ((".docx", ["pandoc", "-t", "plain"]), (".pdf", ["pdftotext"])):
        of_kind = [letter for letter in letters if letter.endswith(suffix)]
        if shutil.which(command[0]):
            start = time.time()
            for letter in of_kind:
                subprocess.run([*command, letter, *(["-"] if command[0] == "pdftotext" else [])], check=True, stdout=subprocess.DEVNULL)
            rows.append(f"| {' '.join(command)}, a process a {suffix} | {(time.time() - start) / len(of_kind) * 1000:.0f} ms of the clock |")
    return rows


def times(more, less):
    return f"{more[0] / less[0]:.2f} times"


def cores(figures):
    """Throughput is larger the better, so the quotients are the other way round."""
    def row(name, more, less):
        return f"| {name} | {times(figures['CoresBenchmark', more], figures['CoresBenchmark', less])} the throughput |"
    return [row("a folder of all letters by `parseAll`, two at a time beside one", "twoJobs", "oneJob"),
            row("two callers of `parse` beside one", "twoCallers", "oneCaller"),
            row("the same for a sum that shares nothing", "twoSum", "oneSums")]


def growth(figures):
    rows = []
    for kind in ("docx", "pdf", "txt"):
        (fewer_ms, fewer_bytes), (more_ms, more_bytes) = (figures["GrowthBenchmark", "parliament", kind, pages] for pages in ("500", "1000"))
        rows.append(f"| 1,000 pages of .{kind} beside 500 | {more_ms / fewer_ms:.2f} times the time ({more_ms:.0f} ms), {more_bytes / fewer_bytes:.2f} times the memory |")
    return rows


def table(kind, letters, warm, early, first):
    """A row per program: milliseconds and megabytes a letter once warm, and how many times ours it takes, from the first letters on."""
    prefix = kind.removesuffix("Benchmark").lower()
    cold = {name[1].removeprefix(prefix).lower(): values[0] for name, values in first.items() if name[1].startswith(prefix)}
    ours, ours_early = warm[kind, "parliament"][0], early[kind, "parliament"][0]
    rows = ["| | ms a letter | MB allocated a letter | times ours: the first 100 letters | after 6 s | after 20 s |", "| --- | --- | --- | --- | --- | --- |"]
    named = [(name[1], values) for name, values in warm.items() if name[0] == kind]
    for method, (milliseconds, allocated) in sorted(named, key=lambda row: row[1][0]):
        ratios = [f"{cold[method] / cold['parliament']:.2f}" if method in cold else "", f"{early[kind, method][0] / ours_early:.2f}", f"{milliseconds / ours:.2f}"]
        rows.append(f"| {method} | {milliseconds / letters:.1f} | {allocated / letters / MEGABYTE:.1f} | {' | '.join(ratios)} |")
    return rows


def listed(figures):
    """What was measured, a line each: the ratios need a run of all."""
    return "\n".join(f"{' '.join(name)}: {score:.2f}, {allocated / MEGABYTE:.1f} MB allocated" for name, (score, allocated) in sorted(figures.items()))


def report(options, figures, early, first, jdk):
    docx, pdf, txt = (letters_of(options.shared, suffix) for suffix in (".docx", ".pdf", ".txt"))
    lines = [f"JDK {jdk}, {os.cpu_count()} processors.", "", f"**.docx**, {len(docx)} letters", ""]
    lines += table("DocxBenchmark", len(docx), figures, early, first)
    lines += ["", f"**.pdf**, {len(pdf)} letters", ""]
    lines += table("PdfBenchmark", len(pdf), figures, early, first)
    text = sum(os.path.getsize(file) for file in txt) / MEGABYTE
    json_ms, xml_ms = figures["TextBenchmark", "json"][0], figures["TextBenchmark", "xml"][0]
    parse = figures["DocxBenchmark", "parliament"][0]
    lines += ["", "| work | figure |", "| --- | --- |",
              f"| .txt to the full model | {text / figures['TextBenchmark', 'letters'][0] * 1000:.1f} MB/s |",
              f"| .txt to blocks with their roles, without references | {text / figures['TextBenchmark', 'structure'][0] * 1000:.1f} MB/s |",
              f"| references in a text | {1000 / figures['TextBenchmark', 'references'][0]:.1f} million characters a second |",
              f"| JSON of the .docx letters | {json_ms / parse:.0%} of the time to read them |",
              f"| XML of the .docx letters | {xml_ms / parse:.0%} of the time to read them |"]
    lines += cores(figures) + growth(figures) + programs(docx + pdf)
    lines.append(f"| smallest heap of {', '.join(map(str, HEAPS))} MB that converts all letters | {smallest_heap(options.jar, docx + pdf + txt)} MB |")
    launcher = os.path.join(HERE, "..", "..", "examples", "kamerbrief")
    for letter in (txt[0], docx[0], pdf[0]):
        plain, quick = cold_start(["java", "-jar", options.jar, "convert", letter]), cold_start([launcher, "convert", letter])
        lines.append(f"| cold start of `convert` on one {os.path.splitext(letter)[1]} | {plain:.2f} s of processor time; {quick:.2f} s with `examples/kamerbrief` |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("jar", "benchmarks", "shared", "out"):
        parser.add_argument("--" + name, required=True)
    options, options.jmh = parser.parse_known_args()
    if options.jmh:
        print(listed(measure(options, options.jmh)[0]))
        print("options given: docs/performance.md not written", file=sys.stderr)
        return
    warm, jdk = measure(options, WARM)
    warm.update(measure(options, CORES)[0])
    figures = report(options, warm, measure(options, EARLY)[0], measure(options, FIRST)[0], jdk)
    print(figures)
    text = open(RECORD, encoding="utf-8").read()
    before, after = text[:text.index(BEGIN)], text[text.index(END):]
    open(RECORD, "w", encoding="utf-8").write(before + BEGIN + "\n" + figures + "\n" + after)


main()
