package nl.parliament.parser.internal.structure.grammar;

import java.util.Locale;
import java.util.Set;
import nl.parliament.parser.internal.structure.fact.Fact;

/** A part of a document: a state of its grammar. */
public enum Part {
    /** Above the salutation or, without one, above the text. */
    LETTERHEAD,
    /** 'Geachte voorzitter,'. */
    SALUTATION(Fact.SALUTATION, Fact.LIKE_SALUTATION),
    /** The text. */
    BODY,
    /** Lines of the letterhead that fell into the text. */
    ASIDE,
    /** The chair and the clerk of a committee, who sign below the opening of its paper. */
    COMMITTEE(Fact.COMMITTEE_SIGNED),
    /** 'Hoogachtend,'. */
    CLOSING(Fact.CLOSING, Fact.LIKE_CLOSING),
    /** Offices and names below the text. */
    SIGNATURE,
    /** The formula that ends a motion; it belongs to the text. */
    MOTION_END(Fact.MOTION_END),
    /** The members below a motion. */
    MEMBERS(Fact.MEMBER),
    /** The title of an annex. */
    ANNEX_TITLE(Fact.ANNEX_TITLE, Fact.ANSWERS_TITLE),
    /** The text of an annex. */
    ANNEX,
    /** Lines of the letterhead that fell into the text of an annex. */
    ANNEX_ASIDE;

    private final Set<Fact> needs;

    Part(Fact... needs) {
        this.needs = Set.of(needs);
    }

    /** Whether a line of these facts can be this part at all: a salutation must look like one. */
    boolean admits(Set<Fact> facts) {
        return needs.isEmpty() || needs.stream().anyMatch(facts::contains);
    }

    /** Its name in the tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the line is one of the letterhead, where it belongs or fallen into the text. */
    public boolean isLetterhead() {
        return this == LETTERHEAD || this == ASIDE || this == ANNEX_ASIDE;
    }

    /** Whether the line is one of offices and names. */
    public boolean isSignature() {
        return this == SIGNATURE || this == MEMBERS;
    }
}
