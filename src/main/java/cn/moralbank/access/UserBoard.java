package cn.moralbank.access;

import cn.moralbank.access.Users.Account;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of users. */
@Singleton
public class UserBoard {
    private final Users users;

    UserBoard(Jdbi jdbi) {
        this.users = jdbi.onDemand(Users.class);
    }

    /**
     * One user.
     *
     * @throws Refused.NotFound where this county has no such user
     * @throws Refused.NotYours where none of the user's roles lies within the actor's division
     */
    @Transactional
    public User user(Actor actor, UUID id) {
        Account account = users.find(id);
        if (account == null) {
            throw new Refused.NotFound("这个用户", "user");
        }
        List<Grant> grants = users.grantsOf(id);
        boolean near = grants.isEmpty()
                ? actor.reaches(actor.county())
                : grants.stream().anyMatch(g -> actor.reaches(g.division()));
        if (!near && !actor.id().equals(id)) {
            throw new Refused.NotYours();
        }
        return User.of(account, grants);
    }

    /** Users with a role in the actor's division or below it, by name; {@code text} is part of either name. */
    @Transactional
    public Page<User> within(Actor actor, @Nullable String text, @Nullable Cursor after, int limit) {
        String name = after == null ? null : after.keys().get(0);
        List<Account> accounts = users.within(actor.division(), text, name, limit + 1);
        UUID[] ids = accounts.stream().map(Account::id).toArray(UUID[]::new);
        Map<UUID, List<Grant>> grants = users.grantsOfAll(ids).stream().collect(Collectors.groupingBy(Grant::userId));
        return Page.of(accounts, limit, account -> Cursor.after(account.name()))
                .map(account -> User.of(account, grants.getOrDefault(account.id(), List.of())));
    }

    /** The actor's own entry. */
    @Transactional
    public User self(Actor actor) {
        Account account = users.find(actor.id());
        if (account == null) {
            throw new Refused.NotSignedIn();
        }
        return User.of(account, users.grantsOf(actor.id()));
    }
}
