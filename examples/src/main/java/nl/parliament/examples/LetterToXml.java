package nl.parliament.examples;

import java.nio.file.Path;
import nl.parliament.export.XmlExporter;
import nl.parliament.parser.ParliamentParser;

/** Prints a letter as XML. */
public final class LetterToXml {
    private LetterToXml() {}

    /** Takes the name of one file. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "seeds/000_2f7eeaf5135e719d.txt");
        System.out.print(XmlExporter.create().export(ParliamentParser.create().parse(file)));
    }
}
