package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts what was approved on the village board; a deduction after its household was told of it. */
@Singleton
public class PublishingDeeds {
    /** One board holds a village's month, sheet and all. */
    private static final int MOST = 5_000;

    private final DeedBook book;
    private final Deeds deeds;
    private final Publications publications;
    private final DeedSettings settings;
    private final Boarding boarding;
    private final Clock clock;

    PublishingDeeds(DeedBook book, Jdbi jdbi, DeedSettings settings, Boarding boarding, Clock clock) {
        this.boarding = boarding;
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.publications = jdbi.onDemand(Publications.class);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Publishes these deeds, or all that are ready, for as many days as the village has set.
     *
     * @param ids null for all that are approved and need not wait for their household's answer
     * @throws Refused.NotYours outside the actor's village, and for a deed of another village
     * @throws DeedProblem where a deed does not wait for publication, or none does
     */
    @Transactional
    public Publication publish(Actor actor, UUID id, String village, @Nullable List<UUID> ids) {
        actor.mustReach(village);
        publications.lockVillage(village);
        List<Deed> approved = approved(village, ids);
        if (approved.isEmpty()) {
            throw new DeedProblem.NothingToPublish();
        }
        List<Step> steps = approved.stream().map(deed -> deed.publish(id)).toList();
        Instant now = clock.instant();
        publications.open(id, village, now, end(now, settings.of(village).publicationDays()), actor.id());
        publications.add(id, inOrder(approved));
        book.take(steps, actor);
        return java.util.Objects.requireNonNull(publications.find(id));
    }

    private List<Deed> approved(String village, @Nullable List<UUID> ids) {
        if (ids == null) {
            return boarding.ready(village, book.lockAll(deeds.approved(village, MOST)));
        }
        List<Deed> chosen = book.lockAll(ids);
        if (chosen.stream().anyMatch(deed -> !deed.village().equals(village))) {
            throw new Refused.NotYours();
        }
        boarding.waiting(village, chosen).values().stream().findFirst().ifPresent(waiting -> {
            throw waiting;
        });
        return chosen;
    }

    /** The day of publication does not count, and the last day counts to its end. */
    private Instant end(Instant now, int days) {
        if (days == 0) {
            return now;
        }
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return today.plusDays(days + 1L).atStartOfDay(clock.getZone()).toInstant();
    }

    private static UUID[] inOrder(List<Deed> approved) {
        return approved.stream()
                .sorted(Comparator.comparing(Deed::happenedOn)
                        .thenComparing(Deed::rule)
                        .thenComparing(Deed::household))
                .map(Deed::id)
                .toArray(UUID[]::new);
    }
}
