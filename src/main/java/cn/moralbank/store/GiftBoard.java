package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells donors and villages what became of gifts. Names nobody but the donor. */
@Singleton
public class GiftBoard {
    private static final String FORM = "GD1";

    private final Gifts gifts;
    private final IdCodes codes;

    GiftBoard(Jdbi jdbi, IdCodes codes) {
        this.gifts = jdbi.onDemand(Gifts.class);
        this.codes = codes;
    }

    /** The gifts to a village, the latest first, without months and places. */
    @Transactional
    public List<Gift> ofVillage(Actor actor, String village) {
        actor.mustReach(village);
        return gifts.ofVillage(village).stream()
                .map(row -> gift(row, List.of(), List.of()))
                .toList();
    }

    /**
     * The gift that a donor's code names; for anybody who holds the code.
     *
     * @throws Refused.NotFound for a code that is not ours
     */
    @Transactional
    public Gift byCode(String code) {
        UUID lot = codes.read(FORM, code);
        Gifts.Row row = lot == null ? null : gifts.find(lot);
        if (row == null) {
            throw new Refused.NotFound("这份捐赠", "gift");
        }
        return gift(row, gifts.months(row.lot()), gifts.places(row.lot()));
    }

    private Gift gift(Gifts.Row row, List<Gift.Month> months, List<Gift.Place> places) {
        return new Gift(
                row.lot(),
                codes.of(FORM, row.lot()),
                row.donor(),
                row.village(),
                row.product(),
                row.unit(),
                row.restriction(),
                row.receivedAt(),
                row.received(),
                row.handedOut(),
                row.households(),
                row.remaining(),
                row.received() - row.handedOut() - row.remaining(),
                months,
                places);
    }
}
