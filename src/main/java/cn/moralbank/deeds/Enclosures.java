package cn.moralbank.deeds;

import cn.moralbank.photos.PhotoBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Codes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Puts what came along with a declaration to its deed. */
@Singleton
class Enclosures {
    private final Voices voices;
    private final PhotoBoard photos;

    Enclosures(Jdbi jdbi, PhotoBoard photos) {
        this.voices = jdbi.onDemand(Voices.class);
        this.photos = photos;
    }

    /**
     * Refuses what cannot be put to any deed.
     *
     * @throws cn.moralbank.photos.PhotoProblem.PhotoUnknown for photos that this actor did not upload
     * @throws TellingProblem.FormUnknown for a form that was not printed here
     * @throws TellingProblem.FormEntered for a form that was entered before
     */
    void check(Actor actor, String village, Enclosed enclosed) {
        if (!enclosed.photos().isEmpty()) {
            photos.mustBeOwn(actor, village, enclosed.photos());
        }
        if (enclosed.paper() != null) {
            PaperForm form = voices.form(Codes.plain(enclosed.paper()), village);
            if (form == null) {
                throw new TellingProblem.FormUnknown();
            }
            if (form.deed() != null) {
                throw new TellingProblem.FormEntered(form.deed());
            }
        }
    }

    void keep(UUID deed, Enclosed enclosed) {
        if (!enclosed.photos().isEmpty()) {
            voices.attach(deed, enclosed.photos().toArray(UUID[]::new));
        }
        if (enclosed.paper() != null && voices.enter(Codes.plain(enclosed.paper()), deed) == 0) {
            throw new TellingProblem.FormEntered(deed);
        }
    }
}
