package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public surface of each module is a checked-in file; a change to it is seen in review. */
class PublicApiTest {
    private static final Path LISTS = Path.of("src/test/resources/public-api");

    @ParameterizedTest
    @ValueSource(strings = {"nl.parliament.model", "nl.parliament.parser", "nl.parliament.export"})
    void the_public_surface_is_as_listed(String module) throws IOException {
        JavaClasses classes = new ClassFileImporter().importPackages(module);
        String surface = classes.stream()
                .filter(PublicApiTest::isPublic)
                .map(JavaClass::reflect)
                .flatMap(PublicApiTest::lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Path list = LISTS.resolve(module + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(LISTS);
            Files.writeString(list, surface);
        }
        assertThat(surface).isEqualTo(Files.readString(list));
    }

    /** A call with {@code true} in it tells a reader nothing; a record's component has a name. */
    @ParameterizedTest
    @ValueSource(strings = {"nl.parliament.model", "nl.parliament.parser", "nl.parliament.export"})
    void no_call_takes_a_boolean(String module) {
        Stream<Executable> calls = new ClassFileImporter()
                .importPackages(module).stream()
                        .filter(PublicApiTest::isPublic)
                        .map(JavaClass::reflect)
                        .flatMap(PublicApiTest::calls);
        assertThat(calls.filter(call -> List.of(call.getParameterTypes()).contains(boolean.class)))
                .allMatch(call ->
                        call instanceof Constructor && call.getDeclaringClass().isRecord());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    /** A line for the type, and one for each member that a user can reach; it begins with the type's name. */
    private static Stream<String> lines(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isReachable(field.getModifiers(), field.isSynthetic()))
                .map(Field::toGenericString);
        Stream<String> calls = calls(type).map(Executable::toGenericString);
        return Stream.concat(Stream.of(""), Stream.concat(fields, calls).map(member -> ": " + member))
                .map(line -> type.getName() + line);
    }

    private static Stream<Executable> calls(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(call -> isReachable(call.getModifiers(), call.isSynthetic()));
    }

    private static boolean isReachable(int modifiers, boolean isSynthetic) {
        return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) && !isSynthetic;
    }
}
