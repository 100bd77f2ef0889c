package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;

/** Makes the streams that a file holds as {@link BudgetedStream}s, and bounds the key of its cipher. */
public final class BudgetedDocument extends COSDocument {
    private static final int MOST_KEY_BITS = 256;

    private final ICOSParser parser;
    private final Budget budget;

    BudgetedDocument(ICOSParser parser, Budget budget) {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
        this.parser = parser;
        this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        budget.poll();
        COSStream stream = new BudgetedStream(parser.createRandomAccessReadView(start, length), budget);
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }

    /** The engine makes room for a key of as many bits as the file says; one that no cipher has is not told. */
    @Override
    public COSDictionary getEncryptionDictionary() {
        COSDictionary encryption = super.getEncryptionDictionary();
        int bits = encryption == null ? 0 : encryption.getInt(COSName.LENGTH, 0);
        if (bits < 0 || bits > MOST_KEY_BITS) {
            encryption.removeItem(COSName.LENGTH);
        }
        return encryption;
    }
}
