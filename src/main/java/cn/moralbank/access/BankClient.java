package cn.moralbank.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** A bank's system that may ask for tokens with assertions that it signs. */
public record BankClient(
        UUID id,
        @Schema(
                        description = "`iss` and `sub` of its assertions",
                        examples = "532623.0192b0de-0000-7000-8000-000000000000")
                String clientId,
        UUID bank,
        @Schema(examples = "农商行信贷系统") String name,
        @Schema(implementation = Object.class, description = "JWK set with the public keys") @Json JsonNode jwks,
        Instant madeAt,
        @Nullable Instant disabledAt) {}
