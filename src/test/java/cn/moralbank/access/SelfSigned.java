package cn.moralbank.access;

import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** A certificate of one's own with its key, made by the JDK's keytool. */
public record SelfSigned(X509Certificate certificate, KeyStore keys) {
    /** What opens the key store. */
    public static final String PASSWORD = "changeit";

    public static SelfSigned of(String name) {
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
                            PASSWORD)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            Files.delete(store);
            Files.delete(directory);
            if (exit != 0) {
                throw new IllegalStateException("keytool ended with " + exit);
            }
            return new SelfSigned((X509Certificate) keys.getCertificate("own"), keys);
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

    /** A TLS client that presents it, and believes any server. */
    HttpClient client() throws GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        return client(own.getKeyManagers());
    }

    /** A TLS client that presents nothing. */
    static HttpClient clientWithout() throws GeneralSecurityException {
        return client(new KeyManager[0]);
    }

    private static HttpClient client(KeyManager[] own) throws GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
        SSLParameters nameless = new SSLParameters();
        nameless.setEndpointIdentificationAlgorithm("");
        return HttpClient.newBuilder().sslContext(tls).sslParameters(nameless).build();
    }

    /** Writes the key store for a server to read. */
    public void save(Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
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
