package nl.parliament.export.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.model.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutchLabelsTest {
    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void each_type_of_document_has_a_name(DocumentType type) {
        assertThat(DutchLabels.type(type)).isNotBlank();
    }
}
