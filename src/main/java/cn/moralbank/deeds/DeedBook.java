package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Where deeds are written: new ones, and the steps of those that are there. Every call is inside somebody's transaction. */
@Singleton
class DeedBook {
    private final Deeds deeds;
    private final ObjectMapper json;
    private final Clock clock;

    DeedBook(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.deeds = jdbi.onDemand(Deeds.class);
        this.json = json;
        this.clock = clock;
    }

    /** From here to the end of the transaction the history of these households stands still. */
    void lockHouseholds(Collection<UUID> households) {
        deeds.lockHouseholds(households.toArray(UUID[]::new));
    }

    /** One deed, locked after its household: what stands of the household changes with it. */
    Deed lockWithHousehold(UUID id) {
        lockHouseholds(List.of(findAll(List.of(id)).get(0).household()));
        return lock(id);
    }

    /** One deed, locked. */
    Deed lock(UUID id) {
        return lockAll(List.of(id)).get(0);
    }

    /**
     * These deeds, locked in one order.
     *
     * @throws Refused.NotFound where one is not there
     */
    List<Deed> lockAll(Collection<UUID> ids) {
        return all(deeds.lock(ids.toArray(UUID[]::new)), ids);
    }

    /** These deeds as they stand. */
    List<Deed> findAll(Collection<UUID> ids) {
        return all(deeds.findAll(ids.toArray(UUID[]::new)), ids);
    }

    private static List<Deed> all(List<Deed> found, Collection<UUID> ids) {
        if (found.size() < ids.stream().distinct().count()) {
            throw new Refused.NotFound("这条记录", "deed");
        }
        return found;
    }

    void record(List<Deed> fresh, Actor actor) {
        if (fresh.isEmpty()) {
            return;
        }
        try {
            deeds.insert(json.writeValueAsString(fresh));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        UUID[] ids = fresh.stream().map(Deed::id).toArray(UUID[]::new);
        deeds.begin(ids, clock.instant(), actor);
    }

    void take(Step step, Actor actor) {
        take(List.of(step), actor);
    }

    /** Takes one step of each deed; the deeds are locked, so each still stands where its step was decided. */
    void take(List<Step> steps, Actor actor) {
        if (steps.isEmpty()) {
            return;
        }
        int taken = deeds.take(
                steps.stream().map(Step::deed).toArray(UUID[]::new),
                steps.stream().map(step -> step.before().name()).toArray(String[]::new),
                steps.stream().map(step -> step.after().name()).toArray(String[]::new),
                steps.stream().map(step -> step.what().name()).toArray(String[]::new),
                steps.stream().map(Step::reason).toArray(String[]::new),
                steps.stream().map(Step::about).toArray(UUID[]::new),
                clock.instant(),
                actor);
        if (taken != steps.size()) {
            throw new IllegalStateException(
                    steps.size() + " steps decided, " + taken + " taken: a deed was not locked");
        }
    }
}
