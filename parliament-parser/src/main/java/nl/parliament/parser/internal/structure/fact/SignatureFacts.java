package nl.parliament.parser.internal.structure.fact;

import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Facts of the lines below a letter's text. */
final class SignatureFacts {
    private SignatureFacts() {}

    static boolean isRole(Line line) {
        return SignatureLine.hasRole(line.text());
    }

    static boolean isOffice(Line line) {
        return isOffice(line.text());
    }

    private static boolean isOffice(String text) {
        return SignatureLine.hasRole(text) || SignatureLine.isOffice(text);
    }

    static boolean isName(Line line) {
        return isName(line.text());
    }

    static boolean isSigned(Line line) {
        boolean names = isName(line.text()) && line.neighbours().anyMatch(SignatureFacts::isOffice);
        return names || (isOffice(line.text()) && line.neighbours().anyMatch(SignatureFacts::isName));
    }

    private static boolean isName(String text) {
        return SignatureLine.isName(text);
    }

    static boolean isRoleAndName(Line line) {
        return !SignatureLine.roleAndName(line.text()).isEmpty()
                || !SignatureLine.nameAndOffice(line.text()).isEmpty();
    }

    static boolean isRestOfRole(Line line) {
        PlacedBlock before = line.before();
        return before != null
                && (isOffice(before.text()) || SignatureLine.continuesRole(before.text()))
                && SignatureLine.goesOn(before.text(), line.text());
    }

    static boolean isOnBehalf(Line line) {
        return Offices.isNamens(line.text())
                || SignatureLine.parts(line.text()).stream().anyMatch(Offices::isNamens);
    }
}
