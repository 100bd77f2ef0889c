package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file says what locks it; that alone tells that it is locked. */
class LockedPdfTest {
    @ParameterizedTest
    @ValueSource(strings = {"Adobe.PubSec", "Entrust.PPKEF", "FOPN_fLock"})
    void a_file_locked_with_another_key_than_a_password_is_encrypted(String means) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", HostilePdf.latin("BT /F 12 Tf 72 700 Td (geheim) Tj ET")), "");
        pdf.trailer("/Encrypt<</Filter/" + means + "/V 4/SubFilter/adbe.pkcs7.s5>>/ID[<00><00>]");
        DocumentReadException error = Outcome.of(pdf.bytes()).error();
        assertThat(error).isNotNull();
        assertThat(error.code()).isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(error).hasMessage("the PDF is locked with a certificate or a key of another program");
    }
}
