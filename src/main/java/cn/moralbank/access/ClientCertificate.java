package cn.moralbank.access;

import cn.moralbank.shared.Sha256;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The certificate with which the other end of a request proved itself (mutual TLS).
 *
 * <ol>
 *   <li>Where this service ends the TLS connection, that of the handshake.
 *   <li>Else, where the connection comes from one of the proxies that are named, that in the header that is named: as RFC 9440 writes
 *       it, or as percent-encoded PEM.
 * </ol>
 */
@Singleton
public class ClientCertificate {
    private final CurrentVertxRequest current;
    private final Optional<String> header;
    private final List<String> proxies;

    ClientCertificate(
            CurrentVertxRequest current,
            @ConfigProperty(name = "moralbank.mtls.certificate-header") Optional<String> header,
            @ConfigProperty(name = "moralbank.mtls.proxies") Optional<List<String>> proxies) {
        this.current = current;
        this.header = header;
        this.proxies = proxies.orElse(List.of());
    }

    /** Its SHA-256 as base64url, the {@code x5t#S256} of RFC 8705; null where the request has no certificate that is valid now. */
    public @Nullable String thumbprint() {
        HttpServerRequest request = current.getCurrent().request();
        X509Certificate certificate = request.isSSL() ? ofHandshake(request.sslSession()) : ofProxy(request);
        return certificate == null ? null : thumbprint(certificate);
    }

    private static @Nullable X509Certificate ofHandshake(@Nullable SSLSession session) {
        try {
            Certificate[] chain = session == null ? new Certificate[0] : session.getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate first ? first : null;
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    /** The connection's own address: what a request says of where it was forwarded from could be made up. */
    private @Nullable X509Certificate ofProxy(HttpServerRequest request) {
        String value = header.map(request::getHeader).orElse(null);
        String peer = request.connection().remoteAddress().hostAddress();
        return value == null || !proxies.contains(peer) ? null : read(value);
    }

    private static @Nullable X509Certificate read(String value) {
        try {
            String text = value.startsWith(":")
                    ? value.replace(":", "")
                    : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.US_ASCII)
                            .replaceAll("-----[A-Z ]+-----", "");
            byte[] der = Base64.getMimeDecoder().decode(text);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable String thumbprint(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(certificate.getEncoded()));
        } catch (GeneralSecurityException notNow) {
            return null;
        }
    }
}
