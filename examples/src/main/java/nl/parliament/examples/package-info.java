/**
 * Small programs, one file each, and one thing each. Run any with the name of a file; without one it reads the seed
 * letter.
 */
@NullMarked
package nl.parliament.examples;

import org.jspecify.annotations.NullMarked;
