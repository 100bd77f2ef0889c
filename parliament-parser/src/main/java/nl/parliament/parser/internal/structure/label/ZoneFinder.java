package nl.parliament.parser.internal.structure.label;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.Salutations;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;

/** Finds where letterhead, body, signature and annex begin and end. */
public final class ZoneFinder {
    /** A letterhead is never longer; official heads of several dossiers come near. */
    private static final int HEAD = 120;
    // the first words of a motion, and of answers
    private static final Pattern OPENING = Pattern.compile("(?s)(?:De Kamer,|Vraag 1\\b).{0,20000}");
    private static final Pattern LABEL =
            Pattern.compile("(?is)(?:datum|betreft|onderwerp|ons kenmerk|kenmerk|uw kenmerk|bijlage|> ?retouradres|"
                    + "postbus|contactpersoon|"
                    + "bij beantwoording|vragen van (?:het lid|de leden)|antwoord van)\\b.{0,1500}");

    // "… bij dit artikel." | "… bij dit artikel.1" | "… in deze brief over:"
    private static final Pattern SENTENCE = Pattern.compile("[.:]\\d{0,2}$");
    // "Den Haag, 12 november 2020" | "’s-Gravenhage, 3 maart 2021" | "Voorgesteld 6 februari 2024" | "Vastgesteld 12
    // juli 2022"
    private static final Pattern DAY =
            Pattern.compile("(?:['’‘]s-)?\\p{Lu}[\\p{L} '’-]{2,30}, \\d{1,2} \\p{L}{3,9} \\d{4}\\.?|(?:Voorgesteld|"
                    + "Vastgesteld|Ontvangen) .{0,60}\\d{4}");
    /** A line of such a day is never longer, not even of letters that take two units each. */
    private static final int LONGEST_DAY = 160;

    private static final int LABELS_BELOW_DAY = 6;
    /** Between a role and its name stand the roles of others, side by side and broken over lines. */
    private static final int SIGNATURE_LINES = 9;

    private final List<PlacedBlock> blocks;

    ZoneFinder(List<PlacedBlock> blocks) {
        this.blocks = blocks;
    }

    Zones find() {
        int motion = motionEnd();
        if (motion >= 0) {
            int start = opening();
            int end = motion + 1;
            while (end < blocks.size() && isMembers(blocks.get(end).text())) {
                end++;
            }
            return new Zones(-1, start, motion + 1, -1, motion + 1, end);
        }
        int salutation = salutation();
        int bodyStart = salutation >= 0 ? salutation + 1 : opening();
        int closing = closing(bodyStart);
        int signature = closing >= 0 ? closing + 1 : signature(bodyStart);
        int end = signature < blocks.size() ? signatureEnd(signature) : blocks.size();
        return new Zones(salutation, bodyStart, closing >= 0 ? closing : signature, closing, signature, end);
    }

    /** The closing formula of a motion; -1 when this is none. */
    private int motionEnd() {
        boolean motion = false;
        for (int i = 0; i < Math.min(2 * HEAD, blocks.size()); i++) {
            motion |= blocks.get(i).text().startsWith("De Kamer,");
            if (motion && MemberSignatures.endsMotion(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMembers(String text) {
        return text.lines().allMatch(MemberSignatures::isName);
    }

    private int salutation() {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            if (Salutations.is(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the day of a published paper; else the first formula or, behind the last label, the first sentence. */
    private int opening() {
        int published = behindDay();
        if (published > 0) {
            return published;
        }
        int head = 0;
        int end = blocks.size();
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            boolean outside = blocks.get(i).hints().region() != Region.BODY;
            head = outside || LABEL.matcher(blocks.get(i).text()).matches() ? i + 1 : head;
            if (!outside
                    && (isFormula(blocks.get(i).text()) || isProse(blocks.get(i).text()))) {
                end = i;
                break;
            }
        }
        for (int i = head; i < end; i++) {
            if (isProse(blocks.get(i).text())) {
                return i;
            }
        }
        return end < blocks.size() ? end : Math.min(head, blocks.size());
    }

    /**
     * Published papers have no salutation: text begins behind 'Den Haag, 12 november 2020' or 'Voorgesteld 6 februari
     * 2024'.
     */
    private int behindDay() {
        int day = -1;
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            String text = blocks.get(i).text();
            if (day < 0 && text.length() <= LONGEST_DAY && DAY.matcher(text).matches()) {
                day = i;
            } else if (day >= 0
                    && i <= day + LABELS_BELOW_DAY
                    && LABEL.matcher(text).matches()) {
                return -1;
            }
        }
        int start = day + 1;
        while (day >= 0 && start < blocks.size() && blocks.get(start).text().startsWith("Aan de")) {
            start++;
        }
        return day >= 0 && start < blocks.size() ? start : -1;
    }

    private static boolean isFormula(String text) {
        return OPENING.matcher(text).matches() && !Offices.isRole(text);
    }

    private static boolean isProse(String text) {
        return text.length() > 90
                && SENTENCE.matcher(text).find()
                && !LABEL.matcher(text).matches();
    }

    private int closing(int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (Closings.is(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** The first place where a role and a name stand together; the number of blocks when there is none. */
    private int signature(int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (!SignatureLine.roleAndName(blocks.get(i).text()).isEmpty()) {
                return i;
            }
            if (SignatureLine.hasRole(blocks.get(i).text()) && !blocks.get(i).isBold()) {
                boolean after = nameWithin(i + 1, i + SIGNATURE_LINES);
                boolean before =
                        i > from && SignatureLine.isName(blocks.get(i - 1).text());
                if (before) {
                    return i - 1;
                }
                if (after) {
                    return i;
                }
            }
        }
        return blocks.size();
    }

    private boolean nameWithin(int from, int to) {
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            String text = blocks.get(i).text();
            if (SignatureLine.isName(text)) {
                return true;
            }
            if (!SignatureLine.hasRole(text) && text.length() > 80) {
                return false;
            }
        }
        return false;
    }

    private int signatureEnd(int start) {
        int end = start;
        boolean role = false;
        for (int i = start; i < Math.min(blocks.size(), start + 24); i++) {
            String text = blocks.get(i).text();
            boolean both = !SignatureLine.roleAndName(text).isEmpty();
            boolean part = SignatureLine.hasRole(text)
                    || both
                    || SignatureLine.isName(text)
                    || (role
                            && SignatureLine.continuesRole(text)
                            && !blocks.get(i).isBold());
            if (!part) {
                break;
            }
            role = !both && !SignatureLine.isName(text);
            end = i + 1;
        }
        return end;
    }
}
