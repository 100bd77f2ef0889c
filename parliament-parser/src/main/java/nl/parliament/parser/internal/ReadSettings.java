package nl.parliament.parser.internal;

import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;

/**
 * What a reader is told beside the bytes.
 *
 * @param limits what a file may cost
 * @param trackedChanges which text of a document with tracked changes is meant
 */
public record ReadSettings(ParseLimits limits, TrackedChanges trackedChanges) {}
