package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtContext;

/** Finds the user of ours that another issuer's verified token tells, in a role that this county gave them. */
@Singleton
class ExternalCallers {
    private final BesideTheRequest database;
    private final OpeningSessions sessions;
    private final Users users;

    ExternalCallers(BesideTheRequest database, OpeningSessions sessions, Jdbi jdbi) {
        this.database = database;
        this.sessions = sessions;
        this.users = jdbi.onDemand(Users.class);
    }

    /**
     * Our own claims for the user.
     *
     * @throws InvalidJwtException where county or name are missing, or tell no enabled user with a fitting role
     */
    JwtClaims identify(JwtContext verified, ExternalIssuer.ClaimNames names)
            throws InvalidJwtException, MalformedClaimException {
        JwtClaims theirs = verified.getJwtClaims();
        String county = text(theirs, names.county());
        String name = text(theirs, names.name()).toLowerCase(Locale.ROOT);
        Optional<Actor> actor = database.isOpen(county)
                ? database.in(county, () -> find(name, text(theirs, names.role()), text(theirs, names.division())))
                : Optional.empty();
        if (actor.isEmpty()) {
            var error = new ErrorCodeValidator.Error(ErrorCodes.MISCELLANEOUS, "tells no user of ours");
            throw new InvalidJwtException("no such user", List.of(error), verified);
        }
        return claims(actor.get(), theirs);
    }

    private Optional<Actor> find(String name, String role, String division) {
        Users.Account account = users.named(name);
        if (account == null || account.disabled()) {
            return Optional.empty();
        }
        return users.grantsOf(account.id()).stream()
                .filter(g -> role.isEmpty() || g.role().equals(role))
                .filter(g -> division.isEmpty() || g.division().equals(division))
                // a shopkeeper works at an enrolled device, which another issuer knows nothing of
                .filter(g -> !g.role().equals(Role.SHOPKEEPER) && !g.role().equals(Role.BANK_CLIENT))
                .findFirst()
                .map(g -> sessions.actor(account, g, null));
    }

    private static String text(JwtClaims claims, String name) {
        Object value = claims.getClaimValue(name);
        return value == null ? "" : value.toString().strip();
    }

    private static JwtClaims claims(Actor actor, JwtClaims theirs) throws MalformedClaimException {
        JwtClaims ours = new JwtClaims();
        ours.setIssuer(theirs.getIssuer());
        ours.setExpirationTime(theirs.getExpirationTime());
        ours.setSubject(actor.id().toString());
        ours.setStringClaim("upn", actor.name());
        ours.setStringClaim(AccessTokens.SHOWN_NAME, actor.shownName());
        ours.setStringListClaim("groups", actor.role());
        ours.setStringClaim("county", actor.county());
        ours.setStringClaim("division", actor.division());
        if (actor.person() != null) {
            ours.setStringClaim("person", actor.person().toString());
        }
        if (actor.household() != null) {
            ours.setStringClaim("household", actor.household().toString());
        }
        if (actor.bank() != null) {
            ours.setStringClaim("bank", actor.bank().toString());
        }
        return ours;
    }
}
