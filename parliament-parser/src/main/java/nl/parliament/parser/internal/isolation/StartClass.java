package nl.parliament.parser.internal.isolation;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command that start a {@link Worker}. A program that Spring Boot packed as jars within a jar has a
 * class of its own that opens these and then starts any other.
 */
final class StartClass {
    /** What the launchers of Spring Boot have in common, old and new. */
    private static final String SPRING = "org.springframework.boot.loader.";

    private static final List<String> LAUNCHERS =
            List.of(SPRING + "launch.PropertiesLauncher", SPRING + "PropertiesLauncher");

    private StartClass() {}

    /** The words for programs on this class path. */
    static List<String> words(String classPath) {
        String worker = Worker.class.getName();
        String launcher = launcher(classPath);
        return launcher == null ? List.of(worker) : List.of("-Dloader.main=" + worker, launcher);
    }

    private static @Nullable String launcher(String classPath) {
        if (classPath.contains(File.pathSeparator) || !new File(classPath).isFile()) {
            return null;
        }
        try (JarFile jar = new JarFile(classPath)) {
            Manifest manifest = jar.getManifest();
            String main = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            if (main == null || !main.startsWith(SPRING)) {
                return null;
            }
            return LAUNCHERS.stream()
                    .filter(name -> jar.getEntry(name.replace('.', '/') + ".class") != null)
                    .findFirst()
                    .orElse(null);
        } catch (IOException noJar) {
            return null;
        }
    }
}
