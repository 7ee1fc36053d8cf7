package cn.moralbank.access;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** A bank's own certificate, made by the JDK's keytool. */
record SelfSigned(X509Certificate certificate) {
    static SelfSigned of(String name) {
        try {
            Path directory = Files.createTempDirectory("certificate");
            Path store = directory.resolve("store.p12");
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "own",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            name,
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            "changeit")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
            Files.delete(store);
            Files.delete(directory);
            if (exit != 0) {
                throw new IllegalStateException("keytool ended with " + exit);
            }
            return new SelfSigned((X509Certificate) keys.getCertificate("own"));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The public key with the certificate, as a client registers it. */
    Map<String, Object> jwk(String kid) throws JoseException {
        PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(certificate.getPublicKey());
        key.setKeyId(kid);
        key.setCertificateChain(certificate);
        return key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** As RFC 9440 hands it on. */
    String rfc9440() {
        return ":" + Base64.getEncoder().encodeToString(der()) + ":";
    }

    /** As nginx hands it on. */
    String escapedPem() {
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der()) + "\n-----END CERTIFICATE-----\n";
        return URLEncoder.encode(pem, StandardCharsets.US_ASCII).replace("+", "%20");
    }

    private byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
