package cn.moralbank.log;

import cn.moralbank.merkle.SignedNote;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Checkpoints with all signatures that there are on them. */
@Singleton
class CheckpointBoard {
    private final Checkpoints checkpoints;
    private final Witnesses witnesses;

    CheckpointBoard(Jdbi jdbi, Witnesses witnesses) {
        this.checkpoints = jdbi.onDemand(Checkpoints.class);
        this.witnesses = witnesses;
    }

    /** The checkpoint to hand out: the latest, or where witnesses are required the latest that enough of them signed. */
    @Nullable
    SignedNote latest() {
        Checkpoints.Signed signed = witnesses.quorum() == 0
                ? checkpoints.latest()
                : checkpoints.latestWitnessed(witnesses.names(), witnesses.quorum());
        return signed == null ? null : whole(signed);
    }

    /** The checkpoint of a size, or null where none was signed. */
    @Nullable
    SignedNote note(long size) {
        Checkpoints.Signed signed = checkpoints.find(size);
        return signed == null ? null : whole(signed);
    }

    private SignedNote whole(Checkpoints.Signed signed) {
        SignedNote note = SignedNote.parse(signed.note());
        for (String line : checkpoints.cosignatures(signed.size())) {
            note = note.with(SignedNote.Signature.parse(line));
        }
        return note;
    }
}
