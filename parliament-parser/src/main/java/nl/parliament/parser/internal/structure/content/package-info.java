/** What documents of some kinds hold: questions with answers, the clauses of a motion. Start at DocumentKind. */
@NullMarked
package nl.parliament.parser.internal.structure.content;

import org.jspecify.annotations.NullMarked;
