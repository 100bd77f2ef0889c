package nl.parliament.parser;

/** Resources that are limited while parsing. Each has a safe default; {@link ParseLimits#with} sets another maximum. */
public enum Limit {
    /** Bytes of a file of any format; default 64 MiB. */
    BYTES("bytes", 64L << 20),
    /** Bytes of a text file or of XML, which {@link #BYTES} bounds as well; default 16 MiB. */
    TEXT_BYTES("bytes of text", 16L << 20),
    /** Milliseconds that reading may take; default 60,000. */
    MILLISECONDS("milliseconds", 60_000),
    /**
     * Bytes of memory. In isolated mode, the heap of each process. In every mode, also the estimated memory that
     * reading one file may take: decoded streams, objects, text, paragraphs. That estimate may never exceed three
     * quarters of the heap. Default 512 MiB.
     */
    MEMORY_BYTES("memory bytes", 512L << 20),
    /**
     * UTF-16 units of text, about 1,500 pages, labels of list items of a .docx or .odt included; spaces that a .pdf
     * shows only as gaps are not counted. Default 5 million.
     */
    CHARACTERS("characters", 5_000_000),
    /** Paragraphs and other blocks; default 1 million. */
    BLOCKS("blocks", 1_000_000),
    /** Foot- and endnotes; default 100,000. */
    NOTES("notes", 100_000),
    /** Diagnostics that are kept; further ones are only counted. Default 1,000. */
    DIAGNOSTICS("diagnostics", 1_000),
    /** Parts of a .docx or .odt; default 5,000. */
    PARTS("parts", 5_000),
    /** Bytes of the ZIP directory of a .docx or .odt; default 1 MiB. */
    DIRECTORY_BYTES("directory bytes", 1L << 20),
    /**
     * Inflated bytes of the list of content types and of each list of relationships of a .docx, and of the manifest of
     * an .odt; default 2 MiB.
     */
    CONTAINER_BYTES("container bytes", 2L << 20),
    /** Inflated bytes of one part; default 64 MiB. */
    PART_BYTES("part bytes", 64L << 20),
    /** Inflated bytes of all parts read; default 256 MiB. */
    EXPANDED_BYTES("expanded bytes", 256L << 20),
    /** Nesting depth of elements in XML; default 256. */
    XML_DEPTH("xml depth", 256),
    /** Attributes and declared namespaces of one element in XML; default 256. */
    XML_ATTRIBUTES("xml attributes", 256),
    /** Bytes of one tag, one comment or the text between two tags in XML; default 1 MiB. */
    XML_TOKEN_BYTES("xml token bytes", 1L << 20),
    /**
     * Different names of elements, attributes and namespaces in all XML of a file; a name counts as one, and once more
     * for every full 64 characters. Default 1,000.
     */
    XML_NAMES("xml names", 1_000),
    /** Declarations of namespaces in all XML of a file; default 100,000. */
    XML_NAMESPACES("xml namespaces", 100_000),
    /** Tables within tables; deeper ones are read as part of the table around them. Default 64. */
    TABLE_DEPTH("table depth", 64),
    /** Text boxes within text boxes; deeper ones give a diagnostic. Default 16. */
    TEXT_BOX_DEPTH("text box depth", 16),
    /** Content controls within content controls; deeper ones give a diagnostic. Default 64. */
    CONTROL_DEPTH("content control depth", 64),
    /** Styles that are based on each other in one chain; default 64. */
    STYLE_STEPS("style steps", 64),
    /** Pages of a .pdf, counted while going through its pages, not taken from the file's own count; default 10,000. */
    PAGES("pages", 10_000),
    /** Nodes above a page of a .pdf; default 200. */
    PAGE_TREE_DEPTH("page tree depth", 200),
    /** In a .pdf, decoded bytes of one stream, or of all content streams of one page together; default 64 MiB. */
    STREAM_BYTES("stream bytes", 64L << 20),
    /** Decoded bytes of all streams of a .pdf, each counted as often as it is read; default 512 MiB. */
    DECODED_BYTES("decoded bytes", 512L << 20),
    /**
     * Decoded bytes of the streams that hold a .pdf's objects, which stay in memory while the file is read; default 32
     * MiB.
     */
    OBJECT_BYTES("object bytes", 32L << 20),
    /** Entries of the compressed cross-reference tables of a .pdf; default 500,000. */
    OBJECTS("objects", 500_000),
    /** Operators of one page, including its form XObjects (content that is drawn by name); default 1 million. */
    OPERATORS("operators", 1_000_000),
    /** Operands that stand in front of one operator; default 1 million. */
    OPERANDS("operands", 1_000_000),
    /** Form XObjects that are drawn on one page; default 10,000. */
    FORM_CALLS("form calls", 10_000),
    /** Form XObjects within form XObjects; deeper ones are left out. Default 50; a higher maximum has no effect. */
    FORM_DEPTH("form depth", 50),
    /** Graphics states saved within each other; default 1,000. */
    STATE_DEPTH("state depth", 1_000),
    /** Glyphs of one page; default 500,000. */
    GLYPHS("glyphs", 500_000),
    /** Glyphs of all pages, about 1,200 pages full of text; default 4 million. */
    DOCUMENT_GLYPHS("document glyphs", 4_000_000),
    /** Separate text fragments on one page; default 10,000. */
    SEGMENTS("segments", 10_000),
    /**
     * Text fragments on all pages, superscripts not counted. A page full of text has about fifty, a page full of tables
     * several hundred. Default 300,000.
     */
    DOCUMENT_SEGMENTS("document segments", 300_000),
    /**
     * Thin lines drawn on all pages: borders of tables and boxes, underlines. Once this is exceeded, lines are ignored
     * and only text is read. Default 500,000.
     */
    DRAWN_LINES("drawn lines", 500_000),
    /** Bytes of one string within a page's content; an inline picture may have 16 times as many. Default 1 MiB. */
    STRING_BYTES("string bytes", 1L << 20),
    /** Length of the range of codes that one entry of a font's tables may cover; default 65,536. */
    FONT_RANGE("font range", 65_536),
    /**
     * Codes in the tables of widths of all fonts together. Each code takes about eighty bytes of memory. Default 1
     * million.
     */
    FONT_CODES("font codes", 1_000_000),
    /** Decoded bytes of a font's CMap; default 1 MiB. */
    CHARACTER_MAP_BYTES("character map bytes", 1L << 20),
    /** Nesting depth of arrays in a font's CMap; default 2. */
    CHARACTER_MAP_DEPTH("character map depth", 2),
    /** Characters that one code of a font may stand for; default 64. */
    CHARACTERS_PER_CODE("characters per code", 64);

    private final String label;
    private final long safe;

    Limit(String label, long safe) {
        this.label = label;
        this.safe = safe;
    }

    /** The name of this limit in messages; never null. */
    public String label() {
        return label;
    }

    /** The maximum unless another is set. */
    public long defaultMaximum() {
        return safe;
    }
}
