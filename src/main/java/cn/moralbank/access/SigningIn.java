package cn.moralbank.access;

import cn.moralbank.access.Users.Account;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Signs a user in with name and password.
 *
 * <ol>
 *   <li>Count the attempt for its name and address; refuse while either has to wait.
 *   <li>Find the user. An unknown county or name goes on with nobody's password, and takes as long.
 *   <li>Check the password, outside any transaction: it takes 80 ms.
 *   <li>Take the attempt back, and open a session in the role asked for; a shopkeeper's from an enrolled device only.
 * </ol>
 */
@Singleton
public class SigningIn {
    private final SlowingGuesses guesses;
    private final Passwords passwords;
    private final Users users;
    private final OpeningSessions sessions;
    private final EnrolledDevices devices;
    private final CountyDoor door;

    SigningIn(
            SlowingGuesses guesses,
            Passwords passwords,
            Jdbi jdbi,
            OpeningSessions sessions,
            EnrolledDevices devices,
            CountyDoor door) {
        this.guesses = guesses;
        this.passwords = passwords;
        this.users = jdbi.onDemand(Users.class);
        this.sessions = sessions;
        this.devices = devices;
        this.door = door;
    }

    /**
     * Opens a session.
     *
     * @param address where the request comes from
     * @throws Refused.TooMany after several failures, with the seconds to wait
     * @throws AccessProblem.SignInRefused where county, name or password do not fit, or the user is disabled
     * @throws AccessProblem.RoleNotHeld where the user does not hold the role asked for, or none at all
     * @throws AccessProblem.DeviceNotEnrolled for a shopkeeper elsewhere than at a device of the shop
     */
    public OpenedSession signIn(Credentials given, String address) {
        String guessedAt = given.countyCode() + "/" + given.userName();
        guesses.attempt(guessedAt, address);
        Account account = door.enter(given.countyCode())
                ? QuarkusTransaction.requiringNew().call(() -> users.named(given.userName()))
                : null;
        boolean right = passwords.matches(given.password(), account == null ? null : account.passwordHash());
        if (account == null || !right || account.disabled()) {
            throw new AccessProblem.SignInRefused();
        }
        guesses.succeeded(guessedAt, address);
        return QuarkusTransaction.requiringNew().call(() -> open(account, given));
    }

    private OpenedSession open(Account found, Credentials given) {
        Account account = users.lock(found.id());
        if (account == null
                || account.disabled()
                || !String.valueOf(account.passwordHash()).equals(found.passwordHash())) {
            throw new AccessProblem.SignInRefused();
        }
        List<Grant> fitting =
                users.grantsOf(account.id()).stream().filter(given::fits).toList();
        if (fitting.isEmpty()) {
            throw new AccessProblem.RoleNotHeld();
        }
        Grant grant = fitting.get(0);
        return sessions.open(account, grant, deviceFor(grant, given), Boolean.TRUE.equals(given.cookie()));
    }

    private @Nullable UUID deviceFor(Grant grant, Credentials given) {
        if (!grant.role().equals(Role.SHOPKEEPER) || grant.shop() == null) {
            return null;
        }
        return devices.mustBeOf(grant.shop(), given.deviceId(), given.deviceSecret());
    }
}
