package nl.parliament.examples.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter as the templates of ministries make it in Word: the letterhead in text boxes of the first page's
 * header, each written twice, the side column of later pages in another header, and headings that are no more than
 * bold.
 */
final class DocxPaper implements Paper {
    private static final String PAGE = field("PAGE", "1");
    private static final String PAGES = field("NUMPAGES", "1");

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private String firstHeader = "";
    private String laterHeader = "";
    private int noteCount;
    private int listCount;
    private int bookmarkCount;

    @Override
    public void letterhead(Letterhead head) {
        StringBuilder first = new StringBuilder(box(column(head.column())));
        if (!head.wordmark().isEmpty()) {
            first.append(box(p("Woordmerk", run(head.wordmark()))));
        }
        if (!head.returnAddress().isEmpty()) {
            first.append(box(p("Huisstijl-Retouradres", run(head.returnAddress()))));
        }
        first.append(box(paragraphs(head.addressee())));
        StringBuilder fields = new StringBuilder();
        head.fields().forEach(field -> field.forEach(words -> fields.append(p("datumonderwerp", run(words)))));
        first.append(box(fields.toString()));
        if (head.running().isEmpty()) {
            firstHeader = p("Header", first.toString());
            return;
        }
        String pageLine = box(p("Huisstijl-Paginanummering", run("Pagina ") + PAGE + run(" van ") + PAGES));
        firstHeader = p("Header", first + pageLine);
        laterHeader = p("Header", box(column(head.running())) + pageLine);
    }

    private static String column(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        for (String line : lines) {
            boolean bold = Letterhead.isBold(line);
            String style = bold ? "afzendkopje" : "referentiegegevens";
            xml.append(p(style, run(Letterhead.words(line), bold)));
        }
        return xml.toString();
    }

    private static String paragraphs(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        lines.forEach(line -> xml.append(p("adres", run(line))));
        return xml.toString();
    }

    /** As Word writes it: for new readers a shape, for old ones the same in VML. */
    private static String box(String content) {
        String words = "<w:txbxContent>" + content + "</w:txbxContent>";
        String shape = "<wps:wsp><wps:txbx>" + words + "</wps:txbx></wps:wsp>";
        String drawing = "<wp:anchor><a:graphic><a:graphicData>" + shape + "</a:graphicData></a:graphic></wp:anchor>";
        return "<w:r><mc:AlternateContent>"
                + "<mc:Choice Requires=\"wps\"><w:drawing>" + drawing + "</w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox>" + words + "</v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
    }

    private static String field(String code, String result) {
        return fieldSign("begin")
                + "<w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + fieldSign("separate")
                + run(result)
                + fieldSign("end");
    }

    private static String fieldSign(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Override
    public void officialHead(String[]... lines) {
        body.append(beginOfTable("none"));
        for (String[] line : lines) {
            body.append("<w:tr>");
            for (String words : line) {
                String paragraph = words.isEmpty() ? "<w:p/>" : p("Amendement", run(words, !line[0].isEmpty()));
                body.append("<w:tc>").append(paragraph).append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    @Override
    public void heading(String words) {
        body.append(p("broodtekst", run(words, true)));
    }

    @Override
    public void text(String words) {
        body.append(p("broodtekst", runs(words))).append("<w:p/>");
    }

    @Override
    public void list(String... items) {
        List<Item> all = Item.of(items);
        listCount++;
        Map<Integer, Item> firsts = new LinkedHashMap<>();
        all.forEach(item -> firsts.putIfAbsent(item.depth(), item));
        lists.append("<w:abstractNum w:abstractNumId=\"").append(listCount).append("\">");
        firsts.forEach((depth, item) -> lists.append(level(depth, item.label())));
        lists.append("</w:abstractNum>");
        numbers.append("<w:num w:numId=\"").append(listCount).append("\">");
        numbers.append("<w:abstractNumId w:val=\"").append(listCount).append("\"/></w:num>");
        for (Item item : all) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"Lijstalinea\"/><w:numPr>");
            body.append("<w:ilvl w:val=\"").append(item.depth()).append("\"/>");
            body.append("<w:numId w:val=\"").append(listCount).append("\"/></w:numPr></w:pPr>");
            body.append(runs(item.words())).append("</w:p>");
        }
        body.append("<w:p/>");
    }

    private static String level(int depth, String label) {
        char sign = label.charAt(0);
        String format = Character.isDigit(sign) ? "decimal" : Character.isLetter(sign) ? "lowerLetter" : "bullet";
        String shown = format.equals("bullet") ? label : "%" + (depth + 1) + label.substring(1);
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/>" + "<w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + shown + "\"/></w:lvl>";
    }

    @Override
    public void table(List<List<String>> rows) {
        body.append(beginOfTable("single"));
        for (List<String> row : rows) {
            boolean head = row == rows.get(0);
            body.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            row.forEach(cell ->
                    body.append("<w:tc>").append(p("in-table", run(cell, head))).append("</w:tc>"));
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }

    private static String beginOfTable(String border) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"" + border + "\"/></w:tblBorders></w:tblPr>";
    }

    @Override
    public void signature(String... roleAndName) {
        for (int i = 0; i < roleAndName.length; i++) {
            body.append(i % 2 == 1 ? "<w:p/><w:p/><w:p/>" : "").append(p("broodtekst", run(roleAndName[i])));
            body.append(i % 2 == 1 ? "<w:p/>" : "");
        }
    }

    @Override
    public void page() {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    private String runs(String words) {
        StringBuilder xml = new StringBuilder();
        for (Words piece : Words.of(words)) {
            switch (piece.kind()) {
                case PLAIN -> xml.append(run(piece.text()));
                case NOTE -> xml.append(note(piece.text()));
                case BOOKMARK_START ->
                    xml.append("<w:bookmarkStart w:id=\"")
                            .append(++bookmarkCount)
                            .append("\" w:name=\"")
                            .append(piece.text())
                            .append("\"/>");
                case BOOKMARK_END ->
                    xml.append("<w:bookmarkEnd w:id=\"").append(bookmarkCount).append("\"/>");
            }
        }
        return xml.toString();
    }

    /** Word keeps the first ids for the lines above the notes. */
    private String note(String words) {
        int id = ++noteCount;
        notes.append("<w:footnote w:id=\"").append(id).append("\">");
        notes.append(p("Voetnoottekst", raised("<w:footnoteRef/>") + run(" " + words)));
        notes.append("</w:footnote>");
        return raised("<w:footnoteReference w:id=\"" + id + "\"/>");
    }

    private static String raised(String mark) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" + mark + "</w:r>";
    }

    private static String p(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String words) {
        return run(words, false);
    }

    private static String run(String words, boolean bold) {
        String text = words.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Override
    public byte[] bytes() {
        DocxFile file = new DocxFile();
        String section = "<w:sectPr>";
        section += firstHeader.isEmpty() ? "" : file.header("first", firstHeader);
        section += laterHeader.isEmpty() ? "" : file.header("default", laterHeader);
        section += firstHeader.isEmpty() ? "" : "<w:titlePg/>";
        file.part("document", "<w:body>" + body + section + "</w:sectPr></w:body>");
        file.part("numbering", lists + numbers.toString());
        file.part("footnotes", separator(-1) + separator(0) + notes);
        return file.bytes();
    }

    private static String separator(int id) {
        return "<w:footnote w:type=\"separator\" w:id=\"" + id + "\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";
    }
}
