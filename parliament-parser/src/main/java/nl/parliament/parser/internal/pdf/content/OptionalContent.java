package nl.parliament.parser.internal.pdf.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which layers of a file are off when it is opened (ISO 32000-1, 8.11). */
public final class OptionalContent {
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName EXPRESSION = COSName.getPDFName("VE");
    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
    /** No expression has so many parts; what goes on is on. */
    private static final int MOST_PARTS = 1_000;

    private static final int DEEPEST = 32;
    /** Lists may name the same layers again and again; what goes on is not looked at. */
    private static final int MOST_VISITS = 1_000_000;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();
    private int parts;
    private int visits;

    private OptionalContent() {}

    /** The layers of this file, in the state of its default configuration. */
    public static OptionalContent of(PDDocument document) {
        OptionalContent layers = new OptionalContent();
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary configuration = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (configuration != null) {
            layers.configure(properties, configuration);
        }
        return layers;
    }

    private void configure(COSDictionary properties, COSDictionary configuration) {
        if (COSName.OFF.equals(configuration.getCOSName(BASE_STATE))) {
            eachGroup(properties.getDictionaryObject(GROUPS), off::add);
            eachGroup(configuration.getDictionaryObject(COSName.ON), off::remove);
        }
        eachGroup(configuration.getDictionaryObject(COSName.OFF), off::add);
        eachGroup(configuration.getDictionaryObject(COSName.AS), usage -> {
            if (VIEW.equals(usage.getCOSName(COSName.getPDFName("Event")))) {
                eachGroup(usage.getDictionaryObject(GROUPS), this::applyView);
            }
        });
    }

    /** A layer that is only printed is off on the screen. */
    private void applyView(COSDictionary group) {
        COSDictionary usage = group.getCOSDictionary(COSName.getPDFName("Usage"));
        COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
        COSName state = view == null ? null : view.getCOSName(COSName.getPDFName("ViewState"));
        if (COSName.OFF.equals(state)) {
            off.add(group);
        } else if (COSName.ON.equals(state)) {
            off.remove(group);
        }
    }

    private void eachGroup(@Nullable COSBase groups, Consumer<COSDictionary> visitor) {
        if (groups instanceof COSDictionary one) {
            visitor.accept(one);
        } else if (groups instanceof COSArray array) {
            for (int i = 0; i < array.size() && ++visits < MOST_VISITS; i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    visitor.accept(one);
                }
            }
        }
    }

    /** Whether content that belongs to this group, or to these groups together, is not shown. */
    public boolean isOff(@Nullable COSDictionary membership) {
        if (membership == null) {
            return false;
        }
        Boolean before = known.get(membership);
        if (before == null) {
            parts = 0;
            before = (membership.containsKey(GROUPS) || membership.containsKey(EXPRESSION))
                    ? !isShown(membership)
                    : off.contains(membership);
            known.put(membership, before);
        }
        return before;
    }

    private boolean isShown(COSDictionary membership) {
        COSBase expression = membership.getDictionaryObject(EXPRESSION);
        return expression instanceof COSArray array ? holds(array, 0) : holdsPolicy(membership);
    }

    private boolean holdsPolicy(COSDictionary membership) {
        List<Boolean> states = new ArrayList<>();
        eachGroup(membership.getDictionaryObject(GROUPS), group -> states.add(!off.contains(group)));
        String policy = String.valueOf(membership.getNameAsString(COSName.P));
        return states.isEmpty()
                || switch (policy) {
                    case "AllOn" -> !states.contains(false);
                    case "AnyOff" -> states.contains(false);
                    case "AllOff" -> !states.contains(true);
                    default -> states.contains(true);
                };
    }

    /** [/And a b] | [/Or a b] | [/Not a]: a and b are groups or expressions. */
    private boolean holds(COSArray expression, int depth) {
        boolean all = true;
        boolean any = false;
        for (int i = 1; i < expression.size() && ++parts < MOST_PARTS && depth < DEEPEST; i++) {
            COSBase part = expression.getObject(i);
            boolean holds = part instanceof COSArray inner
                    ? holds(inner, depth + 1)
                    : !(part instanceof COSDictionary group) || !off.contains(group);
            all &= holds;
            any |= holds;
        }
        return switch (String.valueOf(expression.getName(0))) {
            case "Not" -> !all;
            case "Or" -> any;
            default -> all;
        };
    }
}
