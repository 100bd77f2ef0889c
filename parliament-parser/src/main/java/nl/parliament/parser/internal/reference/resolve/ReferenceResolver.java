package nl.parliament.parser.internal.reference.resolve;

import java.util.List;
import nl.parliament.model.Reference;

/** One step from what the recognisers found to what the document refers to. Stateless. */
@FunctionalInterface
public interface ReferenceResolver {
    /** The references after this step, in reading order. */
    List<Reference> resolve(List<Reference> references, DocumentContext context);
}
