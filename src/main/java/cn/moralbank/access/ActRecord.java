package cn.moralbank.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;

/** An administrative act as it stands in the trail. */
public record ActRecord(
        UUID id,
        Instant at,
        UUID actor,
        @Schema(examples = "wangwu") String actorName,
        @Schema(examples = "admin") String actorRole,
        @Schema(examples = "user-disabled") String action,
        @Schema(examples = "532623101201") String division,
        @Schema(examples = "user") String subjectKind,
        String subject,
        @Json Map<String, String> details) {}
