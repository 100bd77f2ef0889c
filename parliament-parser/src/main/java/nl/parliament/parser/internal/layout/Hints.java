package nl.parliament.parser.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * The facts that a reader knows about a block beside its text. Evidence, never required: plain text has next to none.
 *
 * @param style name of the paragraph style
 * @param headingLevel level that the file itself gives, from 1
 * @param bold whether all of it is bold; null when unknown
 * @param italic whether all of it is italic; null when unknown
 * @param underlined whether all of it is underlined; null when unknown
 * @param size font size relative to the body's, 1 for the body
 * @param left left edge in points from the text column's left edge
 * @param listLabel the label of a list item as shown; null when it is none
 * @param listLevel depth of the list item, from 0
 * @param blankBefore whether visible space parts it from the block before; null when unknown
 * @param region where on the paper
 * @param page page it begins on, from 1
 * @param cell place in a table
 */
public record Hints(
        @Nullable String style,
        @Nullable Integer headingLevel,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underlined,
        @Nullable Double size,
        @Nullable Double left,
        @Nullable String listLabel,
        int listLevel,
        @Nullable Boolean blankBefore,
        Region region,
        @Nullable Integer page,
        @Nullable Cell cell) {

    /** The same of a block that is no list item. */
    public Hints withoutLabel() {
        return new Hints(
                style, headingLevel, bold, italic, underlined, size, left, null, 0, blankBefore, region, page, cell);
    }

    /** The same of a list item with another label. */
    public Hints withLabel(String label) {
        return new Hints(
                style,
                headingLevel,
                bold,
                italic,
                underlined,
                size,
                left,
                label,
                listLevel,
                blankBefore,
                region,
                page,
                cell);
    }

    /** The same of a block elsewhere on the paper. */
    public Hints withRegion(Region other) {
        return new Hints(
                style,
                headingLevel,
                bold,
                italic,
                underlined,
                size,
                left,
                listLabel,
                listLevel,
                blankBefore,
                other,
                page,
                cell);
    }

    /** The same of a block in another cell. */
    public Hints withCell(@Nullable Cell other) {
        return new Hints(
                style,
                headingLevel,
                bold,
                italic,
                underlined,
                size,
                left,
                listLabel,
                listLevel,
                blankBefore,
                region,
                page,
                other);
    }

    /** No hints at all: a block of the body. */
    public static Hints none() {
        return new Builder().build();
    }

    /** Collects hints; each is unknown unless set. */
    public static final class Builder {
        private @Nullable String style;
        private @Nullable Integer headingLevel;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean underlined;
        private @Nullable Double size;
        private @Nullable Double left;
        private @Nullable String listLabel;
        private int listLevel;
        private @Nullable Boolean blankBefore;
        private Region region = Region.BODY;
        private @Nullable Integer page;
        private @Nullable Cell cell;

        /** The paragraph style's name. */
        public Builder style(@Nullable String name) {
            style = name;
            return this;
        }

        /** The heading level. */
        public Builder headingLevel(@Nullable Integer level) {
            headingLevel = level;
            return this;
        }

        /** Whether all is bold. */
        public Builder bold(@Nullable Boolean all) {
            bold = all;
            return this;
        }

        /** Whether all is italic. */
        public Builder italic(@Nullable Boolean all) {
            italic = all;
            return this;
        }

        /** Whether all is underlined. */
        public Builder underlined(@Nullable Boolean all) {
            underlined = all;
            return this;
        }

        /** The relative size. */
        public Builder size(@Nullable Double relative) {
            size = relative;
            return this;
        }

        /** The left edge. */
        public Builder left(@Nullable Double points) {
            left = points;
            return this;
        }

        /** The list label and depth. */
        public Builder list(@Nullable String label, int level) {
            listLabel = label;
            listLevel = level;
            return this;
        }

        /** Whether space stands before it. */
        public Builder blankBefore(@Nullable Boolean blank) {
            blankBefore = blank;
            return this;
        }

        /** The region. */
        public Builder region(Region where) {
            region = where;
            return this;
        }

        /** The page. */
        public Builder page(@Nullable Integer number) {
            page = number;
            return this;
        }

        /** The place in a table. */
        public Builder cell(@Nullable Cell place) {
            cell = place;
            return this;
        }

        /** The hints. */
        public Hints build() {
            return new Hints(
                    style,
                    headingLevel,
                    bold,
                    italic,
                    underlined,
                    size,
                    left,
                    listLabel,
                    listLevel,
                    blankBefore,
                    region,
                    page,
                    cell);
        }
    }
}
