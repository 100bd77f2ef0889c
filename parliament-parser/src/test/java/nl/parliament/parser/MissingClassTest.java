package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that is not there is a fault of the program around the library, and never told as one of the file. */
class MissingClassTest {
    private static final LetterMaker LETTER = new LetterMaker("Geachte voorzitter,", "Ik zie af van artikel 2.");

    @ParameterizedTest
    @CsvSource({
        "org.apache.commons.logging., pdf",
        "org.apache.pdfbox.io., pdf",
        "org.apache.pdfbox.pdmodel.font., pdf",
        "org.apache.pdfbox.filter., pdf",
        "org.apache.fontbox., pdf",
        "com.fasterxml.aalto., docx",
        "org.codehaus.stax2., docx"
    })
    void a_missing_class_is_told_as_that(String missing, String format) throws Exception {
        byte[] bytes = format.equals("pdf") ? LETTER.pdf() : LETTER.docx();
        try (URLClassLoader without = new Without(missing)) {
            Object parser = without.loadClass(ParliamentParser.class.getName())
                    .getMethod("create")
                    .invoke(null);
            Throwable error = thrown(parser, bytes);
            assertThat(error).hasMessage("a class that reading this file needs is missing or of another version");
            assertThat(error.getClass().getMethod("code").invoke(error)).hasToString("INTERNAL");
            assertThat(error.getCause()).isInstanceOf(LinkageError.class).hasMessageContaining(missing.split("\\.")[1]);
        }
    }

    private static Throwable thrown(Object parser, byte[] bytes) throws ReflectiveOperationException {
        try {
            Object result = parser.getClass()
                    .getMethod("parse", byte[].class, String.class)
                    .invoke(parser, bytes, null);
            throw new AssertionError("a missing class expected to be noticed, found " + result.getClass());
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        }
    }

    /** Loads all classes of this process anew, but for those whose names begin so. */
    private static final class Without extends URLClassLoader {
        private final String missing;

        Without(String missing) {
            super(Stream.of("java.class.path", "jdk.module.path")
                    .flatMap(property ->
                            Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
                    .filter(entry -> !entry.isEmpty())
                    .map(Without::url)
                    .toArray(URL[]::new));
            this.missing = missing;
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException(entry, impossible);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                boolean isOurs = findResource(name.replace('.', '/') + ".class") != null;
                return isOurs ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }
}
