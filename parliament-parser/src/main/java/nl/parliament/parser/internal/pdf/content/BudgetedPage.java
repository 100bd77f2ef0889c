package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import java.util.List;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A page whose content streams are opened one after the other, not all at once, and watched while they are read. */
public final class BudgetedPage extends PDPage {
    private static final byte[] LINE_FEED = {'\n'};

    private final ResourceCache cache;
    private final Budget budget;
    private @Nullable PDResources resources;
    private boolean damaged;
    private int quarters;
    private @Nullable DocumentReadException passed;

    public BudgetedPage(COSDictionary page, ResourceCache cache, Budget budget) {
        super(page);
        this.cache = cache;
        this.budget = budget;
    }

    /** Turns it by so many quarters more than its file says, clockwise. */
    public void turn(int more) {
        quarters += more;
    }

    /** Leads to the page as it is read: upright. */
    @Override
    public Matrix getMatrix() {
        return PageTurn.matrix(getCropBox(), getRotation() / 90 + quarters);
    }

    /** Where the file keeps what pages share. */
    public ResourceCache cache() {
        return cache;
    }

    /** Whether a part of its content could not be decoded. */
    public boolean isDamaged() {
        return damaged;
    }

    /** What ended the reading of its content before its end; null when nothing did. */
    public @Nullable DocumentReadException passed() {
        return passed;
    }

    /** With the cache that all pages share: a font is read once. */
    @Override
    public @Nullable PDResources getResources() {
        if (resources == null
                && PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES)
                        instanceof COSDictionary found) {
            resources = new PDResources(found, cache);
        }
        return resources;
    }

    /** Its content: all streams, a line feed after each. */
    public ContentBuffer content() {
        ContentBuffer read = new ContentBuffer();
        try {
            for (COSBase stream : streams()) {
                add(stream, read);
                read.write(LINE_FEED, 0, 1);
                budget.check(Limit.STREAM_BYTES, read.length());
            }
        } catch (DocumentReadException more) {
            passed = more;
        }
        read.finish();
        return read;
    }

    private COSArray streams() {
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray array) {
            return array;
        }
        return contents instanceof COSStream stream ? new COSArray(List.of(stream)) : new COSArray();
    }

    private void add(COSBase entry, ContentBuffer read) {
        budget.poll();
        COSBase stream = entry instanceof COSObject reference ? reference.getObject() : entry;
        if (!(stream instanceof COSStream found)) {
            return;
        }
        try (RandomAccessRead decoded = found.createView()) {
            read.addAll(decoded, budget);
        } catch (IOException unreadable) {
            damaged = true;
        }
    }
}
