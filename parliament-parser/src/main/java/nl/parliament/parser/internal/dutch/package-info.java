/** The vocabulary of a Dutch letter: dates, ministries, portfolios, names, the labels of a letterhead. */
@NullMarked
package nl.parliament.parser.internal.dutch;

import org.jspecify.annotations.NullMarked;
