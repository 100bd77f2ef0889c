/** Values as XML. */
@NullMarked
package nl.parliament.export.internal.xml;

import org.jspecify.annotations.NullMarked;
