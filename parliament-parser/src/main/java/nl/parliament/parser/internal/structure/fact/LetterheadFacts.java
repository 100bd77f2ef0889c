package nl.parliament.parser.internal.structure.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.AddressLines;
import nl.parliament.parser.internal.dutch.DutchDate;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.PublicationMarks;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Facts of the lines above a letter's text. */
final class LetterheadFacts {
    private static final int LONGEST_LABELLED = 1500;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_DATE = 60;
    private static final int LONGEST_TITLE = 600;
    /** The head of a paper stands on top. */
    private static final int LATEST_HEAD = 30;

    private static final Set<LetterheadField> REFERENCES = EnumSet.of(
            LetterheadField.DATE,
            LetterheadField.OUR_REFERENCE,
            LetterheadField.YOUR_REFERENCE,
            LetterheadField.CONTACT,
            LetterheadField.NOTICE);
    // "Vergaderjaar 2020–2021" | "32 545 Financiële markten" | "Nr. 143 MOTIE VAN …"
    private static final Pattern OFFICIAL = Pattern.compile("(?i:vergaderjaar) \\d{4}.{0,80}|"
            + "(?:" + PaperHead.DOSSIER + PaperHead.AFTER_DOSSIER + "|" + PaperHead.NR + PaperHead.NUMBER
            + ")(?:\\s{1,5}\\p{Lu}.{0,500})?|"
            + "(?:" + PaperHead.DOSSIER_IN_ONE + "|" + PaperHead.DOSSIER_IN_LETTERS + ").{0,500}|"
            + "(?:[A-Z]{1,3}\\d?\\s{1,5})?" + PaperHead.REPRINT + PaperHead.KIND_IN_CAPITALS
            + "(?: [\\p{Lu} ].{0,500})?");
    // "Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2147."
    private static final String OTHER_APPENDIX = "Aanhangsel Handelingen, ";

    private static final Set<LetterheadField> OVER_LINES = EnumSet.of(LetterheadField.SUBJECT, LetterheadField.NOTICE);
    // "I. ALGEMEEN" | "I ALGEMEEN" | "A. ALGEMEEN DEEL" | "1. INLEIDING"
    private static final Pattern CHAPTER = Pattern.compile("(?:[IVX]{1,4}\\.?|[A-Z]\\.|\\d{1,2}\\.?) ");
    // "minister van Justitie en …" | "(GroenLinks-PvdA) over …"
    private static final Pattern MID_SENTENCE = Pattern.compile("[\\p{Ll}(]");

    private LetterheadFacts() {}

    static boolean isRestOfAppendixHead(Line line) {
        String text = line.text();
        return text.length() < LONGEST_LABELLED
                && (text.startsWith(OTHER_APPENDIX)
                        || MemberQuestions.saysWhenAsked(text)
                        || MemberQuestions.saysWhenAnswered(text));
    }

    static boolean isNotice(Line line) {
        LetterheadField.Label label = line.text().length() < LONGEST_TITLE ? LetterheadField.in(line.text()) : null;
        return label != null && label.field() == LetterheadField.NOTICE;
    }

    static boolean isLabel(Line line) {
        return line.text().length() < LONGEST_LABELLED && LetterheadField.in(line.text()) != null;
    }

    /** Whether the line is below a subject or a notice, close to it or in the middle of a sentence. */
    static boolean isRestOfLabelled(Line line) {
        PlacedBlock before = line.before();
        LetterheadField.Label label = before == null ? null : LetterheadField.in(before.text());
        boolean isBelow = label != null && OVER_LINES.contains(label.field());
        boolean isClose = Boolean.FALSE.equals(line.block().hints().blankBefore());
        return isBelow && (isClose || MID_SENTENCE.matcher(line.text()).lookingAt());
    }

    static boolean isReferenceLabel(Line line) {
        LetterheadField.Label label = line.text().length() < LONGEST_LINE ? LetterheadField.in(line.text()) : null;
        return label != null && REFERENCES.contains(label.field());
    }

    static boolean isAddress(Line line) {
        return AddressLines.isAddress(line.text());
    }

    static boolean isDate(Line line) {
        return line.text().length() < LONGEST_DATE && DutchDate.in(line.text()) != null;
    }

    static boolean isPublishedDay(Line line) {
        return isPublishedDay(line.text());
    }

    private static boolean isPublishedDay(String text) {
        return text.length() < LONGEST_LINE && (DutchDate.placeBefore(text) != null || PaperHead.isDay(text));
    }

    /** The day and the addressee of a paper may stand below its title, in either order. */
    static boolean isBelowPaperHead(Line line) {
        PlacedBlock before = line.before();
        return before != null
                && (isBelowTitle(before.text(), line) || isBelowDay(before.text(), line))
                && !isPublishedDay(line)
                && !isAddressee(line);
    }

    /** A title in capitals may go on, and begins no chapter: 'I. ALGEMEEN'. */
    private static boolean isBelowTitle(String before, Line line) {
        return PaperHead.isTitleInCapitals(before)
                && (!PaperHead.isInCapitals(line.text())
                        || CHAPTER.matcher(line.block().shown()).lookingAt());
    }

    /**
     * Whether the addressee of a published letter stands here, above its day. Notes on a decree that the chamber may
     * discuss can stand between the title and it.
     */
    static boolean isAddressOfPaper(List<PlacedBlock> blocks, int at) {
        return at < Math.min(LATEST_HEAD, blocks.size() - 1)
                && AddressLines.isAddressee(blocks.get(at).text())
                && DutchDate.placeBefore(blocks.get(at + 1).text()) != null
                && blocks.stream()
                        .limit(at)
                        .map(PlacedBlock::text)
                        .filter(PaperHead::isTitleInCapitals)
                        .limit(1)
                        .anyMatch(title -> title.contains("BRIEF"));
    }

    private static boolean isBelowDay(String before, Line line) {
        return isPublishedDay(before)
                && line.blocks().subList(0, Math.min(line.index(), LATEST_HEAD)).stream()
                        .anyMatch(block -> isOfficialHead(block.text()));
    }

    static boolean isAddressee(Line line) {
        return AddressLines.isAddressee(line.text());
    }

    static boolean isSender(Line line) {
        return AddressLines.isSender(line.text());
    }

    static boolean isOfficialHead(Line line) {
        return isOfficialHead(line.text());
    }

    private static boolean isOfficialHead(String text) {
        return text.length() < LONGEST_TITLE && (OFFICIAL.matcher(text).matches() || PublicationMarks.isOfficial(text));
    }

    static boolean isAppendixHead(Line line) {
        return line.text().length() < LONGEST_LABELLED && MemberQuestions.opens(line.text());
    }
}
