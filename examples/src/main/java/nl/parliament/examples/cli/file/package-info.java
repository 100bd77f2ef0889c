/**
 * Files and streams as a user names them. {@link nl.parliament.examples.cli.file.LetterFiles} finds the letters to
 * read; {@link nl.parliament.examples.cli.file.Output} is where text is written.
 */
@NullMarked
package nl.parliament.examples.cli.file;

import org.jspecify.annotations.NullMarked;
