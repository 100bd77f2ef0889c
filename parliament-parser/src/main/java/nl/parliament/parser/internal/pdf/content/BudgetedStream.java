package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/**
 * A stream of a file, decoded filter by filter into buffers that stop growing at a limit. Three kilobytes can decode to
 * gigabytes, and the engine itself knows no bound. Filters of pictures are refused, since they hold no text.
 */
public final class BudgetedStream extends COSStream {
    /** The engine keeps every string of an LZW table that is never cleared. */
    private static final long LONGEST_LZW = 4L << 20;

    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE);

    private final Budget budget;

    BudgetedStream(RandomAccessReadView raw, Budget budget) throws IOException {
        super(null, raw);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return decoded(Limit.STREAM_BYTES);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        decoded(Limit.STREAM_BYTES);
        return super.createInputStream(options);
    }

    /** The decoded bytes, of which there may be so many. */
    public byte[] bytes(Limit limit) throws IOException {
        try (InputStream in = new RandomAccessInputStream(decoded(limit))) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, budget.maximum(limit)));
        }
    }

    private RandomAccessRead decoded(Limit limit) throws IOException {
        List<Filter> filters = filters();
        int entry = entrySize();
        boolean objects = containsKey(COSName.FIRST) && containsKey(COSName.N);
        if (filters.isEmpty()) {
            try (BoundedOutput counted = new BoundedOutput(OutputStream.nullOutputStream(), budget, limit)) {
                counted.countObjects(objects, entry);
                counted.count(getLength());
            }
            return super.createView();
        }
        PredictorCheck.check(this);
        InputStream in = createRawInputStream();
        RandomAccessReadWriteBuffer buffer = new RandomAccessReadWriteBuffer();
        for (int i = 0; i < filters.size(); i++) {
            buffer = new RandomAccessReadWriteBuffer();
            try (InputStream encoded = in;
                    BoundedOutput out = new BoundedOutput(new RandomAccessOutputStream(buffer), budget, limit)) {
                out.countObjects(objects && i == filters.size() - 1, i == filters.size() - 1 ? entry : 0);
                filters.get(i).decode(encoded, out, this, i);
            }
            buffer.seek(0);
            in = new RandomAccessInputStream(buffer);
        }
        return buffer;
    }

    /** Bytes of an entry, when this is a table of objects; 0 when it is not. Entries of no bytes would never end. */
    private int entrySize() throws IOException {
        COSArray widths = getCOSArray(COSName.W);
        if (widths == null) {
            return 0;
        }
        int size = 0;
        for (int i = 0; i < Math.min(3, widths.size()); i++) {
            size += Math.max(0, Math.min(20, widths.getInt(i, 0)));
        }
        if (size == 0) {
            throw new IOException("a table of objects with entries of at least a byte expected");
        }
        return size;
    }

    /** Each filter once, as the engine does it. */
    private List<Filter> filters() throws IOException {
        COSBase named = getFilters();
        List<COSBase> names = named instanceof COSArray array
                ? new ArrayList<>(array.toList())
                : named == null ? List.of() : List.of(named);
        Set<Filter> filters = new LinkedHashSet<>();
        for (COSBase each : names) {
            if (!(each instanceof COSName name) || PICTURES.contains(name)) {
                throw new IOException("a filter for text expected");
            }
            boolean lzw = name.equals(COSName.LZW_DECODE) || name.equals(COSName.LZW_DECODE_ABBREVIATION);
            if (lzw && getLength() > LONGEST_LZW) {
                throw new IOException("an LZW stream of at most " + LONGEST_LZW + " bytes expected");
            }
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
        return new ArrayList<>(filters);
    }
}
