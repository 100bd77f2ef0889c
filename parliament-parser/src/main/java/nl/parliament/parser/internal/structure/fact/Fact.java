package nl.parliament.parser.internal.structure.fact;

import java.util.function.Predicate;

/** A fact of one line that speaks for or against a part of the letter. What each weighs stands in weights.tsv. */
public enum Fact {
    /** Holds of every line: the weight of having nothing else to say. */
    ALWAYS(line -> true),
    /** Begins with a label of the letterhead. */
    LABEL(LetterheadFacts::isLabel),
    /** Begins with a label that the side column of later pages has too. */
    REFERENCE_LABEL(LetterheadFacts::isReferenceLabel),
    /** Goes on below a line with the label of a field that runs over lines. */
    LABEL_GOES_ON(LetterheadFacts::isRestOfLabelled),
    /** A line of an address: a postbox, a postal code, a street with a number. */
    ADDRESS(LetterheadFacts::isAddress),
    /** A date and little more. */
    DATE(LetterheadFacts::isDate),
    /** The day of a published paper: 'Den Haag, 12 november 2020'. */
    PUBLISHED_DAY(LetterheadFacts::isPublishedDay),
    /** Right below such a day or the title of a published paper: there its text begins. */
    BELOW_PAPER_HEAD(LetterheadFacts::isBelowPaperHead),
    /** Names one of the chambers or its chair as the one who is written to. */
    ADDRESSEE(LetterheadFacts::isAddressee),
    /** Names a ministry or a part of one. */
    SENDER(LetterheadFacts::isSender),
    /** A line of the head of an official paper: year of session, dossier, number, kind. */
    OFFICIAL_HEAD(LetterheadFacts::isOfficialHead),
    /** One of the two sentences above published answers. */
    APPENDIX_HEAD(LetterheadFacts::isAppendixHead),
    /** The rest of such a sentence. */
    APPENDIX_REST(LetterheadFacts::isRestOfAppendixHead),
    /** The sentence that asks to mention the reference. */
    NOTICE(LetterheadFacts::isNotice),
    /** Short and no sentence. */
    SHORT(TextFacts::isShort),
    /** Long and ends as a sentence does. */
    PROSE(TextFacts::isProse),
    /** Several words that end as a sentence does, but not long. */
    SENTENCE(TextFacts::isSentence),
    /** As long as a line of prose, and the sentence goes on after it. */
    RUNS_ON(TextFacts::runsOn),
    /** Ends with a full stop or a question mark, however short. */
    FULL_STOP(TextFacts::endsInFullStop),
    /** Someone speaks, or is told what he did: 'ik', 'mijn', 'wij', 'heeft u'. */
    FIRST_PERSON(TextFacts::isFirstPerson),
    /** 'Vraag 1', 'Antwoord op vraag 1'. */
    QUESTION_HEAD(TextFacts::isQuestionHead),
    /** An item of a list. */
    ITEM(line -> line.block().label() != null),
    /** In a cell of a table. */
    CELL(line -> line.block().hints().cell() != null),
    /** Marked as a heading by the file. */
    HEADING_MARK(line -> line.block().hints().headingLevel() != null),
    /** All of it bold. */
    BOLD(line -> line.block().isBold()),
    /** 'De Kamer,' opens a motion. */
    MOTION_OPENING(TextFacts::isMotionOpening),
    /** Above the fixed words that open a motion or a bill. */
    ABOVE_FORMULA(TextFacts::isAboveFormula),
    /** Further down than letterheads go. */
    LATE(TextFacts::isLate),
    /** Much further down. */
    VERY_LATE(TextFacts::isVeryLate),
    /** A salutation and nothing else. */
    SALUTATION(FrameFacts::isSalutation),
    /** Begins as a salutation does, its name left out or misread. */
    LIKE_SALUTATION(FrameFacts::isLikeSalutation),
    /** A closing and nothing else. */
    CLOSING(FrameFacts::isClosing),
    /** A closing with a letter or two wrong. */
    LIKE_CLOSING(FrameFacts::isLikeClosing),
    /** Not far below a closing. */
    BELOW_CLOSING(FrameFacts::isBelowClosing),
    /** The formula that ends a motion. */
    MOTION_END(FrameFacts::isMotionEnd),
    /** Can be the name of a member below a motion. */
    MEMBER(FrameFacts::isMember),
    /** An office of government: 'De minister van Defensie,'. */
    ROLE(SignatureFacts::isRole),
    /** Any office: 'de directeur Wegen en Bruggen,'. */
    OFFICE(SignatureFacts::isOffice),
    /** The name of a person. */
    NAME(SignatureFacts::isName),
    /** An office and the name of its holder on one line. */
    ROLE_AND_NAME(SignatureFacts::isRoleAndName),
    /** Can be the rest of an office that runs over lines. */
    ROLE_REST(SignatureFacts::isRestOfRole),
    /** An office right above a name, or a name right next to an office. */
    SIGNED(SignatureFacts::isSigned),
    /** The chair or the clerk of a committee, below a sentence. */
    COMMITTEE_SIGNED(CommitteeFacts::isSigned),
    /** 'namens deze,'. */
    ON_BEHALF(SignatureFacts::isOnBehalf),
    /** The title of an annex: 'Bijlage 1 Planning'. */
    ANNEX_TITLE(AnnexFacts::isTitle),
    /** The title above answers: 'Antwoorden van de Minister van … op vragen van het lid …'. */
    ANSWERS_TITLE(AnnexFacts::isTitleOfAnswers);

    private final Predicate<Line> test;

    Fact(Predicate<Line> test) {
        this.test = test;
    }

    boolean holdsOf(Line line) {
        return test.test(line);
    }
}
