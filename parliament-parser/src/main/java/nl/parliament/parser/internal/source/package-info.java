/** What a reader of one format is, and what it is given: settings, a budget, the diagnostics that readers share. */
@NullMarked
package nl.parliament.parser.internal.source;

import org.jspecify.annotations.NullMarked;
