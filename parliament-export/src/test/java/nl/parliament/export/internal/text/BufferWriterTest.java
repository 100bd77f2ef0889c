package nl.parliament.export.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What goes in comes out, in its order, whatever the size of the pieces. */
class BufferWriterTest {
    private static final long SEED = 1;

    @Test
    void pieces_of_all_sizes_come_out_in_their_order() throws IOException {
        Random random = new Random(SEED);
        StringBuilder expected = new StringBuilder();
        StringWriter out = new StringWriter();
        BufferWriter buffer = new BufferWriter(out);
        for (int i = 0; i < 2_000; i++) {
            String piece = String.valueOf((char) ('a' + i % 26)).repeat(random.nextInt(i % 50 == 0 ? 20_000 : 200));
            buffer.write(piece);
            buffer.write(piece.toCharArray(), piece.length() / 2, piece.length() - piece.length() / 2);
            buffer.write('\n');
            expected.append(piece).append(piece.substring(piece.length() / 2)).append('\n');
        }
        buffer.flush();
        assertThat(out.toString().equals(expected.toString())).isTrue();
    }

    @Test
    void what_fills_the_buffer_to_the_last_place_is_not_lost() throws IOException {
        for (int size = 8_190; size <= 8_194; size++) {
            StringWriter out = new StringWriter();
            BufferWriter buffer = new BufferWriter(out);
            buffer.write("a".repeat(size));
            buffer.write('b');
            buffer.flush();
            assertThat(out.toString()).hasSize(size + 1).endsWith("ab");
        }
    }

    @Test
    void a_writer_that_fails_fails_each_time() {
        BufferWriter buffer = new BufferWriter(new FullDisk());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> buffer.write("a".repeat(20_000)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
        assertThatThrownBy(buffer::flush).isInstanceOf(IOException.class);
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] units, int from, int length) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void flush() {
            // nothing was written
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
