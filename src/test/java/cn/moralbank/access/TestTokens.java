package cn.moralbank.access;

import cn.moralbank.access.Sessions.Session;
import cn.moralbank.access.Users.Account;
import cn.moralbank.county.CountyRegister;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Access tokens for tests, signed by the running service's own key, of a user and a session that are really there. */
public final class TestTokens {
    private TestTokens() {}

    public static String of(Actor actor) {
        UUID session = Ids.next();
        bean(CountyRegister.class)
                .in(actor.county(), () -> QuarkusTransaction.requiringNew().run(() -> signIn(actor, session)));
        return bean(AccessTokens.class).issue(actor, session, Instant.now());
    }

    private static void signIn(Actor actor, UUID session) {
        Jdbi jdbi = bean(Jdbi.class);
        Users users = jdbi.onDemand(Users.class);
        Instant now = bean(Clock.class).instant();
        if (users.find(actor.id()) == null) {
            String name = "t-" + actor.id();
            users.add(
                    new Account(
                            actor.id(), name, actor.name(), null, false, actor.person(), actor.household(), now, null),
                    actor.id());
        }
        UUID grant = users.grantsOf(actor.id()).stream()
                .filter(g -> g.role().equals(actor.role()) && g.division().equals(actor.division()))
                .map(Grant::id)
                .findFirst()
                .orElseGet(() -> grant(users, actor, now));
        Instant end = now.plusSeconds(3600);
        jdbi.onDemand(Sessions.class)
                .open(new Session(session, actor.id(), grant, null, false, 0, now, now, end, end, null));
    }

    private static UUID grant(Users users, Actor actor, Instant now) {
        boolean banker = actor.role().equals(Role.BANK_OFFICER) || actor.role().equals(Role.BANK_CLIENT);
        Grant grant = new Grant(
                Ids.next(),
                actor.id(),
                actor.role(),
                actor.division(),
                actor.role().equals(Role.SHOPKEEPER) ? orSome(actor.shop()) : null,
                banker ? orSome(actor.bank()) : null);
        users.grant(grant, now, actor.id());
        return grant.id();
    }

    /** The tables want a shop of a shopkeeper even where a test is about a token without one. */
    private static UUID orSome(@Nullable UUID id) {
        return id == null ? Ids.next() : id;
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
