/** Repairs what a converter or a paste broke, before the structure is read. The list is BuiltInRepairs. */
@NullMarked
package nl.parliament.parser.internal.repair;

import org.jspecify.annotations.NullMarked;
