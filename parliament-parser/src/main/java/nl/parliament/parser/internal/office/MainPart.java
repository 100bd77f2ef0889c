package nl.parliament.parser.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntSupplier;
import javax.xml.stream.XMLStreamException;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.xml.Xml;

/**
 * The part with the text. When it breaks off, what was read of it is kept; a file of which nothing could be read has
 * failed.
 *
 * @param content its bytes
 * @param name what messages call it
 * @param paragraphs how many of its paragraphs were read so far
 */
public record MainPart(PartContent content, String name, IntSupplier paragraphs) {
    /** Reads the part, as far as it can be read. */
    public void read(Xml xml, PartReader.Reading<?> reading, ReadSettings settings, List<Diagnostic> diagnostics) {
        try (InputStream in = content.open()) {
            if (in == null) {
                throw new IOException("a part with the text expected, none found");
            }
            reading.read(xml.open(in));
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            expectParagraphs(passed);
            diagnostics.add(Diagnostics.limit(passed, after(""), null));
        } catch (XMLStreamException | IOException broken) {
            expectParagraphs(
                    new DocumentReadException(ErrorCode.CORRUPT, "the " + name + " is no well-formed XML", broken));
            diagnostics.add(Diagnostics.brokenOff(after(" breaks off")));
        }
    }

    private void expectParagraphs(DocumentReadException failure) {
        if (paragraphs.getAsInt() == 0) {
            throw failure;
        }
    }

    private String after(String what) {
        return "the " + name + what + " after " + paragraphs.getAsInt() + " paragraphs";
    }
}
