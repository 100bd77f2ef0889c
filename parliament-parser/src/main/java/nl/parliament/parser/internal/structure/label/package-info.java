/** What each block is: zones first, then one labeller after the other. The list is BuiltInLabellers. */
@NullMarked
package nl.parliament.parser.internal.structure.label;

import org.jspecify.annotations.NullMarked;
