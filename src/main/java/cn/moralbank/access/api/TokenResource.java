package cn.moralbank.access.api;

import cn.moralbank.access.AuthenticatingClients;
import cn.moralbank.access.ClientCertificate;
import cn.moralbank.access.OpenedSession;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The token endpoint for banks' systems: OAuth 2.0 client credentials with {@code private_key_jwt} or mutual TLS. */
@Path("/oauth/token")
@Tag(name = "access")
public class TokenResource {
    private static final String BY_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** The answer in the words of RFC 6749, 5.1 or 5.2: an OAuth client understands no other. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonProperty("token_type") @Nullable String tokenType,
            @JsonProperty("expires_in") @Nullable Long expiresIn,
            @JsonProperty("error") @Nullable String error,
            @JsonProperty("error_description") @Nullable String errorDescription) {}

    private final AuthenticatingClients clients;
    private final ClientCertificate certificate;

    TokenResource(AuthenticatingClients clients, ClientCertificate certificate) {
        this.clients = clients;
        this.certificate = certificate;
    }

    @POST
    @PermitAll // the assertion in the form is the proof
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "A token for a bank's system 银行系统取令牌",
            description =
                    "RFC 6749 4.4 with RFC 7523 2.2: `client_assertion` signed by a registered key (ES256, ES384, "
                            + "PS256, PS384), `iss` = `sub` = client id, `aud` = the issuer, `jti` used once, `exp` at most five "
                            + "minutes ahead. Or RFC 8705: `client_id`, and a connection with a certificate that is registered as `x5c` of a "
                            + "key. Where there is a certificate the token is bound to it. Refusals as in RFC 6749: `invalid_request`, `unsupported_grant_type` 400, "
                            + "`invalid_client` 401.")
    public RestResponse<Answer> token(
            @FormParam("grant_type") @Nullable String grantType,
            @FormParam("client_id") @Nullable String clientId,
            @FormParam("client_assertion_type") @Nullable String assertionType,
            @FormParam("client_assertion") @Nullable String assertion) {
        if (!"client_credentials".equals(grantType)) {
            return refused(RestResponse.Status.BAD_REQUEST, "unsupported_grant_type", "only client_credentials");
        }
        String presented = certificate.thumbprint();
        OpenedSession opened;
        if (BY_ASSERTION.equals(assertionType) && assertion != null) {
            opened = clients.tokenFor(assertion, presented);
        } else if (clientId != null && presented != null) {
            opened = clients.tokenForCertificate(clientId, presented);
        } else {
            return refused(
                    RestResponse.Status.BAD_REQUEST,
                    "invalid_request",
                    "client_assertion, or client_id with a client certificate, is missing");
        }
        if (opened == null) {
            return refused(RestResponse.Status.UNAUTHORIZED, "invalid_client", "this proves no registered client");
        }
        long seconds = Duration.between(Instant.now(), opened.expiresAt()).toSeconds();
        return answer(RestResponse.Status.OK, new Answer(opened.accessToken(), "Bearer", seconds, null, null));
    }

    private static RestResponse<Answer> refused(RestResponse.Status status, String error, String description) {
        return answer(status, new Answer(null, null, null, error, description));
    }

    private static RestResponse<Answer> answer(RestResponse.Status status, Answer answer) {
        return RestResponse.ResponseBuilder.create(status, answer)
                .header("Cache-Control", "no-store")
                .build();
    }
}
