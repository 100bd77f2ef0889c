package nl.parliament.examples;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader finds her way when packages are small and do not need each other in a circle. */
class PackagesTest {
    private static final int MOST_FILES = 25;

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.parliament");

    @Test
    void no_two_packages_of_the_exports_need_each_other() {
        slices().matching("nl.parliament.export.internal.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** The model stands apart: its sealed types and their records must share a package. */
    @Test
    void no_package_but_the_model_holds_more_than_25_files() {
        Map<String, Long> files = classes.stream()
                .filter(type -> type.isTopLevelClass())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).containsKeys("nl.parliament.model", "nl.parliament.parser", "nl.parliament.export");
        files.remove("nl.parliament.model");
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }
}
