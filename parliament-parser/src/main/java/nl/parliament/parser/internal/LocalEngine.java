package nl.parliament.parser.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.concurrent.LostThreads;
import nl.parliament.parser.internal.concurrent.ParseExecutor;
import nl.parliament.parser.internal.reference.RecogniserChain;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/** Reads files in this process, each on its own thread with its own budget. */
public final class LocalEngine implements Engine {
    private final Pipeline pipeline;
    private final ParseLimits limits;
    private final LostThreads lost = new LostThreads();
    private final ParseExecutor threads = new ParseExecutor(lost);

    /** An engine with these settings, and these recognisers in front of those built in. */
    public LocalEngine(List<Recogniser> recognisers, ReadSettings settings) {
        this.pipeline = new Pipeline(new RecogniserChain(recognisers, Set.of()), settings);
        this.limits = settings.limits();
    }

    @Override
    public ParseResult parse(byte[] bytes, @Nullable String name) {
        return read(budget -> pipeline.run(bytes, name, budget));
    }

    @Override
    public Budget budget() {
        return new Budget(limits);
    }

    @Override
    public ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget) {
        return lost.watched(() -> pipeline.run(bytes, name, budget), budget);
    }

    @Override
    public void giveUp(Budget budget) {
        lost.giveUp(budget);
    }

    @Override
    public boolean keepsTime() {
        return false;
    }

    @Override
    public String layout(byte[] bytes) {
        return read(budget -> Explanation.ofLayout(pipeline.layout(bytes, budget)));
    }

    @Override
    public String explain(byte[] bytes) {
        return read(budget -> Explanation.ofRoles(pipeline.canonical(bytes, budget)));
    }

    private <T> T read(Function<Budget, T> work) {
        Budget budget = budget();
        return threads.run(() -> work.apply(budget), budget);
    }
}
