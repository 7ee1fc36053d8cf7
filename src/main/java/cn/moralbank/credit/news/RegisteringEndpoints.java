package cn.moralbank.credit.news;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A bank registers where it takes its news, tries it, ends it, or asks for what it missed. */
@Singleton
public class RegisteringEndpoints {
    private final NewsTables tables;
    private final OutsideAddresses addresses;
    private final NewsKeys keys;
    private final TellingNews telling;
    private final Clock clock;

    RegisteringEndpoints(Jdbi jdbi, OutsideAddresses addresses, NewsKeys keys, TellingNews telling, Clock clock) {
        this.tables = jdbi.onDemand(NewsTables.class);
        this.addresses = addresses;
        this.keys = keys;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Registers an endpoint with a signing key of its own.
     *
     * @throws NewsProblem.AddressNotAllowed where nothing may be sent there
     */
    @Transactional
    public NewsEndpoint register(Actor actor, UUID id, String address) {
        UUID bank = actor.mustHaveBank();
        addresses.check(address);
        NewsKeys.Pair pair = keys.make();
        tables.register(id, bank, address, pair.publicKey(), pair.sealed(), actor.id(), clock.instant());
        return Objects.requireNonNull(tables.endpoint(id));
    }

    /**
     * Ends an endpoint; what waited for it is given up.
     *
     * @throws NewsProblem.UnknownEndpoint NewsProblem.EndpointEnded as they say
     */
    @Transactional
    public NewsEndpoint end(Actor actor, UUID id) {
        standing(actor, id);
        if (tables.end(id, NewsEndpoint.ENDED_BY_BANK, clock.instant()) == 0) {
            throw new NewsProblem.EndpointEnded();
        }
        tables.giveUpAll(id);
        return Objects.requireNonNull(tables.endpoint(id));
    }

    /** Sends a piece of news that says nothing, to try the endpoint; refused as {@link #end}. */
    @Transactional
    public NewsEndpoint test(Actor actor, UUID id, UUID command) {
        NewsEndpoint endpoint = standing(actor, id);
        telling.test(endpoint.bank(), id, command);
        return endpoint;
    }

    /**
     * Sends everything since a moment again; refused as {@link #end}.
     *
     * @return how many pieces
     */
    @Transactional
    public int replay(Actor actor, UUID id, Instant since) {
        standing(actor, id);
        return tables.replay(id, since, clock.instant());
    }

    private NewsEndpoint standing(Actor actor, UUID id) {
        NewsEndpoint endpoint = tables.endpoint(id);
        if (endpoint == null || !endpoint.bank().equals(actor.mustHaveBank())) {
            throw new NewsProblem.UnknownEndpoint();
        }
        if (endpoint.endedAt() != null) {
            throw new NewsProblem.EndpointEnded();
        }
        return endpoint;
    }
}
