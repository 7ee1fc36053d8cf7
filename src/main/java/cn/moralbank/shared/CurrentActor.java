package cn.moralbank.shared;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The actor of the running request, set once by {@code access} from the token; resources pass it on as an argument. */
@RequestScoped
public class CurrentActor {
    private @Nullable Actor actor;

    /**
     * Who acts.
     *
     * @throws Refused.NotSignedIn where the request carries no token
     */
    public Actor get() {
        if (actor == null) {
            throw new Refused.NotSignedIn();
        }
        return actor;
    }

    /** Who acts, or null on a page that needs no sign-in. */
    public @Nullable Actor orNull() {
        return actor;
    }

    public void set(Actor actor) {
        this.actor = actor;
    }
}
