package cn.moralbank.people;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declared kin of a person.
 *
 * @param id of the declaration, by which it is withdrawn
 * @param kin who it is
 * @param name masked where the reader does not reach their village; empty once erased or in no household any more
 * @param household of theirs, where the reader reaches it
 * @param relation as it was declared, of the two to each other: 兄弟, 父子
 */
public record DeclaredKin(
        UUID id,
        UUID kin,
        @Schema(examples = "张国富") String name,
        @Nullable UUID household,
        @Schema(examples = "兄弟") String relation,
        Instant declaredAt) {}
