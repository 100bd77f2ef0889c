package nl.parliament.examples.cli.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a pattern of file names, such as {@code *.pdf} or {@code 2025/**}. */
public final class Glob implements ITypeConverter<Glob.Pattern> {
    /**
     * A pattern.
     *
     * @param matcher of the name, or of the path
     * @param isOfPath whether it is held against the whole path below the folder
     */
    public record Pattern(PathMatcher matcher, boolean isOfPath) {
        /** Whether the path below a folder, or its last name, matches. */
        public boolean matches(Path path) {
            Path name = path.getFileName();
            return matcher.matches(isOfPath || name == null ? path : name);
        }
    }

    @Override
    public Pattern convert(String glob) {
        try {
            return new Pattern(FileSystems.getDefault().getPathMatcher("glob:" + glob), glob.contains("/"));
        } catch (PatternSyntaxException wrong) {
            throw new TypeConversionException("a pattern such as '*.pdf' expected, '" + glob + "' found");
        }
    }
}
