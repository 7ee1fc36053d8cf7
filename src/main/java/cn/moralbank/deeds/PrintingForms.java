package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Codes;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Paper forms for those without a phone: each has a code, under which what was written on it is found again. */
@Singleton
public class PrintingForms {
    /** The most of one print. */
    public static final int MOST = 200;

    private final Voices voices;
    private final Clock clock;

    PrintingForms(Jdbi jdbi, Clock clock) {
        this.voices = jdbi.onDemand(Voices.class);
        this.clock = clock;
    }

    /**
     * Codes for so many blank forms.
     *
     * @throws Refused.NotYours outside the actor's village
     */
    @Transactional
    public List<String> print(Actor actor, String village, int count) {
        actor.mustReach(village);
        List<String> codes =
                Stream.generate(Codes::next).distinct().limit(count).toList();
        voices.print(codes.toArray(String[]::new), village, clock.instant(), actor.id());
        return codes;
    }

    /**
     * A form by its code, however it was typed.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws Refused.NotFound where no such form was printed in the village
     */
    @Transactional
    public PaperForm form(Actor actor, String village, String code) {
        actor.mustReach(village);
        PaperForm form = voices.form(Codes.plain(code), village);
        if (form == null) {
            throw new Refused.NotFound("这张申报表", "form");
        }
        return form;
    }
}
