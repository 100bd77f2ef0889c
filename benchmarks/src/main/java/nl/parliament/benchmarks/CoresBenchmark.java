package nl.parliament.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.parliament.parser.ParliamentParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** All letters read by one caller and by two, and a sum that shares nothing for what two cores of this machine are worth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoresBenchmark {
    private static final int TERMS = 2_000_000;

    private final List<byte[]> letters = Stream.of(".docx", ".pdf", ".txt").flatMap(suffix -> Letters.endingIn(suffix).stream()).toList();
    private final ParliamentParser parser = ParliamentParser.create();

    /** By one. */
    @Benchmark
    @Threads(1)
    public void oneReads(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter, "letter")));
    }

    /** By two at the same time. */
    @Benchmark
    @Threads(2)
    public void twoRead(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter, "letter")));
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
