package cn.moralbank.access;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.TrustOptions;
import jakarta.inject.Singleton;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where this service ends TLS itself, asks those who connect for a certificate of theirs, and does not insist. Any issuer will do:
 * the handshake proves that they hold the certificate's key, and which certificates a bank has is in its key set (RFC 8705, section
 * 2.2), so that a bank's new one needs no change here. Quarkus' own setting for it is fixed when the product is built.
 */
@Singleton
class AskingForCertificates implements HttpServerOptionsCustomizer {
    private final boolean asks;

    AskingForCertificates(@ConfigProperty(name = "moralbank.mtls.ask") boolean asks) {
        this.asks = asks;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (asks) {
            options.setClientAuth(ClientAuth.REQUEST);
            options.setTrustOptions(TrustOptions.wrap(new AnyIssuer()));
        }
    }

    /** Takes what clients present; nobody is believed to be somebody for it. */
    private static final class AnyIssuer extends X509ExtendedTrustManager {
        private static final X509Certificate[] NO_ISSUER_IS_NAMED = {};

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // the key set of the client that it names decides, in ClientCertificate's callers
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            checkClientTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            checkClientTrusted(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("this is the server, and no client of one");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            checkServerTrusted(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            checkServerTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return NO_ISSUER_IS_NAMED;
        }
    }
}
