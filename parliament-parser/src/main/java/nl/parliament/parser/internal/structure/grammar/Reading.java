package nl.parliament.parser.internal.structure.grammar;

import java.util.List;

/**
 * What each line of a document is.
 *
 * @param choices one for each line
 */
public record Reading(List<Choice> choices) {
    public Reading {
        choices = List.copyOf(choices);
    }

    /**
     * The part of one line.
     *
     * @param part what it is
     * @param margin by how much the whole would weigh less if the line were anything else
     * @param second what else it might be
     */
    public record Choice(Part part, int margin, Part second) {}
}
