package cn.moralbank.access.api;

import cn.moralbank.access.KeySet;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The keys that verify this service's tokens and statements. */
@Path("/.well-known/jwks.json")
@Tag(name = "access")
public class KeySetResource {
    /** A key set, RFC 7517. */
    public record Keys(List<Map<String, Object>> keys) {}

    private final KeySet keySet;

    KeySetResource(KeySet keySet) {
        this.keySet = keySet;
    }

    @GET
    @PermitAll // public keys are for everybody
    @Operation(
            summary = "Public keys 公钥",
            description = "A key is here before it signs and until nothing that it signed is valid any more.")
    public RestResponse<Keys> keys() {
        // a new key is published two minutes before it signs; a copy older than one is asked for anew
        return RestResponse.ResponseBuilder.ok(new Keys(keySet.published()))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
