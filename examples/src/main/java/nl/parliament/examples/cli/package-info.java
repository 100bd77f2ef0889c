/** The commands of kamerbrief.jar, a file each. Start at {@link nl.parliament.examples.cli.Kamerbrief}. */
@NullMarked
package nl.parliament.examples.cli;

import org.jspecify.annotations.NullMarked;
