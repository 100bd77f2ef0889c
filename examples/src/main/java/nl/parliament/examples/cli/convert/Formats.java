package nl.parliament.examples.cli.convert;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.parliament.export.ExportOptions;
import nl.parliament.export.Exporter;
import nl.parliament.export.LineExporter;

/** The formats that results can have, for the help and for shells that complete words. */
final class Formats implements Iterable<String> {
    /** The exporter of a format. */
    static Optional<Exporter> find(String format, ExportOptions options) {
        return Exporter.builtIn(options).stream()
                .filter(known -> known.format().equals(format))
                .findFirst();
    }

    /** The names of all formats. */
    static String names() {
        return String.join(", ", new Formats());
    }

    /** The names of the formats of lines. */
    static String namesOfLines() {
        return String.join(
                ", ",
                Exporter.builtIn().stream()
                        .filter(LineExporter.class::isInstance)
                        .map(Exporter::format)
                        .toList());
    }

    /** A line for each format: its name, whether it is one of lines, its purpose. */
    static List<String> described() {
        List<String> lines = new ArrayList<>();
        for (Exporter exporter : Exporter.builtIn()) {
            String mark = exporter instanceof LineExporter ? "*" : " ";
            lines.add(String.format(Locale.ROOT, "  %-12s%s %s", exporter.format(), mark, exporter.description()));
        }
        return lines;
    }

    @Override
    public Iterator<String> iterator() {
        return Exporter.builtIn().stream().map(Exporter::format).iterator();
    }
}
