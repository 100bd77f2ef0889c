/** How fast letters are read, beside what a user would pick instead. Run by {@code ./dev bench}. */
@NullMarked
package nl.parliament.benchmarks;

import org.jspecify.annotations.NullMarked;
