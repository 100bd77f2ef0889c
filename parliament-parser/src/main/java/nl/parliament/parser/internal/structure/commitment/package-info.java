/** What the government promises a chamber: the sentence, who, to whom and by when. */
@NullMarked
package nl.parliament.parser.internal.structure.commitment;

import org.jspecify.annotations.NullMarked;
