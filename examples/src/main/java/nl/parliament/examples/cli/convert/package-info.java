/**
 * The command {@code convert}. Start at {@link nl.parliament.examples.cli.convert.ConvertCommand}, which holds the
 * options, and go on to {@link nl.parliament.examples.cli.convert.Run}, which takes each letter from its file to its
 * result.
 */
@NullMarked
package nl.parliament.examples.cli.convert;

import org.jspecify.annotations.NullMarked;
