package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A status list is believed only where it is the one that the statement names, of its issuer, and of now. */
class StatusCheckTest {
    private static final PaperLog LOG = new PaperLog("bank.example/532623").filled(2);
    private static final PaperLog STRANGER = new PaperLog("bank.example/532623").filled(2);
    private static final String STATEMENT = LOG.statement(LOG.evidence(1).claims());
    private static final int NONE = -1;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing is marked,           issuer,   statuslist+jwt, OWN,   1, -1, 16, 3600,  neither withdrawn nor corrected",
        "a neighbour is marked,       issuer,   statuslist+jwt, OWN,   1, 10, 16, 3600,  neither withdrawn nor corrected",
        "this one is marked,          issuer,   statuslist+jwt, OWN,   1, 11, 16, 3600,  does not stand any more",
        "signed by somebody else,     stranger, statuslist+jwt, OWN,   1, -1, 16, 3600,  not signed by a key of the issuer",
        "another kind of token,       issuer,   standing+jwt,   OWN,   1, -1, 16, 3600,  not signed by a key of the issuer",
        "another list,                issuer,   statuslist+jwt, OTHER, 1, -1, 16, 3600,  not the one that the statement names",
        "two bits a statement,        issuer,   statuslist+jwt, OWN,   2, -1, 16, 3600,  not the one that the statement names",
        "a list of yesterday,         issuer,   statuslist+jwt, OWN,   1, -1, 16, -3600, the status list ended at",
        "a list that is cut off,      issuer,   statuslist+jwt, OWN,   1, -1, 8,  3600,  no place for this statement",
        "a list that is not packed,   issuer,   statuslist+jwt, OWN,   1, -1, 0,  3600,  cannot be unpacked",
    })
    void saysWhetherTheStatementStands(
            String what,
            String signer,
            String type,
            String list,
            int bits,
            int marked,
            int places,
            long life,
            String said) {
        String status = (signer.equals("issuer") ? LOG : STRANGER)
                .jws(
                        type,
                        Map.of(
                                "sub",
                                list.equals("OWN") ? PaperLog.STATUS_LIST : PaperLog.STATUS_LIST + "0",
                                "exp",
                                PaperLog.NOW.getEpochSecond() + life,
                                "status_list",
                                Map.of("bits", bits, "lst", places == 0 ? "AAAA" : packed(marked, places))));
        Report report = OfflineChecks.statement(STATEMENT, LOG.jwks(), PaperLog.NOW, status);
        assertThat(report.text()).contains(said);
        assertThat(report.accepted()).isEqualTo(said.startsWith("neither"));
    }

    private static String packed(int marked, int places) {
        byte[] bits = new byte[places / Byte.SIZE];
        if (marked > NONE) {
            bits[marked / Byte.SIZE] |= (byte) (1 << (marked % Byte.SIZE));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
            zlib.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
