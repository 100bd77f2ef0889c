package nl.parliament.parser.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Target;
import nl.parliament.parser.Isolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageChannelTest {
    /**
     * A target as a caller may bring.
     *
     * @param id its id
     */
    public record OwnTarget(String id) implements Target {
        @Override
        public String kind() {
            return "eigen";
        }

        @Override
        public String url() {
            return null;
        }

        @Override
        public List<Attribute> attributes() {
            return List.of();
        }
    }

    static List<Serializable> answers() {
        return List.of(
                "ready",
                new OwnTarget("12"),
                new GenericTarget("zaak", "12", null, List.of(Attribute.list("bij", List.of("a", "b")))),
                LocalDate.of(2024, 5, 3));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answers_arrive_as_they_were_sent(Serializable answer) throws IOException {
        assertThat(MessageChannel.answer(sent(answer))).isEqualTo(answer);
    }

    static List<Serializable> others() {
        return List.of(
                new File("x"), new HashMap<>(), new IllegalStateException(), new ArrayList<>(List.of(new File("y"))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothing_else_is_let_in(Serializable other) throws IOException {
        DataInputStream in = sent(other);
        assertThatThrownBy(() -> MessageChannel.answer(in))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("REJECTED");
    }

    /** Such a list takes two thousand million places when it is believed. */
    @Test
    void no_list_is_longer_than_what_tells_of_it() throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        MessageChannel.send(new Object[] {"a"}, new DataOutputStream(list));
        byte[] bytes = list.toByteArray();
        int length = bytes.length - 8; // before the one string: its mark, two bytes of length, a letter
        bytes[length] = 0x7f;
        assertThatThrownBy(() -> MessageChannel.answer(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("REJECTED");
    }

    @Test
    void a_length_that_is_told_takes_no_memory() throws IOException {
        assertThatThrownBy(() -> MessageChannel.answer(bytes(0x1f, 0xff, 0xff, 0xff, 1)))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> MessageChannel.answer(bytes('f', 'l', 'o', 'o', 'd')))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found");
        assertThat(MessageChannel.next(bytes())).isNull();
    }

    @Test
    void a_worker_ends_with_the_process_that_started_it() throws Exception {
        Process worker = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        Isolation.defaults().classPath(),
                        Worker.class.getName())
                .start();
        worker.getOutputStream().close();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isZero();
    }

    private static DataInputStream sent(Serializable object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MessageChannel.send(object, new DataOutputStream(bytes));
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static DataInputStream bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
