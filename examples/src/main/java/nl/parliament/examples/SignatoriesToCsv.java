package nl.parliament.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.parliament.export.SignatoriesCsvExporter;
import nl.parliament.parser.ParliamentParser;

/** Prints who signed as CSV, a row each, all letters in one table. */
public final class SignatoriesToCsv {
    private SignatoriesToCsv() {}

    /** Takes the names of files. */
    public static void main(String[] arguments) throws IOException {
        String[] files = arguments.length > 0 ? arguments : new String[] {"seeds/000_2f7eeaf5135e719d.txt"};
        ParliamentParser parser = ParliamentParser.create();
        SignatoriesCsvExporter exporter = SignatoriesCsvExporter.create();
        Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        out.write(exporter.opening());
        for (String file : files) {
            exporter.exportLines(parser.parse(Path.of(file)), out);
        }
        out.flush();
    }
}
