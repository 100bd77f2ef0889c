/**
 * The kinds of document: how each is told, who signs it, what its head says and which parts it has of its own. Start at
 * BuiltInKinds; a new kind is a class and a line there.
 */
@NullMarked
package nl.parliament.parser.internal.structure.kind;

import org.jspecify.annotations.NullMarked;
