package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.Letters;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;

/**
 * Takes letters from their files to their results: what an earlier run did is passed over, the others are read several
 * at a time, and each is written, remembered and reported in the order of the files.
 */
final class Run {
    private final Destination destination;
    private final Report report;
    private final PrintWriter err;

    Run(Destination destination, Report report, PrintWriter err) {
        this.destination = destination;
        this.report = report;
        this.err = err;
    }

    /** What an earlier run did and need not be done again, by letter. */
    Map<LetterFile, Outcome> earlier(List<LetterFile> letters) {
        letters.forEach(destination::placeOf); // each gets its place in the order of the letters
        Map<LetterFile, Outcome> earlier = new HashMap<>();
        letters.parallelStream()
                .map(letter -> Map.entry(letter, destination.earlier(letter)))
                .filter(found -> found.getValue().isPresent())
                .toList()
                .forEach(found -> found.getValue().ifPresent(outcome -> earlier.put(found.getKey(), outcome)));
        return earlier;
    }

    /** Converts the letters; returns how many failed. */
    int convert(
            List<LetterFile> letters,
            Map<LetterFile, Outcome> earlier,
            ParliamentParser parser,
            int jobs,
            Progress.When when)
            throws IOException {
        List<Path> toRead = letters.stream()
                .filter(letter -> !earlier.containsKey(letter))
                .map(LetterFile::path)
                .toList();
        int failed = 0;
        try (Stream<ParsedFile> results = Letters.read(parser, toRead, Math.max(1, Math.min(jobs, toRead.size())));
                Progress progress = Progress.of(letters.size(), toRead.size(), when, err);
                Interruption interruption = new Interruption(this::close)) {
            Iterator<ParsedFile> next = results.iterator();
            for (LetterFile letter : letters) {
                Outcome done = earlier.get(letter);
                if (done != null) {
                    interruption.whole(() -> report.add(done));
                    progress.skipped();
                } else {
                    failed += convert(letter, next.next(), interruption, progress);
                }
            }
        }
        return failed;
    }

    private int convert(LetterFile letter, ParsedFile read, Interruption interruption, Progress progress)
            throws IOException {
        Outcome[] made = new Outcome[1];
        interruption.whole(() -> {
            made[0] = new Conversion(destination).write(letter, read);
            destination.remember(letter, made[0]);
            report.add(made[0]);
        });
        Outcome outcome = made[0];
        if (outcome.isError()) {
            progress.say(outcome.file() + ": " + outcome.code() + ": " + outcome.message());
        }
        progress.read(outcome.isError());
        return outcome.isError() ? 1 : 0;
    }

    private void close() throws IOException {
        try (report) {
            destination.close();
        }
    }
}
