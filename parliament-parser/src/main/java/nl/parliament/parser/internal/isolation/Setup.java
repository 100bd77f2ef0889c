package nl.parliament.parser.internal.isolation;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import nl.parliament.parser.AtLimit;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.LocalEngine;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.source.ReadSettings;

/**
 * The settings that a worker receives first.
 *
 * @param recognisers the classes of the caller's own recognisers
 * @param maxima the maximum of each limit
 * @param atLimit the outcome for a file that exceeds a limit
 * @param trackedChanges which text of a document with tracked changes is meant
 */
public record Setup(
        List<String> recognisers, EnumMap<Limit, Long> maxima, AtLimit atLimit, TrackedChanges trackedChanges)
        implements Serializable {
    static Setup of(List<String> recognisers, ReadSettings settings) {
        EnumMap<Limit, Long> maxima = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            maxima.put(limit, settings.limits().maximum(limit));
        }
        return new Setup(recognisers, maxima, settings.atLimit(), settings.trackedChanges());
    }

    long maximum(Limit limit) {
        return Objects.requireNonNull(maxima.get(limit), limit::name);
    }

    /** The engine that a worker reads with. */
    Engine engine() {
        ParseLimits limits = ParseLimits.defaults();
        for (Limit limit : Limit.values()) {
            limits = limits.with(limit, maximum(limit));
        }
        return new LocalEngine(
                recognisers.stream().map(Setup::made).toList(), new ReadSettings(limits, atLimit, trackedChanges));
    }

    private static Recogniser made(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Recogniser.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException unknown) {
            Throwable cause = unknown instanceof InvocationTargetException thrown ? thrown.getCause() : unknown;
            throw new DocumentReadException(
                    ErrorCode.INTERNAL, "a recogniser cannot be made in the process that reads: " + name, cause);
        }
    }
}
