package nl.parliament.parser.internal.repair;

import nl.parliament.parser.internal.layout.LayoutDocument;

/** One repair of what a converter or a paste broke. Stateless; it knows no file format. */
@FunctionalInterface
public interface LayoutRepair {
    /** The layout with this damage repaired; the same layout when there is none. */
    LayoutDocument repair(LayoutDocument layout);
}
