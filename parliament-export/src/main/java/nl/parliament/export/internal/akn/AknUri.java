package nl.parliament.export.internal.akn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Attribute;
import nl.parliament.model.Target;
import org.jspecify.annotations.Nullable;

/** Addresses by the Akoma Ntoso naming convention: {@code /akn/nl/doc/kst/29628/1099}. */
public final class AknUri {
    private static final String UNKNOWN = "onbekend";

    /** Where the targets of a kind have their place; every other kind is a document with the kind as its subtype. */
    private static final Map<String, String> PLACES =
            Map.of("eu", "/akn/eu/act", "rechtspraak", "/akn/nl/judgment", "publicatie", "/akn/nl/officialGazette");

    private AknUri() {}

    /** The address of a target; its public address where no id is known; null when it has neither. */
    public static @Nullable String of(Target target) {
        String dossier = attribute(target, "dossier");
        String bwb = attribute(target, "bwb");
        if (dossier != null && !dossier.isBlank()) {
            String number = attribute(target, "number");
            return "/akn/nl/doc/kst/" + segment(dossier) + (number == null ? "" : "/" + segment(number));
        }
        if (bwb != null) {
            String article = attribute(target, "article");
            return "/akn/nl/act/" + segment(bwb) + (article == null ? "" : "/~art_" + segment(article));
        }
        if (target.id() == null || target.kind().equals("url")) {
            return valid(Links.safe(target.url()));
        }
        return PLACES.getOrDefault(target.kind(), "/akn/nl/doc/" + segment(target.kind())) + "/" + segment(target.id());
    }

    private static @Nullable String attribute(Target target, String name) {
        return target.attributes().stream()
                .filter(attribute -> attribute.name().equals(name) && !attribute.list())
                .map(Attribute::values)
                .map(values -> values.get(0))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String valid(@Nullable String address) {
        try {
            return address == null ? null : new URI(address).toString();
        } catch (URISyntaxException invalid) {
            return null;
        }
    }

    /** A value as one segment of a path: what a path cannot hold is percent-encoded. */
    public static String segment(@Nullable String value) {
        String plain = value == null ? "" : PlainText.oneLine(value);
        StringBuilder segment = new StringBuilder();
        for (byte unit : plain.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._:".indexOf(letter) >= 0)) {
                segment.append(letter);
            } else {
                segment.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
            }
        }
        return segment.isEmpty() ? UNKNOWN : segment.toString();
    }

    /** A name in lower case, words separated by hyphens: {@code ministerie-van-defensie}. */
    static String slug(@Nullable String name) {
        String plain = name == null
                ? ""
                : Normalizer.normalize(PlainText.oneLine(name), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? UNKNOWN : slug;
    }
}
