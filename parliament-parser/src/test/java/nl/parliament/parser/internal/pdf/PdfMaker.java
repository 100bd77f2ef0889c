package nl.parliament.parser.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.AtLimit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * A PDF made in memory: words at a place, lines, marked content and a structure tree. Points, origin top left, A4;
 * words are 9 points in Helvetica, or of another size. Elements of the tree are plain dictionaries, so that a broken
 * tree can be made as well.
 */
public final class PdfMaker {
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary roles = new COSDictionary();
    private final List<Integer> numbers = new ArrayList<>();
    private PDPageContentStream content;

    private float size = 9;

    public PdfMaker() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.ROLE_MAP, roles);
        nextPage();
    }

    public PdfMaker nextPage() {
        return doing(() -> {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            numbers.add(0);
            content = new PDPageContentStream(document, page);
        });
    }

    /** What is added from here on has this size. */
    public PdfMaker size(double points) {
        size = (float) points;
        return this;
    }

    public PdfMaker words(double x, double y, String words) {
        return doing(() -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            content.newLineAtOffset((float) x, HEIGHT - (float) y);
            content.showText(words);
            content.endText();
        });
    }

    /** Words that {@code element} of the structure tree holds. */
    public PdfMaker words(COSDictionary element, double x, double y, String words) {
        int page = numbers.size() - 1;
        int number = numbers.set(page, numbers.get(page) + 1);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        COSDictionary kid = new COSDictionary();
        kid.setItem(COSName.PG, document.getPage(page).getCOSObject());
        kid.setInt(COSName.MCID, number);
        add(element, kid);
        doing(() -> content.beginMarkedContent(COSName.P, PDPropertyList.create(properties)));
        words(x, y, words);
        return doing(() -> content.endMarkedContent());
    }

    /** Words that the file marks as no part of its text. */
    public PdfMaker artifact(double x, double y, String words) {
        doing(() -> content.beginMarkedContent(COSName.ARTIFACT));
        words(x, y, words);
        return doing(() -> content.endMarkedContent());
    }

    /** What the dictionaries of the page and the file say besides. */
    public PdfMaker saying(Saying saying) {
        int last = document.getNumberOfPages() - 1;
        saying.in(
                document.getPage(last).getCOSObject(),
                document.getDocumentCatalog().getCOSObject());
        return this;
    }

    /** A form that shows words at a place of the page. */
    public static PDFormXObject form(PDDocument document, double x, double y, String words) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        PDResources resources = new PDResources();
        COSName font = resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setResources(resources);
        form.setBBox(PDRectangle.A4);
        String text = "BT /" + font.getName() + " 9 Tf " + x + " " + (HEIGHT - y) + " Td (" + words + ") Tj ET";
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    public PDDocument document() {
        return document;
    }

    /** A stroked line. */
    public PdfMaker line(double x1, double y1, double x2, double y2) {
        return doing(() -> {
            content.moveTo((float) x1, HEIGHT - (float) y1);
            content.lineTo((float) x2, HEIGHT - (float) y2);
            content.stroke();
        });
    }

    /** The path of a rectangle, then what is done with it. */
    public PdfMaker rectangle(double left, double top, double width, double height, Painting painting) {
        return doing(() -> {
            content.addRect((float) left, HEIGHT - (float) (top + height), (float) width, (float) height);
            painting.on(content);
        });
    }

    /** Whatever else a page's content may hold. */
    public PdfMaker drawing(Painting painting) {
        return doing(() -> painting.on(content));
    }

    /** Elements below the tree's root or another element. */
    public COSDictionary element(String role) {
        return element(root, role);
    }

    public COSDictionary element(COSDictionary parent, String role) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(role));
        add(parent, element);
        return element;
    }

    /** The file's own {@code name} stands for the standard role. */
    public PdfMaker role(String name, String standard) {
        roles.setItem(COSName.getPDFName(name), COSName.getPDFName(standard));
        return this;
    }

    public static void add(COSDictionary parent, COSDictionary kid) {
        COSArray kids = parent.getCOSArray(COSName.K) == null ? new COSArray() : parent.getCOSArray(COSName.K);
        kids.add(kid);
        parent.setItem(COSName.K, kids);
    }

    public static COSDictionary spanning(COSDictionary cell, String attribute, int count) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.getPDFName(attribute), COSInteger.get(count));
        cell.setItem(COSName.A, attributes);
        return cell;
    }

    public LayoutDocument layout() {
        return new PdfReader()
                .read(
                        bytes(),
                        new ReadSettings(ParseLimits.defaults(), AtLimit.TRUNCATE, TrackedChanges.ACCEPTED),
                        new Budget(ParseLimits.defaults()));
    }

    /** The tags without a way through a file: saving it would follow the tree to its end. */
    public StructureTree tags() {
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        List<COSDictionary> pages = new ArrayList<>();
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
        return StructureTree.of(document, pages);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        doing(() -> {
            content.close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private PdfMaker doing(Drawing drawing) {
        try {
            drawing.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }

    /** What the dictionaries of a page and the file's catalog say. */
    public interface Saying {
        void in(COSDictionary page, COSDictionary catalog);
    }

    /** What is done with a path or the page. */
    public interface Painting {
        void on(PDPageContentStream content) throws IOException;
    }
}
