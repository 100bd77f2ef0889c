/** Who signed: ministers, their offices, members below a motion. */
@NullMarked
package nl.parliament.parser.internal.structure.signature;

import org.jspecify.annotations.NullMarked;
