package nl.parliament.parser;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {
    private static final String[] ENGINES = {"org.apache..", "com.ctc..", "org.codehaus..", "com.fasterxml.."};

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.parliament");

    @Test
    void nothing_behind_the_layout_knows_a_file_format() {
        noClasses()
                .that()
                .resideInAnyPackage("..internal.structure..", "..internal.reference..", "..internal.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..docx..", "..pdf..", "..txt..")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..internal.structure..",
                        "..internal.reference..",
                        "..internal.layout..",
                        "nl.parliament.parser")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINES)
                .check(classes);
    }

    @Test
    void no_engine_stands_in_a_public_signature() {
        ArchRuleDefinition.methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("nl.parliament.parser")
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(resideInAnyPackage(ENGINES))
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("nl.parliament.model")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "nl.parliament.model")
                .check(classes);
    }

    @Test
    void no_state_is_static_and_mutable() {
        ArchRuleDefinition.fields().that().areStatic().should().beFinal().check(classes);
        ArchRuleDefinition.noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(ThreadLocal.class)
                .check(classes);
    }

    /** A missing class is no property of a file; ParseExecutor tells it as what it is. */
    @Test
    void no_catch_takes_a_missing_class_for_a_damaged_file() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(code -> code.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(caught -> caught.isAssignableTo(LinkageError.class))))
                .isEmpty();
    }

    /** The engine makes room by numbers of a font's program, and gives no hook to check them first. */
    @Test
    void no_program_of_a_font_is_read_by_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..pdf.font")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("PDFontFactory")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org.apache.fontbox.*(TTFParser|OTFParser|CFFParser|Type1Font|TrueTypeFont)")
                .check(classes);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("nl.parliament.parser.internal.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
