/**
 * Writes the model in the formats of {@link nl.parliament.export.Exporter#builtIn()}. JSON and XML are contracts with a
 * schema in this module's jar. With the default options, reading such an export back gives an equal model; your own
 * types of target come back as {@link nl.parliament.model.GenericTarget}. All types are immutable and safe to share
 * between threads.
 */
@NullMarked
package nl.parliament.export;

import org.jspecify.annotations.NullMarked;
