package nl.parliament.parser.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.parliament.model.Diagnostic;
import org.junit.jupiter.api.Test;

/** What the ends of a file and its table of objects tell of damage. */
class FileIntegrityTest {
    private static final String OBJECTS = "%PDF-1.4\n1 0 obj<<>>endobj\n5 0 obj<<>>endobj\n";

    @Test
    void a_table_whose_entries_name_their_objects_is_sound() {
        assertThat(notices(OBJECTS, "0 2\n0000000000 65535 f \n0000000009 00000 n \n5 1\n0000000027 00000 n \n"))
                .isEmpty();
    }

    @Test
    void an_entry_that_points_elsewhere_is_damage() {
        String damage = "an entry of the table of objects points at no object; it was searched for";
        assertThat(notices(OBJECTS, "0 2\n0000000000 65535 f \n0000000010 00000 n \n"))
                .containsExactly(damage);
        assertThat(notices(OBJECTS, "0 2\n0000000000 65535 f \n0000000027 00000 n \n"))
                .as("another object")
                .containsExactly(damage);
        assertThat(notices(OBJECTS, "1 1\n0000099999 00000 n \n"))
                .as("behind the end")
                .containsExactly(damage);
    }

    @Test
    void a_number_of_more_than_32_bits_is_not_cut() {
        String head = "%PDF-1.4\n%x 0 obj\n";
        assertThat(notices(head, "4294967295 1\n0000000009 00000 n \n")).hasSize(1);
    }

    @Test
    void bytes_before_the_header_move_all_places() {
        assertThat(notices("mail" + OBJECTS, "1 1\n0000000009 00000 n \n"))
                .containsExactly("4 bytes found before the header");
    }

    @Test
    void a_file_without_end_and_table_says_so() {
        List<String> notices = FileIntegrity.notices(latin(OBJECTS)).stream()
                .map(Diagnostic::message)
                .toList();
        assertThat(notices).hasSize(2).allSatisfy(notice -> assertThat(notice).startsWith("no "));
    }

    private static List<String> notices(String objects, String entries) {
        String file = objects + "xref\n" + entries + "trailer<<>>\nstartxref\n" + objects.length() + "\n%%EOF\n";
        return FileIntegrity.notices(latin(file)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
