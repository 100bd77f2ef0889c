package nl.parliament.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A folder of letters read by one thread and by two, and a sum that shares nothing for what two cores of this machine
 * are worth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoresBenchmark {
    private static final int TERMS = 2_000_000;

    private final List<Path> letters = Letters.files();
    private final ParliamentParser parser = ParliamentParser.create();

    /** A folder of letters, one at a time. */
    @Benchmark
    @Threads(1)
    public void oneJob(Blackhole hole) {
        folder(1, hole);
    }

    /** A folder of letters, two at a time. */
    @Benchmark
    @Threads(1)
    public void twoJobs(Blackhole hole) {
        folder(2, hole);
    }

    private void folder(int jobs, Blackhole hole) {
        try (Stream<ParsedFile> read = parser.parseAll(letters, jobs)) {
            read.forEach(letter -> hole.consume(letter.orElseThrow()));
        }
    }

    /** The same letters by one caller of {@code parse}. */
    @Benchmark
    @Threads(1)
    public void oneCaller(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter)));
    }

    /** By two. */
    @Benchmark
    @Threads(2)
    public void twoCallers(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter)));
    }

    /** A sum of roots, by one. */
    @Benchmark
    @Threads(1)
    public double oneSums() {
        return sum();
    }

    /** A sum of roots, by two. */
    @Benchmark
    @Threads(2)
    public double twoSum() {
        return sum();
    }

    private static double sum() {
        double sum = 0;
        for (int i = 1; i < TERMS; i++) {
            sum += Math.sqrt(i);
        }
        return sum;
    }
}
