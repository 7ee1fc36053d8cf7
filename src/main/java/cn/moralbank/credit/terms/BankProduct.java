package cn.moralbank.credit.terms;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A bank's product.
 *
 * @param conditions what else the bank asks for, in its own words; the system does not check it
 * @param endedAt null while it is offered
 */
public record BankProduct(
        UUID id,
        UUID bank,
        String bankName,
        @Schema(examples = "公德贷") String name,
        ProductKind kind,
        String conditions,
        @Json TermsTable terms,
        Instant publishedAt,
        @Nullable Instant endedAt) {}
