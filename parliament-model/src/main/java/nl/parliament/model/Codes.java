package nl.parliament.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Finds the constant of an enum that has a code. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> E find(Class<E> type, Function<E, String> code, String wanted) {
        Objects.requireNonNull(wanted, "code");
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException(
                        type.getSimpleName(),
                        wanted,
                        constants.stream().map(code).toList()));
    }
}
