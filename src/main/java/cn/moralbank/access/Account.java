package cn.moralbank.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user as the tables know them. */
record Account(
        UUID id,
        String name,
        String displayName,
        @Nullable String passwordHash,
        boolean passwordTemporary,
        @Nullable UUID person,
        @Nullable UUID household,
        Instant madeAt,
        @Nullable Instant disabledAt) {

    boolean disabled() {
        return disabledAt != null;
    }
}
