package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;

/** A compact JWS with ES256, read without any library of the service. */
record StatementText(JsonNode header, JsonNode claims, byte[] signed, byte[] signature) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SIGNATURE_LENGTH = 64;

    /**
     * Reads a statement without verifying it.
     *
     * @throws Malformed where it is no compact JWS
     */
    static StatementText parse(String jws) {
        String[] parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            throw new Malformed("声明不是紧凑 JWS", "the statement is not a compact JWS");
        }
        return new StatementText(
                json(parts[0]),
                json(parts[1]),
                (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                bytes(parts[2]));
    }

    /** Whether the key of this statement's {@code kid} in a JWKS made its signature. */
    boolean signedBy(JsonNode jwks) {
        for (JsonNode key : jwks.path("keys")) {
            if (key.path("kid").asText().equals(header.path("kid").asText())) {
                return verifies(key);
            }
        }
        return false;
    }

    private boolean verifies(JsonNode jwk) {
        if (signature.length != SIGNATURE_LENGTH || !jwk.path("crv").asText().equals("P-256")) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(publicKey(jwk));
            check.update(signed);
            return check.verify(signature);
        } catch (SignatureException notEvenOne) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new Malformed("JWKS 中的公钥有误", "the public key in the JWKS is malformed");
        }
    }

    private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(jwk, "x"), coordinate(jwk, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(JsonNode jwk, String name) {
        return new BigInteger(1, bytes(jwk.path(name).asText()));
    }

    private static JsonNode json(String base64) {
        try {
            return JSON.readTree(bytes(base64));
        } catch (IOException e) {
            throw new Malformed("声明不是 JSON", "the statement is not JSON");
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Malformed("声明不是 base64url", "the statement is not base64url");
        }
    }
}
