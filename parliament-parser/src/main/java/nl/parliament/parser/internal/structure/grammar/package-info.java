/**
 * The reading of a document as a whole: which parts may follow which, what each fact says for each part, and the best
 * path. Start at Decoder; the weights stand in weights.tsv, the order of parts in transitions.tsv.
 */
@NullMarked
package nl.parliament.parser.internal.structure.grammar;

import org.jspecify.annotations.NullMarked;
