package nl.parliament.parser.internal.reference.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of laws and where they end. */
class LawTableTest {
    private final LawTable table = LawTable.load();

    @Test
    void each_name_is_found_where_it_stands() throws IOException {
        for (String line :
                resource().lines().filter(line -> !line.startsWith("#")).toList()) {
            String name = line.split("\t")[1];
            assertThat(table.at("In " + name + ".", 3))
                    .as(name)
                    .isNotNull()
                    .extracting(LawTable.Law::name)
                    .isEqualTo(name);
        }
    }

    @Test
    void the_table_is_in_the_spelling_in_which_texts_are_read() throws IOException {
        assertThat(resource().replace("\t", ""))
                .satisfies(text -> assertThat(FoldedText.of(text)).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wet open overheid2 bepaalt        | Wet open overheid",
                "wet open overheid.                | Wet open overheid",
                "Wet milieubeheer- en bouwregels   | Wet milieubeheer",
                "Grondwet1                         | Grondwet",
                "Awb.                              | Awb",
                "Wet op de ondernemingsraden       | Wet op de ondernemingsraden",
            })
    void a_name_ends_before_the_mark_of_a_note(String text, String name) {
        assertThat(table.at(text, 0)).isNotNull().extracting(LawTable.Law::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "AOW- en pensioenleeftijd",
        "Wlz- of Wmo-zorg",
        "AWR-12",
        "AOW-uitkering",
        "Wet open overheidsdiensten",
        "Wet",
        "Grondwetsherziening",
        "awb",
        "Wet open overheid2024"
    })
    void a_part_of_other_words_is_no_name(String text) {
        assertThat(table.at(text, 0)).isNull();
    }

    private static String resource() throws IOException {
        try (InputStream in = LawTable.class.getResourceAsStream("laws.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
