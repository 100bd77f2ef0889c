package nl.parliament.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.parliament.export.JsonExporter;
import nl.parliament.export.XmlExporter;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.AtLimit;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.ReferenceFinder;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.Pipeline;
import nl.parliament.parser.internal.reference.RecogniserChain;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.structure.label.BuiltInLabellers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Plain text: letters to models, references in a megabyte of letters, exports of the .docx letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextBenchmark {
    private static final int MEGABYTE = 1_000_000;

    private final List<byte[]> letters = Letters.endingIn(".txt");
    private final ParliamentParser parser = ParliamentParser.create();
    private final Pipeline structure = new Pipeline(
            new RecogniserChain(List.of(), Set.of()),
            new ReadSettings(ParseLimits.defaults(), AtLimit.TRUNCATE, TrackedChanges.ACCEPTED));
    private final ReferenceFinder finder = ReferenceFinder.create();
    private final String megabyte = megabyte();
    private final List<ParseResult> results = Letters.endingIn(".docx").stream()
            .map(letter -> parser.parse(letter, "letter.docx"))
            .toList();

    private String megabyte() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MEGABYTE; i++) {
            text.append(new String(letters.get(i % letters.size()), StandardCharsets.UTF_8));
        }
        return text.substring(0, MEGABYTE);
    }

    /** The .txt letters, bytes to model with references. */
    @Benchmark
    public void letters(Blackhole hole) {
        letters.forEach(letter -> hole.consume(parser.parse(letter, "letter.txt")));
    }

    /** The .txt letters, bytes to blocks with their roles: structure without references. */
    @Benchmark
    public void structure(Blackhole hole) {
        letters.forEach(letter ->
                hole.consume(BuiltInLabellers.label(structure.canonical(letter, new Budget(ParseLimits.defaults())))));
    }

    /** References in a million characters. */
    @Benchmark
    public void references(Blackhole hole) {
        hole.consume(finder.find(megabyte));
    }

    /** The .docx letters, models to JSON. */
    @Benchmark
    public void json(Blackhole hole) {
        results.forEach(result -> hole.consume(JsonExporter.create().export(result)));
    }

    /** The .docx letters, models to XML. */
    @Benchmark
    public void xml(Blackhole hole) {
        results.forEach(result -> hole.consume(XmlExporter.create().export(result)));
    }
}
