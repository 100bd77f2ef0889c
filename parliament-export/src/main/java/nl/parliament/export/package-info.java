/**
 * The model as JSON and XML. Both are public formats with a schema in this module's jar; reading an export back gives an equal
 * model. All types are immutable and safe to share between threads.
 */
@NullMarked
package nl.parliament.export;

import org.jspecify.annotations.NullMarked;
