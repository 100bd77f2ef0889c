/**
 * Writes the model in the formats of {@link nl.parliament.export.Exporter#builtIn()}. JSON and XML are contracts with a
 * schema in this module's jar; reading such an export back gives an equal model. All types are immutable and safe to
 * share between threads.
 */
@NullMarked
package nl.parliament.export;

import org.jspecify.annotations.NullMarked;
