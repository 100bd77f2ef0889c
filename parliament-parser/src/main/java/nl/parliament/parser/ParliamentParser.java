package nl.parliament.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.internal.LocalEngine;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.concurrent.ParallelReader;
import nl.parliament.parser.internal.isolation.CautiousEngine;
import nl.parliament.parser.internal.isolation.IsolatedEngine;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters into the model. The format is recognised from the content, never from the file name. Nothing is fetched
 * and nothing is run.
 *
 * <pre>{@code
 * ParseResult result = ParliamentParser.create().parse(Path.of("brief.docx"));
 * result.document().references().forEach(reference -> System.out.println(reference.target().id()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads at once. Each file is read on a thread of its own, within {@link
 * ParseLimits}. When the thread that waits for it is interrupted, reading stops with {@link ErrorCode#CANCELLED}.
 * {@link Builder#isolated} also protects against crashes and hangs inside PDFBox, which no limit can stop.
 */
public final class ParliamentParser {
    private final Engine engine;
    private final ParseLimits limits;

    private ParliamentParser(Builder builder) {
        this.limits = builder.limits;
        ReadSettings settings = new ReadSettings(builder.limits, builder.atLimit, builder.trackedChanges);
        this.engine = engine(builder, List.copyOf(builder.recognisers), settings);
    }

    private static Engine engine(Builder builder, List<Recogniser> recognisers, ReadSettings settings) {
        Isolation isolation = builder.isolation;
        if (isolation == null) {
            return new LocalEngine(recognisers, settings);
        }
        if (!builder.isOnlyWhenNeeded) {
            return new IsolatedEngine(isolation, recognisers, settings);
        }
        IsolatedEngine.checkRecognisers(recognisers);
        return new CautiousEngine(
                new LocalEngine(recognisers, settings), () -> new IsolatedEngine(isolation, recognisers, settings));
    }

    /** A parser with the defaults. */
    public static ParliamentParser create() {
        return builder().build();
    }

    /** A builder for a parser with settings of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @throws DocumentReadException when it cannot be read; its code says why
     */
    public ParseResult parse(Path file) {
        Objects.requireNonNull(file, "file");
        Path name = file.getFileName();
        return parse(bytesOf(file), name == null ? null : name.toString());
    }

    /**
     * Reads a stream to its end, or just past the limit of size; does not close it.
     *
     * @param name the file name to record in the result; null for none
     * @throws DocumentReadException when it cannot be read; its code says why
     */
    public ParseResult parse(InputStream in, @Nullable String name) {
        Objects.requireNonNull(in, "in");
        try {
            return parse(bytesOf(in), name);
        } catch (IOException unreadable) {
            throw new DocumentReadException(ErrorCode.IO, "the stream cannot be read", unreadable);
        }
    }

    /**
     * Reads a file's content.
     *
     * @param name the file name to record in the result; null for none
     * @throws DocumentReadException when it cannot be read; its code says why
     */
    public ParseResult parse(byte[] bytes, @Nullable String name) {
        Objects.requireNonNull(bytes, "bytes");
        return engine.parse(bytes, name);
    }

    /**
     * Reads many files, {@code jobs} at the same time, and returns the outcome of each in the order of the files. A
     * file that cannot be read does not stop the others. When two files in a row exhaust the memory of this process,
     * each later one gets {@link ErrorCode#CANCELLED}; in isolated mode reading goes on. Threads read a few files ahead
     * of the caller, so this is faster than calling {@link #parse(Path)} from the same number of threads. Close the
     * stream if you do not read it to its end. When the thread that reads the stream is interrupted, the operation on
     * the stream throws a {@link DocumentReadException} with {@link ErrorCode#CANCELLED}.
     *
     * <pre>{@code
     * try (Stream<ParsedFile> letters = parser.parseAll(files, 4)) {
     *     letters.filter(letter -> letter.error() == null)
     *             .forEach(letter -> index(letter.file(), letter.orElseThrow()));
     * }
     * }</pre>
     *
     * @param jobs how many files to read at the same time, at least 1; one per processor is best. In isolated mode,
     *     {@link Isolation#processes()} caps it
     * @throws IllegalArgumentException when {@code jobs} is less than 1
     */
    public Stream<ParsedFile> parseAll(Collection<Path> files, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: at least 1 expected, " + jobs + " found");
        }
        ParallelReader ahead = new ParallelReader(List.copyOf(files), jobs, engine, this::bytesOf);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ahead, traits), false)
                .onClose(ahead::close);
    }

    /** The neutral blocks of a file, for {@link ParseInspector}. */
    String layout(Path file) {
        return engine.layout(bytesOf(file));
    }

    /** The roles of the blocks of a file, for {@link ParseInspector}. */
    String explain(Path file) {
        return engine.explain(bytesOf(file));
    }

    private byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytesOf(in);
        } catch (IOException unreadable) {
            throw new DocumentReadException(ErrorCode.IO, reason(file), unreadable);
        }
    }

    private static String reason(Path file) {
        if (Files.isDirectory(file)) {
            return "a file expected, a folder found";
        }
        return Files.exists(file) ? "the file cannot be read" : "no such file";
    }

    private byte[] bytesOf(InputStream in) throws IOException {
        long most = Math.max(limits.maximum(Limit.BYTES), limits.maximum(Limit.TEXT_BYTES));
        byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16L) + 1);
        new Budget(limits).check(Limit.BYTES, bytes.length > most ? bytes.length : 0);
        return bytes;
    }

    /** Collects settings. Not safe for use by many threads. */
    public static final class Builder {
        private final List<Recogniser> recognisers = new ArrayList<>();
        private ParseLimits limits = ParseLimits.defaults();
        private AtLimit atLimit = AtLimit.TRUNCATE;
        private TrackedChanges trackedChanges = TrackedChanges.ACCEPTED;
        private @Nullable Isolation isolation;
        private boolean isOnlyWhenNeeded;

        private Builder() {}

        /** Adds a recogniser of your own, which takes precedence over those built in. Default: none. */
        public Builder recogniser(Recogniser recogniser) {
            recognisers.add(Objects.requireNonNull(recogniser, "recogniser"));
            return this;
        }

        /** Sets the limits of reading. Default: {@link ParseLimits#defaults()}. */
        public Builder limits(ParseLimits maximum) {
            limits = Objects.requireNonNull(maximum, "maximum");
            return this;
        }

        /** Sets the outcome for a file that exceeds a limit. Default: {@link AtLimit#TRUNCATE}. */
        public Builder atLimit(AtLimit outcome) {
            atLimit = Objects.requireNonNull(outcome, "outcome");
            return this;
        }

        /**
         * Sets which text of a Word document with tracked changes is read. Default: {@link TrackedChanges#ACCEPTED}.
         */
        public Builder trackedChanges(TrackedChanges reading) {
            trackedChanges = Objects.requireNonNull(reading, "reading");
            return this;
        }

        /**
         * Reads files in other processes, so that no file can hang your process or fill its memory. Your own
         * recognisers must be public classes with a public constructor without parameters. Each process creates its own
         * instances, so nothing that you set on yours reaches them. When your recognisers return their own {@link
         * nl.parliament.model.Target} types, these must be records with serializable components. Default: in this
         * process.
         */
        public Builder isolated(Isolation processes) {
            isolation = Objects.requireNonNull(processes, "processes");
            isOnlyWhenNeeded = false;
            return this;
        }

        /**
         * Reads in this process as long as all goes well, which is faster than {@link #isolated}. Files of more than 16
         * MiB are read in other processes, and so is every file after one that ran out of time or memory. A file that
         * hangs occupies one thread of this process until the process ends. Where no other process can be started, all
         * files are read in this one. Your own recognisers must meet the conditions of {@link #isolated}.
         */
        public Builder isolatedWhenNeeded(Isolation processes) {
            isolation = Objects.requireNonNull(processes, "processes");
            isOnlyWhenNeeded = true;
            return this;
        }

        /**
         * The parser.
         *
         * @throws IllegalStateException in isolated mode, when no process can be started
         * @throws IllegalArgumentException in isolated mode, when a recogniser cannot be recreated in another process
         */
        public ParliamentParser build() {
            return new ParliamentParser(this);
        }
    }
}
