package cn.moralbank.store;

import cn.moralbank.rulebook.Redeeming;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Makes what a till takes with it into a time without a network, and knows its own again. */
@Singleton
public class Snapshots {
    private static final String FORM = "TS1";
    private static final int PARTS = 4;
    /** More than a till meets while its snapshot lasts, and the one after. */
    private static final int OPEN_TIMES = 20;

    private final Shops shops;
    private final Products products;
    private final TillBoard till;
    private final RulebookBoard rulebooks;
    private final CardTrust trust;
    private final CountySignatures signatures;
    private final Clock clock;
    private final Limits limits;

    /** How long and how much a till may sell by itself. */
    record Limits(Duration lasts, long household, long shop) {}

    Snapshots(
            Jdbi jdbi,
            TillBoard till,
            RulebookBoard rulebooks,
            CardTrust trust,
            CountySignatures signatures,
            Clock clock,
            @ConfigProperty(name = "moralbank.till.offline.lasts") Duration lasts,
            @ConfigProperty(name = "moralbank.till.offline.household-points") long household,
            @ConfigProperty(name = "moralbank.till.offline.shop-points") long shop) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.till = till;
        this.rulebooks = rulebooks;
        this.trust = trust;
        this.signatures = signatures;
        this.clock = clock;
        this.limits = new Limits(lasts, household, shop);
    }

    /** A snapshot for the actor's own till. */
    @Transactional
    public TillSnapshot take(Actor actor, UUID shopId) {
        Reach.mustKeep(actor, shopId);
        Shop shop = Found.shop(shops, shopId);
        Instant now = Instant.ofEpochMilli(clock.millis());
        return new TillSnapshot(
                shopId,
                shop.village(),
                now,
                now.plus(limits.lasts()),
                limits.household(),
                limits.shop(),
                trust.limit(),
                Base64.getEncoder().encodeToString(signatures.publicKey()),
                openTimes(shop, now),
                signatures.sign(FORM + "." + shopId + "." + now.toEpochMilli()),
                products.ofShop(shopId, LocalDate.now(clock)).stream()
                        .filter(Product::active)
                        .toList(),
                till.all(shop));
    }

    private @Nullable List<TillSnapshot.OpenTime> openTimes(Shop shop, Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, clock.getZone());
        RedemptionPolicy policy =
                rulebooks.inForce(shop.village(), here.toLocalDate()).rulebook().redemption();
        return policy.opening().isEmpty()
                ? null
                : Redeeming.openTimes(policy, here, OPEN_TIMES).stream()
                        .map(time -> new TillSnapshot.OpenTime(moment(time.from()), moment(time.until())))
                        .toList();
    }

    private Instant moment(LocalDateTime here) {
        return here.atZone(clock.getZone()).toInstant();
    }

    /** When the snapshot of a token was made; now, where the token is not one of ours for this shop. */
    Instant madeAt(String token, UUID shop) {
        Instant now = clock.instant();
        String[] parts = token.split("\\.", -1);
        boolean ours = parts.length == PARTS
                && parts[0].equals(FORM)
                && parts[1].equals(shop.toString())
                && signatures.isOurs(token);
        if (!ours) {
            return now;
        }
        Instant made = Instant.ofEpochMilli(Long.parseLong(parts[2]));
        return made.isAfter(now) ? now : made;
    }
}
