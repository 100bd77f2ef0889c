package nl.parliament.examples.cli.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.export.Exporter;

/**
 * Gives each letter the name of its result below the folder: the letter's path below the folder it was found in. A
 * letter that would take the name of another's result gets the folders above it too, as many as it needs. Names that
 * differ in case only count as one, because some disks cannot tell them apart.
 */
final class ResultNames {
    private final Map<String, String> sourceOfName = new HashMap<>();
    private final Map<String, String> nameOfSource = new HashMap<>();
    private final Path folder;
    private final String format;
    private final String suffix;

    /**
     * Begins with the names that an earlier run gave to letters that are still there.
     *
     * @param reserved names that no result may have
     */
    ResultNames(Path folder, Exporter exporter, Journal journal, List<String> reserved) {
        this.folder = folder.toAbsolutePath().normalize();
        this.format = exporter.format();
        this.suffix = "." + exporter.suffix();
        reserved.forEach(name -> sourceOfName.put(folded(name), ""));
        for (Done one : journal.all()) {
            if (Files.exists(this.folder.resolve(one.source()))) {
                sourceOfName.put(folded(one.result()), one.source());
                nameOfSource.put(key(one.source(), one.making().format()), one.result());
            }
        }
    }

    /** The letter, seen from the folder. */
    String sourceOf(LetterFile letter) {
        if (letter.isStandardInput()) {
            return letter.path().toString();
        }
        Path source = letter.path().toAbsolutePath().normalize();
        boolean isNear = source.getRoot().equals(folder.getRoot());
        return slashes(isNear ? folder.relativize(source) : source);
    }

    /** The name of its result, with / between folders; always the same. */
    String of(LetterFile letter) {
        return nameOfSource.computeIfAbsent(key(sourceOf(letter), format), source -> free(letter));
    }

    private static String key(String source, String format) {
        return format + "\t" + source;
    }

    private String free(LetterFile letter) {
        String source = sourceOf(letter);
        Path above = letter.path().toAbsolutePath().normalize().getParent();
        for (int i = letter.name().getNameCount(); above != null && i > 1; i--) {
            above = above.getParent();
        }
        String name = slashes(letter.name());
        while (!isFree(name + suffix, source) && above != null && above.getFileName() != null) {
            name = above.getFileName() + "/" + name;
            above = above.getParent();
        }
        String free = name + suffix;
        for (int number = 2; !isFree(free, source); number++) {
            free = name + "-" + number + suffix;
        }
        sourceOfName.put(folded(free), source);
        return free;
    }

    private boolean isFree(String name, String source) {
        return sourceOfName.getOrDefault(folded(name), source).equals(source);
    }

    /** A path with / between its names. */
    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
