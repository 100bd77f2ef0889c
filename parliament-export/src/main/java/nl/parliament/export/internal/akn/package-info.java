/** Akoma Ntoso 3.0. Start at AknDocument. */
@NullMarked
package nl.parliament.export.internal.akn;

import org.jspecify.annotations.NullMarked;
