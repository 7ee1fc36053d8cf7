package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BankClientsTest {
    private static final UUID BANK = Ids.next();

    @ConfigProperty(name = "mp.jwt.verify.issuer")
    String issuer;

    @ConfigProperty(name = "quarkus.http.test-ssl-port")
    int tlsPort;

    private TestCounty county;
    private @Nullable PublicJsonWebKey key;
    private String clientId;
    private String id;

    /** Once; HTTP is only reachable from within a test. */
    @BeforeEach
    void registerAClient() throws JoseException {
        if (key != null) {
            return;
        }
        county = TestCounty.open();
        PublicJsonWebKey made = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        made.setKeyId("k1");
        key = made;
        Response registered = register(made.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        registered.then().statusCode(201).body("bank", equalTo(BANK.toString()));
        clientId = registered.path("clientId");
        id = registered.path("id");
    }

    @Test
    void aSignedAssertionGetsAShortTokenOfTheBank() throws JoseException {
        Response answer = token(assertion(claims(), key(), "ES256"));
        answer.then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", lessThanOrEqualTo(600))
                .body("refresh_token", equalTo(null));
        RestAssured.given()
                .auth()
                .oauth2(answer.path("access_token"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("user.role", equalTo(Role.BANK_CLIENT))
                .body("user.bank", equalTo(BANK.toString()));
    }

    @Test
    void anAssertionIsGoodOnce() throws JoseException {
        String assertion = assertion(claims(), key(), "ES256");
        token(assertion).then().statusCode(200);
        token(assertion).then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void anAssertionThatProvesNothingIsRefused() throws JoseException {
        PublicJsonWebKey stranger = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        stranger.setKeyId("k1");
        refused(assertion(claims(), stranger, "ES256"));
        JwtClaims elsewhere = claims();
        elsewhere.setAudience("https://elsewhere.example");
        refused(assertion(elsewhere, key(), "ES256"));
        JwtClaims tooLong = claims();
        tooLong.setExpirationTimeMinutesInTheFuture(30);
        refused(assertion(tooLong, key(), "ES256"));
        JwtClaims over = claims();
        over.setExpirationTimeMinutesInTheFuture(-2);
        refused(assertion(over, key(), "ES256"));
        JwtClaims unnumbered = claims();
        unnumbered.unsetClaim("jti");
        refused(assertion(unnumbered, key(), "ES256"));
        JwtClaims another = claims();
        another.setIssuer(county.code() + "." + Ids.next());
        refused(assertion(another, key(), "ES256"));
        refused("nonsense");
    }

    @Test
    void aDisabledClientGetsNoToken() throws JoseException {
        PublicJsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        own.setKeyId("k2");
        Response registered = register(own.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .post("/api/v1/users/" + registered.path("id") + "/disabling")
                .then()
                .statusCode(200)
                .body("disabledAt", notNullValue());
        JwtClaims claims = claims();
        claims.setIssuer(registered.path("clientId"));
        claims.setSubject(registered.path("clientId"));
        refused(assertion(claims, own, "ES256"));
    }

    @Test
    void keysMustBePublicAndStrongAndAreReplacedAtOnce() throws JoseException {
        register(key().toParams(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))
                .then()
                .statusCode(422)
                .body("code", equalTo("keys-not-usable"));
        JsonWebKey secret = OctJwkGenerator.generateJwk(256);
        secret.setKeyId("k");
        register(secret.toParams(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC))
                .then()
                .statusCode(422);
        PublicJsonWebKey weak = RsaJwkGenerator.generateJwk(1024);
        weak.setKeyId("k");
        register(weak.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .then()
                .statusCode(422);
        PublicJsonWebKey rsa = RsaJwkGenerator.generateJwk(2048);
        rsa.setKeyId("r");
        String client = register(rsa.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .path("clientId");
        JwtClaims claims = claims();
        claims.setIssuer(client);
        claims.setSubject(client);
        token(assertion(claims, rsa, "PS256")).then().statusCode(200);
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .body(Map.of(
                        "jwks", Map.of("keys", List.of(key().toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)))))
                .put("/api/v1/bank-clients/" + client.substring(7) + "/keys")
                .then()
                .statusCode(200);
        claims.setGeneratedJwtId();
        refused(assertion(claims, rsa, "PS256"));
    }

    @Test
    void onlyTheCountysOwnAdministratorsRegister() {
        SignedIn.as(county, Role.ADMIN, county.village(1))
                .get("/api/v1/bank-clients")
                .then()
                .statusCode(403);
        SignedIn.as(county, Role.ADMIN, county.code())
                .get("/api/v1/bank-clients")
                .then()
                .statusCode(200)
                .body("id", org.hamcrest.Matchers.hasItem(id));
    }

    @Test
    void aTokenIsWorthNothingWithoutTheCertificateThatItIsBoundTo() throws JoseException {
        SelfSigned own = SelfSigned.of("CN=core.bank.example");
        SelfSigned stolen = SelfSigned.of("CN=thief.example");
        String client = register(own.jwk("m1")).path("clientId");

        refusedWith(client, stolen);
        tokenWith(clientId, own).then().statusCode(401);
        byCertificate(client).then().statusCode(400).body("error", equalTo("invalid_request"));
        Response answer = tokenWith(client, own);
        answer.then().statusCode(200);
        String bound = answer.path("access_token");
        me(bound)
                .header("Client-Cert", own.rfc9440())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("user.bank", equalTo(BANK.toString()));
        me(bound)
                .header("Client-Cert", own.escapedPem())
                .get("/api/v1/me")
                .then()
                .statusCode(200);
        me(bound).get("/api/v1/me").then().statusCode(401).body("code", equalTo("certificate-not-presented"));
        me(bound)
                .header("Client-Cert", stolen.rfc9440())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        me(bound)
                .header("Client-Cert", ":bm9uc2Vuc2U=:")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aCertificateInTheHeaderIsBelievedFromTheNamedProxiesOnly() throws Exception {
        SelfSigned own = SelfSigned.of("CN=core.bank.example");
        String client = register(own.jwk("p1")).path("clientId");
        assertThat(statusFrom("127.0.0.1", client, own)).isEqualTo(200);
        assertThat(statusFrom("127.0.0.2", client, own)).isEqualTo(400);
    }

    /** What the token endpoint answers to a connection from this address of the loopback network. */
    private static int statusFrom(String address, String client, SelfSigned certificate) throws IOException {
        String form = "grant_type=client_credentials&client_id=" + client;
        String request = "POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nClient-Cert: "
                + certificate.rfc9440() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form;
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    /** No proxy: the certificate is that of the handshake, of no issuer that anybody knows. */
    @Test
    void theServicesOwnTlsAsksForTheCertificateItself() throws Exception {
        SelfSigned own = SelfSigned.of("CN=core.bank.example");
        SelfSigned stolen = SelfSigned.of("CN=thief.example");
        String client = register(own.jwk("t1")).path("clientId");
        assertThat(overTls(stolen.client(), tokenFor(client)).statusCode()).isEqualTo(401);
        assertThat(overTls(SelfSigned.clientWithout(), tokenFor(client)).statusCode())
                .isEqualTo(400);
        HttpResponse<String> answer = overTls(own.client(), tokenFor(client));
        assertThat(answer.statusCode()).isEqualTo(200);
        String bound = JsonPath.from(answer.body()).getString("access_token");
        assertThat(overTls(own.client(), meWith(bound)).statusCode()).isEqualTo(200);
        assertThat(overTls(stolen.client(), meWith(bound)).statusCode()).isEqualTo(401);
        assertThat(overTls(SelfSigned.clientWithout(), meWith(bound)).statusCode())
                .isEqualTo(401);
    }

    private HttpRequest.Builder tokenFor(String client) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + tlsPort + "/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client));
    }

    private HttpRequest.Builder meWith(String token) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + tlsPort + "/api/v1/me"))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> overTls(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void anAssertionWithACertificateGetsABoundTokenToo() throws JoseException {
        SelfSigned certificate = SelfSigned.of("CN=gateway.bank.example");
        String bound = form().header("Client-Cert", certificate.rfc9440())
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion(claims(), key(), "ES256"))
                .post("/oauth/token")
                .path("access_token");
        me(bound)
                .header("Client-Cert", certificate.rfc9440())
                .get("/api/v1/me")
                .then()
                .statusCode(200);
        me(bound).get("/api/v1/me").then().statusCode(401);
    }

    private static void refusedWith(String client, SelfSigned certificate) {
        tokenWith(client, certificate).then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    private static Response tokenWith(String client, SelfSigned certificate) {
        return form().header("Client-Cert", certificate.rfc9440())
                .formParam("client_id", client)
                .post("/oauth/token");
    }

    private static Response byCertificate(String client) {
        return form().formParam("client_id", client).post("/oauth/token");
    }

    private static RequestSpecification me(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    private static RequestSpecification form() {
        return RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "client_credentials");
    }

    private PublicJsonWebKey key() {
        return java.util.Objects.requireNonNull(key);
    }

    private Response register(Map<String, Object> jwk) {
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .body(Map.of("bank", BANK, "name", "农商行信贷系统", "jwks", Map.of("keys", List.of(jwk))))
                .post("/api/v1/bank-clients");
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(clientId);
        claims.setSubject(clientId);
        claims.setAudience(issuer + "/oauth/token");
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setGeneratedJwtId();
        return claims;
    }

    private static String assertion(JwtClaims claims, PublicJsonWebKey key, String algorithm) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setDoKeyValidation(false);
        return signature.getCompactSerialization();
    }

    private static void refused(String assertion) {
        token(assertion).then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    private static Response token(String assertion) {
        return form().formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion)
                .post("/oauth/token");
    }
}
