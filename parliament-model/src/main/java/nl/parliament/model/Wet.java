package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A national law (wet), decree or regulation, a treaty, or an article of one. Immutable and safe for use by many
 * threads.
 *
 * <pre>{@code
 * new Wet("Grondwet", "BWBR0001840", "100", List.of()).id();     // jci1.3:c:BWBR0001840&artikel=100
 * }</pre>
 *
 * <p>The id follows the Juriconnect standard for references to legislation, version 1.3. The address is that of
 * wetten.overheid.nl.
 *
 * @param title its official short title (citeertitel), or its name as written when the table of laws does not hold it;
 *     never null
 * @param bwb its id in the Basiswettenbestand, {@code BWBR0001840}; null when not known
 * @param article the article, {@code 3:2}; null when the mention is of the whole law
 * @param further what else the mention says, as {@code lid} and {@code onderdeel}; empty when nothing
 */
public record Wet(
        String title, @Nullable String bwb, @Nullable String article, List<Attribute> further) implements Target {
    public Wet {
        Objects.requireNonNull(title, "title");
        further = List.copyOf(further);
    }

    /** {@code verdrag} for a treaty, which the Basiswettenbestand numbers as {@code BWBV…}; else {@code wet}. */
    @Override
    public String kind() {
        return bwb != null && bwb.startsWith("BWBV") ? "verdrag" : "wet";
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
        String id = id();
        return id == null ? null : "https://wetten.overheid.nl/" + id.replace(" ", "%20");
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
