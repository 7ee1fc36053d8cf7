package cn.moralbank.credit;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The scorecards of a county: the built-in one, and those that the county publishes in its stead from a day to come on. A day that has
 * begun keeps its scorecard, so that its standings can be computed again.
 */
@Singleton
public class PublishingScorecards {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Scorecards scorecards;
    private final AuditTrail trail;
    private final Clock clock;
    private final Published builtIn;

    /** Reading a text costs more than all the rest of a standing; the same text always gives the same scorecard. */
    private final Map<String, Scorecard> read = new ConcurrentHashMap<>();

    PublishingScorecards(
            Jdbi jdbi,
            AuditTrail trail,
            Clock clock,
            @ConfigProperty(name = "moralbank.credit.scorecard") String builtIn) {
        this.scorecards = jdbi.onDemand(Scorecards.class);
        this.trail = trail;
        this.clock = clock;
        String text = builtInText(builtIn);
        this.builtIn = new Published(scorecard(text), text, null, null);
    }

    /**
     * A scorecard as published.
     *
     * @param text the very text that was published
     * @param inForceFrom its first day; null for the built-in one, which counts from the beginning
     */
    public record Published(
            Scorecard scorecard, String text, @Nullable LocalDate inForceFrom, @Nullable Instant publishedAt) {}

    /** The scorecard of a day. */
    @Transactional
    public Scorecard inForce(LocalDate day) {
        String text = scorecards.inForce(day);
        return text == null ? builtIn.scorecard() : scorecard(text);
    }

    /** All scorecards, the latest first, the built-in one last. */
    @Transactional
    public List<Published> all() {
        List<Published> all = new ArrayList<>();
        for (Scorecards.Row row : scorecards.all()) {
            all.add(new Published(scorecard(row.text()), row.text(), row.inForceFrom(), row.publishedAt()));
        }
        all.add(builtIn);
        return all;
    }

    /**
     * Publishes a scorecard that counts from a day on.
     *
     * @param text YAML in the form of the built-in one
     * @param from its first day, tomorrow or later
     * @throws CreditProblem.ScorecardUnfit where the text is none, contradicts itself, or names an input that there is not
     * @throws CreditProblem.ScorecardTooSoon where its first day has begun
     * @throws CreditProblem.ScorecardTaken where id and version, or the first day, are taken
     */
    @Transactional
    public Published publish(Actor actor, String text, LocalDate from) {
        actor.mustReach(actor.county());
        Scorecard card = mustBeSound(text);
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new CreditProblem.ScorecardTooSoon(LocalDate.now(clock).plusDays(1));
        }
        boolean isBuiltIn = card.cite().equals(builtIn.scorecard().cite());
        if (isBuiltIn || scorecards.publish(card.id(), card.version(), text, from, actor.id(), clock.instant()) == 0) {
            throw new CreditProblem.ScorecardTaken(card.cite());
        }
        trail.record(
                actor,
                new AuditTrail.Act(
                        "scorecard-published",
                        actor.county(),
                        "scorecard",
                        card.cite(),
                        Map.of("from", from.toString())));
        return new Published(card, text, from, clock.instant());
    }

    private static Scorecard mustBeSound(String text) {
        Scorecard card;
        try {
            card = YAML.readValue(text, Scorecard.class);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + " ";
            throw new CreditProblem.ScorecardUnfit(where + e.getOriginalMessage());
        }
        if (!isWhole(card)) {
            throw new CreditProblem.ScorecardUnfit(
                    "id, version, title, inputs {lifetimePoints, earningMonths, recordMonths, deductedPoints}, tiers");
        }
        List<Scorecard.Words> flaws = card.flaws();
        if (!flaws.isEmpty()) {
            throw new CreditProblem.ScorecardUnfit(flaws);
        }
        return card;
    }

    private static boolean isWhole(@Nullable Scorecard card) {
        return card != null
                && card.id() != null
                && card.id().matches("[a-z][a-z0-9-]{0,39}")
                && card.version() > 0
                && card.title() != null
                && card.tiers() != null
                && card.inputs() != null
                && card.inputs().lifetimePoints() != null
                && card.inputs().earningMonths() != null
                && card.inputs().recordMonths() != null
                && card.inputs().deductedPoints() != null;
    }

    private Scorecard scorecard(String text) {
        return read.computeIfAbsent(text, PublishingScorecards::mustBeSound);
    }

    /** The built-in scorecard with this name, e.g. {@code standard-1}. */
    static Scorecard builtIn(String name) {
        return mustBeSound(builtInText(name));
    }

    private static String builtInText(String name) {
        String file = "scorecards/" + name + ".yaml";
        try (InputStream text = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
