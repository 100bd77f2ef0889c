package nl.parliament.parser.internal.isolated;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.Engine;
import nl.parliament.parser.internal.LocalEngine;
import nl.parliament.parser.internal.ReadSettings;

/**
 * What a worker is told first.
 *
 * @param recognisers the classes of the caller's own recognisers
 * @param settings how to read
 */
record Setup(List<String> recognisers, ReadSettings settings) implements Serializable {
    /** The engine that a worker reads with. */
    Engine engine() {
        List<Recogniser> made = new ArrayList<>();
        for (String name : recognisers) {
            try {
                made.add((Recogniser) Class.forName(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException unknown) {
                Throwable cause = unknown instanceof InvocationTargetException thrown ? thrown.getCause() : unknown;
                throw new DocumentReadException(ErrorCode.INTERNAL, "a recogniser cannot be made in the process that reads: " + name, cause);
            }
        }
        return new LocalEngine(made, settings);
    }
}
