package cn.moralbank.log;

import cn.moralbank.shared.CountyJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Seals and signs, again and again: what was posted stands in a signed checkpoint a moment later. */
@Singleton
class SealingLog implements CountyJob {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Sequencer sequencer;
    private final SigningCheckpoints signing;

    SealingLog(Sequencer sequencer, SigningCheckpoints signing) {
        this.sequencer = sequencer;
        this.signing = signing;
    }

    @Override
    public String name() {
        return "seal-log";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        Sequencer.Round round;
        do {
            round = sequencer.sealIfFree();
            signing.signLatest();
        } while (round != null && round.more());
    }
}
