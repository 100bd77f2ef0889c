package nl.parliament.export.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts hold half a character. */
class SurrogatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\ude00",
                "a\ud83d",
                "\ud83da",
                "\ude00\ud83d",
                "\ud83d\ude00\ude00",
                "\ud83d\ud83d\ude00"
            })
    void half_a_character_is_found(String text) {
        assertThat(Surrogates.isAnyAlone(text)).isTrue();
    }

    @Test
    void whole_ones_are_none() {
        assertThat(Surrogates.isAnyAlone("")).isFalse();
        assertThat(Surrogates.isAnyAlone("a\ud83d\ude00b\ud83d\ude00")).isFalse();
        assertThat(Surrogates.isAnyAlone("\ud7ff\ue000")).as("the neighbours").isFalse();
    }
}
