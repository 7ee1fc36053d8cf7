package cn.moralbank.deeds.lapsing;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Expiring;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.rulebook.ExpiryPolicy;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will lapse when, so that nobody loses points unawares. */
@Singleton
public class Forecasts {
    private final RulebookBoard rulebooks;
    private final LedgerBoard board;
    private final HouseholdAccounts joint;
    private final Clock clock;

    Forecasts(RulebookBoard rulebooks, LedgerBoard board, HouseholdAccounts joint, Clock clock) {
        this.rulebooks = rulebooks;
        this.board = board;
        this.joint = joint;
        this.clock = clock;
    }

    /** Points that lapse together. */
    @Schema(name = "PointsToLapse")
    public record Lapse(
            @Schema(description = "The last day on which they can be used", examples = "2026-12-31") LocalDate lastDay,
            @Schema(examples = "18") long points) {}

    /**
     * What will lapse if nothing is spent or earned meanwhile.
     *
     * @param zh what the rulebook says
     * @param en the same
     */
    @Schema(name = "LapseForecast")
    public record Forecast(
            @Schema(examples = "积分 12 个月内有效，先得先用") String zh,
            @Schema(examples = "Points lapse after 12 months, the oldest first") String en,
            List<Lapse> lapses) {}

    /** The forecast of all that a household spends together, by the rulebook in force today; nothing lapses where the village has none. */
    @Transactional
    public Forecast of(UUID household, String village) {
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForceOrNone(village, today);
        if (version == null) {
            return new Forecast("没有生效的细则", "No rulebook is in force", List.of());
        }
        Rulebook rulebook = version.rulebook();
        Text words = PlainWords.expiry(rulebook.expiry());
        Map<LocalDate, Long> byDay = new TreeMap<>();
        joint.look(household, village).keeping(rulebook.redemption().keep()).forEach((account, keep) -> lapses(
                        account, keep, rulebook, today)
                .forEach(lapse -> byDay.merge(lapse.lastDay(), lapse.points(), Long::sum)));
        List<Lapse> lapses = new ArrayList<>();
        byDay.forEach((day, points) -> lapses.add(new Lapse(day, points)));
        return new Forecast(words.zh(), words.en(), lapses);
    }

    private List<Lapse> lapses(AccountKey account, long keep, Rulebook rulebook, LocalDate today) {
        if (rulebook.expiry() instanceof ExpiryPolicy.Yearly yearly) {
            LocalDate day = yearly.nextFrom(today);
            long left = board.leftOf(account, day);
            long lost = left - yearly.kept(left, keep);
            return lost > 0 ? List.of(new Lapse(day, lost)) : List.of();
        }
        return beyond(keep, board.expiring(account, byAge(rulebook.expiry())));
    }

    /** The oldest points are the protected base and do not lapse. */
    private static List<Lapse> beyond(long keep, List<Expiring> oldestFirst) {
        List<Lapse> lapses = new ArrayList<>();
        long base = keep;
        for (Expiring each : oldestFirst) {
            long points = each.points() - Math.min(base, each.points());
            base -= each.points() - points;
            if (points > 0) {
                lapses.add(new Lapse(each.on().minusDays(1), points));
            }
        }
        return lapses;
    }

    /** A policy by the points' age, in the ledger's words. */
    static cn.moralbank.ledger.ExpiryPolicy byAge(ExpiryPolicy policy) {
        if (policy instanceof ExpiryPolicy.AfterMonths after) {
            return cn.moralbank.ledger.ExpiryPolicy.afterMonths(Math.toIntExact(after.months()));
        }
        return policy instanceof ExpiryPolicy.AtYearsEnd end
                ? cn.moralbank.ledger.ExpiryPolicy.atYearsEnd(Math.toIntExact(end.yearsLater()))
                : cn.moralbank.ledger.ExpiryPolicy.never();
    }
}
