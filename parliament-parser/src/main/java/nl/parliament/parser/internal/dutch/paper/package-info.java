/** The words of papers that are no letters: the clauses of a motion, the sentences above published answers, numbers. */
@NullMarked
package nl.parliament.parser.internal.dutch.paper;

import org.jspecify.annotations.NullMarked;
