package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public surface of model and parser is a checked-in file; a change to it is seen in review. */
class PublicApiTest {
    private static final Path LIST = Path.of("src/test/resources/public-api.txt");

    @Test
    void the_public_surface_is_as_listed() throws IOException {
        String surface = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.parliament.model", "nl.parliament.parser")
                .stream()
                .filter(type -> !type.getPackageName().contains("internal") && isPublic(type))
                .flatMap(PublicApiTest::lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, surface);
        }
        assertThat(surface).isEqualTo(Files.readString(LIST));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<String> lines(JavaClass type) {
        Stream<String> members = type.getCodeUnits().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaCodeUnit::getDescription);
        return Stream.concat(Stream.of("Class <" + type.getName() + ">"), members);
    }
}
