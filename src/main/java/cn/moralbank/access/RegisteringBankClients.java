package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Lets a bank's system in, by its public keys. A client is a user without a password, so it is disabled like any other. */
@Singleton
public class RegisteringBankClients {
    private final BankClients clients;
    private final Users users;
    private final CurrentCounty county;
    private final AuditTrail trail;
    private final Clock clock;

    RegisteringBankClients(Jdbi jdbi, CurrentCounty county, AuditTrail trail, Clock clock) {
        this.clients = jdbi.onDemand(BankClients.class);
        this.users = jdbi.onDemand(Users.class);
        this.county = county;
        this.trail = trail;
        this.clock = clock;
    }

    /** A client to register; {@code jwks} is a JWK set as JSON text. */
    public record NewClient(UUID bank, String name, String jwks) {}

    /**
     * Registers a client.
     *
     * @throws Refused.NotYours for anybody but an administrator of the whole county
     * @throws AccessProblem.KeysNotUsable where the key set is not one of public, strong keys
     */
    @Transactional
    public BankClient register(Actor actor, UUID id, NewClient wanted) {
        actor.mustReach(county.code());
        ClientKeys.read(wanted.jwks());
        Instant now = clock.instant();
        String name = "bank-client-" + id;
        users.add(new Users.Account(id, name, wanted.name().strip(), null, false, null, null, now, null), actor.id());
        users.grant(new Grant(Ids.next(), id, Role.BANK_CLIENT, county.code(), null, wanted.bank()), now, actor.id());
        clients.add(id, wanted.jwks(), now);
        record(actor, "bank-client-registered", id);
        return client(id);
    }

    /**
     * Replaces a client's keys; what was signed with the old ones is refused from now on.
     *
     * @throws Refused.NotFound where there is no such client
     * @throws Refused.NotYours for anybody but an administrator of the whole county
     * @throws AccessProblem.KeysNotUsable where the key set is not one of public, strong keys
     */
    @Transactional
    public BankClient replaceKeys(Actor actor, UUID id, String jwks) {
        actor.mustReach(county.code());
        ClientKeys.read(jwks);
        if (clients.replaceKeys(id, jwks) == 0) {
            throw new Refused.NotFound("这个银行系统", "bank client");
        }
        record(actor, "bank-client-keys-replaced", id);
        return client(id);
    }

    /**
     * All clients of the county.
     *
     * @throws Refused.NotYours for anybody but an administrator of the whole county
     */
    @Transactional
    public List<BankClient> list(Actor actor) {
        actor.mustReach(county.code());
        return clients.list(county.code(), null);
    }

    private BankClient client(UUID id) {
        return clients.list(county.code(), id).get(0);
    }

    private void record(Actor actor, String action, UUID id) {
        trail.record(actor, new AuditTrail.Act(action, county.code(), "bank-client", id.toString(), Map.of()));
    }
}
