package motions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Has Tika read each letter before and after this library does, in one process. */
public final class BesideTika {
    private BesideTika() {}

    /** Takes names of files. */
    public static void main(String[] names) throws IOException, TikaException, SAXException {
        int before = letters(names);
        Motions.main(names);
        if (letters(names) != before) {
            throw new IllegalStateException("Tika expected to read the same as before");
        }
    }

    /** How many letters the text of all files has. */
    private static int letters(String[] names) throws IOException, TikaException, SAXException {
        int letters = 0;
        for (String name : names) {
            BodyContentHandler text = new BodyContentHandler(-1);
            try (InputStream in = Files.newInputStream(Path.of(name))) {
                new AutoDetectParser().parse(in, text, new Metadata());
            }
            letters += text.toString().length();
        }
        return letters;
    }
}
