package nl.parliament.parser.internal.pdf.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A page whose content streams are opened one after the other, not all at once, and watched while they are read. */
public final class BudgetedPage extends PDPage {
    private final ResourceCache cache;
    private final Budget budget;
    private @Nullable PDResources resources;
    private boolean damaged;
    private int quarters;
    private ContentBuffer read = new ContentBuffer();
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

    /** Whether a part of its content could not be decoded, or made no sense to the engine. */
    public boolean isDamaged() {
        return damaged || read.isGivenUp();
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

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        COSArray streams = new COSArray();
        if (contents instanceof COSArray array) {
            streams = array;
        } else if (contents instanceof COSStream stream) {
            streams = new COSArray(List.of(stream));
        }
        try {
            return new ContentGuard(new Streams(streams), budget).buffered(part -> read = part);
        } catch (DocumentReadException more) {
            passed = more;
            return read;
        }
    }

    /** The streams of a page as one, a line feed after each. */
    private final class Streams extends InputStream {
        private final COSArray streams;
        private InputStream current = InputStream.nullInputStream();
        private int next;
        private boolean parted = true;

        Streams(COSArray streams) {
            this.streams = streams;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = current.read(bytes, from, most);
            while (count < 0 && (!parted || next < streams.size())) {
                current.close();
                current = parted ? opened(streams.getObject(next++)) : new ByteArrayInputStream(new byte[] {'\n'});
                parted = !parted;
                count = current.read(bytes, from, most);
            }
            return count;
        }

        private InputStream opened(@Nullable COSBase stream) {
            budget.poll();
            try {
                return stream instanceof COSStream found
                        ? new RandomAccessInputStream(found.createView())
                        : InputStream.nullInputStream();
            } catch (IOException unreadable) {
                damaged = true;
                return InputStream.nullInputStream();
            }
        }
    }
}
