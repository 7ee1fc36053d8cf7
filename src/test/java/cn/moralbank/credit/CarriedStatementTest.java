package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.log.StatementCode;
import cn.moralbank.log.Verifier;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A statement on paper: what a bank's telephone reads from it is what was signed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CarriedStatementTest {
    /** Searching a camera's picture for a code misses a large one now and then; a camera takes the next picture. */
    private static final Map<DecodeHintType, Boolean> PURE = Map.of(DecodeHintType.PURE_BARCODE, true);

    @Test
    void theCodeOnThePaperIsTheWholeSignedStatementUntilItIsWithdrawn() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        day.earn(120, "2026-05-01T00:00:00Z");
        Consent consent = day.consent("TIER", "SCORE", "REASONS", "FACTS", "EVIDENCE");
        var made = SignedIn.command(day.villager())
                .post("/api/v1/me/consents/{c}/carried-statements", consent.id())
                .then()
                .statusCode(201)
                .extract();
        String query = made.path("query");
        byte[] pdf = day.villager()
                .get("/api/v1/me/carried-statements/{q}", query)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        String code = codeOn(pdf);
        assertThat(code).startsWith("https://bank.example/check#1.").hasSizeLessThan(2_331);
        assertThat(StatementCode.jws(code)).isEqualTo(made.path("statement"));
        assertThat(textOf(pdf)).contains("张三", "云岭银行");
        assertThat(BankDay.claims(StatementCode.jws(code))
                        .path("carried")
                        .path("name")
                        .asText())
                .isEqualTo("张三");
        assertThat(verified(day, code)).contains("✓", "张三", "云岭银行").doesNotContain("✗");
        day.villager().get("/api/v1/me/standing-queries").then().body("id", hasItems(query));
        day.officer(day.bank)
                .get("/api/v1/standing-queries/{q}/bundle", query)
                .then()
                .statusCode(200);

        SignedIn.command(day.villager())
                .post("/api/v1/me/consents/{c}/withdrawal", consent.id())
                .then()
                .statusCode(200);
        assertThat(verified(day, code)).contains("✗", "已失效");
        day.villager()
                .get("/api/v1/me/carried-statements/{q}", query)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-consent"));
    }

    @Test
    void theDeskPrintsForThoseWithoutATelephoneAndNobodyElseDoes() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        String of = "/api/v1/households/" + day.household;
        String query = SignedIn.command(day.recorder())
                .post(of + "/consents/" + consent.id() + "/carried-statements")
                .then()
                .statusCode(201)
                .extract()
                .path("query");
        byte[] pdf = day.recorder().get(of + "/carried-statements/" + query).asByteArray();
        assertThat(codeOn(pdf)).isNotEmpty();
        SignedIn.command(day.otherRecorder())
                .post(of + "/consents/" + consent.id() + "/carried-statements")
                .then()
                .statusCode(403);
        day.otherRecorder().get(of + "/carried-statements/" + query).then().statusCode(403);
        day.neighbour()
                .get("/api/v1/me/carried-statements/{q}", query)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-query"));
        String asked = day.ask(day.bank, consent.code(), "TIER").path("query");
        day.villager().get("/api/v1/me/carried-statements/{q}", asked).then().statusCode(404);
    }

    @Test
    void nothingIsCarriedBeforeTheLegalReviewAndNotWithoutEnd() {
        BankDay day = new BankDay();
        UUID consent = day.consent("TIER").id();
        carry(day, consent).then().statusCode(403).body("code", equalTo("not-opened"));
        day.withGateOpen();
        List<Integer> statuses = IntStream.range(0, 22)
                .mapToObj(i -> carry(day, consent).statusCode())
                .toList();
        assertThat(statuses.subList(0, 20)).containsOnly(201);
        assertThat(statuses.subList(20, 22)).containsOnly(429);
        List<String> outcomes =
                day.villager().get("/api/v1/me/standing-queries").path("outcome");
        assertThat(outcomes).hasSize(21).contains("not-opened");
    }

    private static io.restassured.response.Response carry(BankDay day, UUID consent) {
        return SignedIn.command(day.villager()).post("/api/v1/me/consents/{c}/carried-statements", consent);
    }

    /** What the offline verifier says of the scanned text. */
    private static String verified(BankDay day, String code) throws IOException {
        Path directory = Files.createTempDirectory("carried");
        Path text = Files.writeString(directory.resolve("code.txt"), code);
        Path jwks = Files.writeString(
                directory.resolve("jwks.json"),
                RestAssured.get("/.well-known/jwks.json").asString());
        Path status = Files.writeString(
                directory.resolve("status.jwt"),
                RestAssured.get("/api/v1/public/counties/{c}/status-lists/1", day.county.code())
                        .asString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = Verifier.run(
                List.of(text.toString(), "--jwks", jwks.toString(), "--status", status.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        String lines = said.toString(StandardCharsets.UTF_8);
        assertThat(exit).isEqualTo(lines.contains("✗") ? 1 : 0);
        for (Path file : List.of(text, jwks, status, directory)) {
            Files.delete(file);
        }
        return lines;
    }

    private static String textOf(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).as("pages to carry").isEqualTo(1);
        return new PdfTextExtractor(reader).getTextFromPage(1);
    }

    /** Reads the QR code from the picture in the file, which is the code and its margin and nothing else. */
    private static String codeOn(byte[] pdf) throws IOException, ReaderException {
        PdfReader reader = new PdfReader(pdf);
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PRStream stream
                    && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
                int width = stream.getAsNumber(PdfName.WIDTH).intValue();
                int height = stream.getAsNumber(PdfName.HEIGHT).intValue();
                byte[] grey = PdfReader.getStreamBytes(stream);
                int[] dots = new int[width * height];
                for (int dot = 0; dot < dots.length; dot++) {
                    dots[dot] = grey[dot] == 0 ? 0 : 0xffffff;
                }
                return new QRCodeReader()
                        .decode(
                                new BinaryBitmap(
                                        new GlobalHistogramBinarizer(new RGBLuminanceSource(width, height, dots))),
                                PURE)
                        .getText();
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }
}
