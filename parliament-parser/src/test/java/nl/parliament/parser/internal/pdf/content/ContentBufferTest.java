package nl.parliament.parser.internal.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is whole wherever one piece of the buffer ends. */
class ContentBufferTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_384, 16_385, 262_143, 262_144, 262_145, 524_288, 1_000_000})
    void what_is_written_is_read(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        ContentBuffer buffer = new ContentBuffer();
        for (int from = 0; from < size; from += 5_000) {
            buffer.write(content, from, Math.min(5_000, size - from));
        }
        buffer.finish();
        assertThat(buffer.length()).isEqualTo(size);
        assertThat(Arrays.copyOf(buffer.bytes(), size)).isEqualTo(content);
    }
}
