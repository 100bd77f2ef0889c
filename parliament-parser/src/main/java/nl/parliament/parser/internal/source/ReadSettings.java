package nl.parliament.parser.internal.source;

import nl.parliament.parser.AtLimit;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;

/**
 * What a reader is told beside the bytes.
 *
 * @param limits what a file may cost
 * @param atLimit what becomes of a file that holds more
 * @param trackedChanges which text of a document with tracked changes is meant
 */
public record ReadSettings(ParseLimits limits, AtLimit atLimit, TrackedChanges trackedChanges) {
    /** Stops when the breach of a limit is to end the reading. */
    public void stopAtLimit(DocumentReadException passed) {
        if (atLimit == AtLimit.FAIL || passed.breach() == null) {
            throw passed;
        }
    }
}
