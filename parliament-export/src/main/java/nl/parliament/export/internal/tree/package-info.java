/** The model as a neutral tree of values, written and read back; the ids that stay the same in every run. */
@NullMarked
package nl.parliament.export.internal.tree;

import org.jspecify.annotations.NullMarked;
