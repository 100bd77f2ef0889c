/** Text as exports show it: links, inline pieces, labels in Dutch, characters that no export can carry. */
@NullMarked
package nl.parliament.export.internal.text;

import org.jspecify.annotations.NullMarked;
