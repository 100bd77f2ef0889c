package nl.parliament.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.internal.Explanation;
import nl.parliament.parser.internal.Pipeline;
import nl.parliament.parser.internal.ReadSettings;
import nl.parliament.parser.internal.reference.RecogniserChain;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters. The format is found from the content, never from the name. Nothing is fetched and nothing is run.
 *
 * <pre>{@code
 * ParseResult result = ParliamentParser.create().parse(Path.of("brief.docx"));
 * result.document().references().forEach(reference -> System.out.println(reference.target().id()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class ParliamentParser {
    private final Pipeline pipeline;
    private final ParseLimits limits;

    private ParliamentParser(Builder builder) {
        this.limits = builder.limits;
        this.pipeline = new Pipeline(new RecogniserChain(builder.recognisers, Set.of()), new ReadSettings(builder.limits, builder.trackedChanges));
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
     * Reads a stream to its end; does not close it.
     *
     * @param name what to call it in the result; null for nothing
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
     * @param name what to call it in the result; null for nothing
     * @throws DocumentReadException when it cannot be read; its code says why
     */
    public ParseResult parse(byte[] bytes, @Nullable String name) {
        Objects.requireNonNull(bytes, "bytes");
        return guarded(() -> pipeline.run(bytes, name));
    }

    /** The neutral blocks of a file, one per line, for people: how a reader saw it. The form may change in any version. */
    public String layout(Path file) {
        return guarded(() -> Explanation.ofLayout(pipeline.layout(bytesOf(file))));
    }

    /** The role of each block of a file and the rule that gave it, one per line. The form may change in any version. */
    public String explain(Path file) {
        return guarded(() -> Explanation.ofRoles(pipeline.labelled(bytesOf(file))));
    }

    private byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytesOf(in);
        } catch (IOException unreadable) {
            throw new DocumentReadException(ErrorCode.IO, "the file cannot be read", unreadable);
        }
    }

    private byte[] bytesOf(InputStream in) throws IOException {
        long most = Math.min(limits.bytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED, "bytes: more than the maximum of " + limits.bytes());
        }
        return bytes;
    }

    /** Whatever a damaged file makes an engine throw, the caller meets one typed exception. */
    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (DocumentReadException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError defect) {
            throw new DocumentReadException(ErrorCode.INTERNAL, "a defect in reading this file; please report it", defect);
        }
    }

    /** Collects settings. Not safe for use by many threads. */
    public static final class Builder {
        private final List<Recogniser> recognisers = new ArrayList<>();
        private ParseLimits limits = ParseLimits.defaults();
        private TrackedChanges trackedChanges = TrackedChanges.ACCEPTED;

        private Builder() {}

        /** Adds a recogniser of your own; it comes before those built in. Default: none. */
        public Builder recogniser(Recogniser recogniser) {
            recognisers.add(Objects.requireNonNull(recogniser, "recogniser"));
            return this;
        }

        /** Sets what a file may cost. Default: {@link ParseLimits#defaults()}. */
        public Builder limits(ParseLimits maximum) {
            limits = Objects.requireNonNull(maximum, "maximum");
            return this;
        }

        /** Sets which text of a Word document with tracked changes is read. Default: {@link TrackedChanges#ACCEPTED}. */
        public Builder trackedChanges(TrackedChanges reading) {
            trackedChanges = Objects.requireNonNull(reading, "reading");
            return this;
        }

        /** The parser. */
        public ParliamentParser build() {
            return new ParliamentParser(this);
        }
    }
}
