package nl.parliament.parser.internal.reference.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.reference.RecogniserChain;
import org.junit.jupiter.api.Test;

class SpelledOutTest {
    @Test
    void a_ligature_is_spelled_out_and_keeps_its_place() {
        SpelledOut text = SpelledOut.of("een e\ufb03ciënte R\u0133kswet");
        assertThat(text.text()).isEqualTo("een efficiënte Rijkswet");
        assertThat(text.original(new Span(4, 14))).isEqualTo(new Span(4, 12));
        assertThat(text.original(new Span(15, 23))).isEqualTo(new Span(13, 20));
    }

    @Test
    void text_without_ligatures_is_itself() {
        String plain = "Wet op het primair onderwijs";
        assertThat(SpelledOut.of(plain).text()).isSameAs(plain);
        assertThat(SpelledOut.of(plain).original(new Span(4, 6))).isEqualTo(new Span(4, 6));
    }

    @Test
    void a_reference_holds_what_stands_in_the_text() {
        String text = "Zie artikel 4:81 van de Wet op het \ufb01nancieel toezicht.";
        assertThat(new RecogniserChain(List.of(), Set.of()).find(text))
                .singleElement()
                .satisfies(reference -> assertThat(reference.text())
                        .isEqualTo("artikel 4:81 van de Wet op het \ufb01nancieel toezicht"));
    }
}
