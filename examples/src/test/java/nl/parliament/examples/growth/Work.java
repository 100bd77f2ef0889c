package nl.parliament.examples.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import nl.parliament.export.Exporter;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParliamentParser;

/** Reading a letter and writing it in each export, in time of the processor: other work on the machine counts not. */
final class Work {
    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ParliamentParser parser = ParliamentParser.create();
    private final IntFunction<byte[]> letters;
    private final List<Exporter> exporters;

    /** Work on letters of any size: reading them, and writing each in these exports. */
    Work(IntFunction<byte[]> letters, List<Exporter> exporters) {
        this.letters = letters;
        this.exporters = exporters;
    }

    /** Milliseconds that a letter of this size takes, the least of some tries. */
    double milliseconds(int count, int tries) {
        double least = Double.MAX_VALUE;
        byte[] letter = letters.apply(count);
        for (int i = 0; i < tries; i++) {
            long start = MACHINE.getProcessCpuTime();
            ParseResult result = parser.parse(letter, null);
            exporters.forEach(exporter -> write(exporter, result));
            least = Math.min(least, (MACHINE.getProcessCpuTime() - start) / 1e6);
        }
        return least;
    }

    private static void write(Exporter exporter, ParseResult result) {
        try {
            exporter.export(result, Writer.nullWriter());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
