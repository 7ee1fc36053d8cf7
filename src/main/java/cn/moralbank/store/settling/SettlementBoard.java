package cn.moralbank.store.settling;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CsvField;
import cn.moralbank.shared.Refused;
import cn.moralbank.store.Shop;
import cn.moralbank.store.ShopBoard;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of settlements, and their export. */
@Singleton
public class SettlementBoard {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Settlements settlements;
    private final ShopBoard shops;
    private final HouseholdBoard households;
    private final Clock clock;

    SettlementBoard(Jdbi jdbi, ShopBoard shops, HouseholdBoard households, Clock clock) {
        this.settlements = jdbi.onDemand(Settlements.class);
        this.shops = shops;
        this.households = households;
        this.clock = clock;
    }

    /** A settlement with its lines; the shop's keeper sees their own. */
    @Transactional
    public Settlement settlement(Actor actor, UUID id) {
        Settlements.Row row = settlements.find(id);
        if (row == null) {
            throw new Refused.NotFound("这张结算单", "settlement");
        }
        return shown(shops.shop(actor, row.shop()), row, lines(id));
    }

    /** The settlements of a shop, the newest first, without their lines. */
    @Transactional
    public List<Settlement> ofShop(Actor actor, UUID shopId) {
        Shop shop = shops.shop(actor, shopId);
        return settlements.ofShop(shopId).stream()
                .map(row -> shown(shop, row, List.of()))
                .toList();
    }

    /** A settlement as a table for spreadsheets (CSV, UTF-8 with its mark, so that they read the Chinese). */
    @Transactional
    public String export(Actor actor, UUID id) {
        Settlement settlement = settlement(actor, id);
        StringBuilder csv = new StringBuilder("\uFEFF时间,小票,户号,商品,积分,金额（元）\r\n");
        for (Settlement.Line line : settlement.lines()) {
            String at = LocalDateTime.ofInstant(line.at(), clock.getZone()).format(MINUTE);
            csv.append(at).append(',').append(line.receiptNumber()).append(',');
            csv.append(CsvField.text(line.householdNumber()))
                    .append(',')
                    .append(CsvField.text(line.goods()))
                    .append(',');
            csv.append(line.points()).append(',').append(yuan(line.fen())).append("\r\n");
        }
        csv.append("合计,,,,").append(settlement.points()).append(',').append(yuan(settlement.fen()));
        return csv.append("\r\n").toString();
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private List<Settlement.Line> lines(UUID id) {
        List<Settlements.Kept> kept = settlements.lines(id);
        Map<UUID, Household> takers = households.households(
                kept.stream().map(Settlements.Kept::household).collect(Collectors.toSet()));
        return kept.stream()
                .map(line -> new Settlement.Line(
                        line.at(),
                        line.receiptNumber(),
                        numberOf(takers.get(line.household())),
                        line.goods(),
                        line.points(),
                        line.fen()))
                .toList();
    }

    private static String numberOf(@Nullable Household household) {
        return household == null ? "" : household.number();
    }

    private Settlement shown(Shop shop, Settlements.Row row, List<Settlement.Line> lines) {
        List<Settlement.Signature> signatures = settlements.signatures(row.id());
        Settlement.Payment payment = settlements.payment(row.id());
        return new Settlement(
                row.id(),
                shop.id(),
                shop.name(),
                row.village(),
                row.number(),
                row.until(),
                row.points(),
                row.fen(),
                row.drawnAt(),
                state(row, signatures, payment),
                signatures,
                payment,
                row.voidReason(),
                lines);
    }

    private static Settlement.State state(
            Settlements.Row row, List<Settlement.Signature> signatures, Settlement.@Nullable Payment payment) {
        if (row.voidedAt() != null) {
            return Settlement.State.CALLED_OFF;
        }
        if (payment != null) {
            return Settlement.State.PAID;
        }
        return signatures.size() == Settlement.Side.values().length ? Settlement.State.SIGNED : Settlement.State.DRAWN;
    }
}
