package nl.parliament.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void a_code_gives_its_constant(DocumentType type) {
        assertThat(DocumentType.ofCode(type.code())).isEqualTo(type);
    }

    @Test
    void an_unknown_code_is_refused_with_what_is_expected() {
        UnknownCodeException unknown = catchThrowableOfType(UnknownCodeException.class, () -> Severity.ofCode("warn"));
        assertThat(unknown).hasMessage("Severity: one of info, warning, error expected, 'warn' found");
        assertThat(unknown.found()).isEqualTo("warn");
        assertThat(unknown.expected()).containsExactly("info", "warning", "error");
        assertThatNullPointerException().isThrownBy(() -> Severity.ofCode(null));
    }
}
