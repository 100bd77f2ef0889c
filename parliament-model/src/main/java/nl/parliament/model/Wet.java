package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A national law, decree or regulation, or an article of one.
 *
 * @param title the law's citeertitel, or its name as written when the law is not in the table
 * @param bwb its id in the Basiswettenbestand, {@code BWBR0001840}; null when not known
 * @param article the article, {@code 3:2}; null when the mention is of the whole law
 * @param further what else the mention says
 */
public record Wet(
        String title, @Nullable String bwb, @Nullable String article, List<Attribute> further) implements Target {
    public Wet {
        Objects.requireNonNull(title, "title");
        further = List.copyOf(further);
    }

    @Override
    public String kind() {
        return "wet";
    }

    /** The juriconnect id, version 1.3; null when the law is not in the table. */
    @Override
    public @Nullable String id() {
        if (bwb == null) {
            return null;
        }
        return "jci1.3:c:" + bwb + (article == null ? "" : "&artikel=" + article);
    }

    @Override
    public @Nullable String url() {
        return bwb == null ? null : "https://wetten.overheid.nl/" + id();
    }

    @Override
    public List<Attribute> attributes() {
        return new AttributeWriter()
                .value("title", title)
                .value("bwb", bwb)
                .value("article", article)
                .with(further);
    }

    static @Nullable Wet read(AttributeReader reader) {
        String title = reader.value("title");
        String bwb = reader.value("bwb");
        String article = reader.value("article");
        return title == null ? null : new Wet(title, bwb, article, reader.rest());
    }
}
