/** Values as JSON. */
@NullMarked
package nl.parliament.export.internal.json;

import org.jspecify.annotations.NullMarked;
