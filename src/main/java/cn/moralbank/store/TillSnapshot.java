package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a till sells against without a network: masked households with what they may spend, goods with prices and stock.
 *
 * @param expiresAt from then on it may sell nothing without a network
 * @param householdLimit points that one household may spend at it until the next snapshot
 * @param shopLimit points that the till may sell until the next snapshot
 * @param cardAloneLimit points that a card alone may spend in a day
 * @param cardKey public key of the county's cards: Ed25519, X.509, base64
 * @param openTimes when the rulebook lets it redeem, the running time and those that come; null for always
 * @param token names shop and time under the county's signature; goes with every sale that is reported
 */
public record TillSnapshot(
        UUID shop,
        String village,
        Instant issuedAt,
        Instant expiresAt,
        long householdLimit,
        long shopLimit,
        long cardAloneLimit,
        String cardKey,
        @Nullable List<OpenTime> openTimes,
        String token,
        List<Product> products,
        List<TillBoard.TillHousehold> households) {
    /** A time in which the shop redeems, from (inclusive) until (exclusive). */
    public record OpenTime(Instant from, Instant until) {}
}
