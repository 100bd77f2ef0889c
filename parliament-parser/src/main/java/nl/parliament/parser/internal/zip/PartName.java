package nl.parliament.parser.internal.zip;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of the parts of an Office file (ECMA-376 part 2, 6.2.2 and 6.5.3.4). Case tells no two of them apart,
 * {@code %20} is a blank, and some programs write backslashes.
 */
public final class PartName {
    // %20%C3%A9
    private static final Pattern CODES = Pattern.compile("(?:%\\p{XDigit}{2}){1,300}+");

    private PartName() {}

    /** The name from the root of the file, in lower case. */
    public static String of(String written) {
        String name = written.replace('\\', '/');
        if (name.indexOf('%') >= 0) {
            name = CODES.matcher(name).replaceAll(codes -> Matcher.quoteReplacement(decoded(codes.group())));
        }
        return name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String codes) {
        return URLDecoder.decode(codes, StandardCharsets.UTF_8);
    }

    /** The name of the part that a part in this folder names so; null when it leads out of the file. */
    public static @Nullable String of(String folder, String target) {
        String written = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (written.startsWith("/") ? written : folder + written).split("/")) {
            if (!step.equals("..")) {
                steps.add(step);
            } else if (steps.pollLast() == null) {
                return null;
            }
        }
        steps.removeIf("."::equals);
        return of(String.join("/", steps));
    }
}
