package cn.moralbank.access;

import static org.hamcrest.Matchers.equalTo;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ExternalIssuerTest.Province.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalIssuerTest {
    private static final String ISSUER = "https://login.province.example";

    /** A province's sign-in: a key of its own, served over HTTP. */
    public static class Province implements QuarkusTestResourceLifecycleManager {
        static @Nullable PublicJsonWebKey key;
        private @Nullable HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                PublicJsonWebKey made = EcJwkGenerator.generateJwk(EllipticCurves.P256);
                made.setKeyId("province-1");
                key = made;
                byte[] keys = new JsonWebKeySet(made)
                        .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                        .getBytes(StandardCharsets.UTF_8);
                HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                started.createContext("/jwks.json", exchange -> {
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
                started.start();
                server = started;
                return Map.of(
                        "moralbank.issuer.external.issuer",
                        ISSUER,
                        "moralbank.issuer.external.audience",
                        "moral-bank",
                        "moralbank.issuer.external.jwks-url",
                        "http://127.0.0.1:" + started.getAddress().getPort() + "/jwks.json");
            } catch (IOException | JoseException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            if (server != null) {
                server.stop(0);
            }
        }
    }

    private TestCounty county;

    @BeforeAll
    void openCountyWithAUser() {
        county = TestCounty.open();
        Divided.county(county);
        make("wangwu", Role.RECORDER, Role.REVIEWER);
    }

    @Test
    void aTokenOfTheirsIsOurUserInTheRoleThatWeGranted() throws JoseException {
        me(claims("WangWu", Role.REVIEWER)).statusCode(200).body("user.role", equalTo(Role.REVIEWER));
        me(claims("wangwu", null)).statusCode(200).body("user.role", equalTo(Role.RECORDER));
    }

    @Test
    void theirWordGivesNobodyARoleOrAUser() throws JoseException {
        me(claims("wangwu", Role.ADMIN)).statusCode(401);
        me(claims("nobody", null)).statusCode(401);
        JwtClaims elsewhere = claims("wangwu", null);
        elsewhere.setClaim("county", "999999");
        me(elsewhere).statusCode(401);
    }

    @Test
    void aTokenForAnotherServiceOrOfAnotherKeyIsRefused() throws JoseException {
        JwtClaims other = claims("wangwu", null);
        other.setAudience("another-service");
        me(other).statusCode(401);
        PublicJsonWebKey forged = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        forged.setKeyId("province-1");
        me(sign(claims("wangwu", null), forged)).statusCode(401);
        JwtClaims over = claims("wangwu", null);
        over.setExpirationTimeMinutesInTheFuture(-5);
        me(over).statusCode(401);
        JwtClaims ours = claims("wangwu", null);
        ours.setIssuer("https://bank.example");
        me(ours).statusCode(401);
    }

    private void make(String name, String... roles) {
        AdministeringUsers users =
                Arc.container().instance(AdministeringUsers.class).get();
        List<NewUser.Role> wanted = java.util.Arrays.stream(roles)
                .map(role -> new NewUser.Role(role, county.village(1), null, null))
                .toList();
        county.in(() -> users.create(Actor.service(county.code()), Ids.next(), new NewUser(name, "王五", null, wanted)));
    }

    private JwtClaims claims(String name, @Nullable String role) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("moral-bank");
        claims.setSubject("p-17");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("county", county.code());
        claims.setClaim("preferred_username", name);
        if (role != null) {
            claims.setClaim("role", role);
        }
        return claims;
    }

    private static io.restassured.response.ValidatableResponse me(JwtClaims claims) throws JoseException {
        return me(sign(claims, java.util.Objects.requireNonNull(Province.key)));
    }

    private static io.restassured.response.ValidatableResponse me(String token) {
        return RestAssured.given().auth().oauth2(token).get("/api/v1/me").then();
    }

    private static String sign(JwtClaims claims, PublicJsonWebKey key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("ES256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }
}
