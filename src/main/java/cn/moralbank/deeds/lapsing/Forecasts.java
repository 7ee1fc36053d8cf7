package cn.moralbank.deeds.lapsing;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.rulebook.ExpiryPolicy;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will lapse when, so that nobody loses points unawares. */
@Singleton
public class Forecasts {
    private final RulebookBoard rulebooks;
    private final LedgerBoard board;
    private final Clock clock;

    Forecasts(RulebookBoard rulebooks, LedgerBoard board, Clock clock) {
        this.rulebooks = rulebooks;
        this.board = board;
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

    /** The forecast of an account by the rulebook in force today; nothing lapses where the village has none. */
    @Transactional
    public Forecast of(AccountKey account) {
        LocalDate today = LocalDate.now(clock);
        try {
            ExpiryPolicy policy =
                    rulebooks.inForce(account.village(), today).rulebook().expiry();
            Text words = PlainWords.expiry(policy);
            return new Forecast(words.zh(), words.en(), lapses(account, policy, today));
        } catch (RulebookProblem.NoneInForce nothingIsSaid) {
            return new Forecast("没有生效的细则", "No rulebook is in force", List.of());
        }
    }

    private List<Lapse> lapses(AccountKey account, ExpiryPolicy policy, LocalDate today) {
        if (policy instanceof ExpiryPolicy.Yearly yearly) {
            LocalDate day = LapseDays.nextFrom(yearly, today);
            long left = board.leftOf(account, day);
            long lost = left - LapseDays.kept(yearly, left);
            return lost > 0 ? List.of(new Lapse(day, lost)) : List.of();
        }
        return board.expiring(account, months(policy)).stream()
                .map(expiring -> new Lapse(expiring.on().minusDays(1), expiring.points()))
                .toList();
    }

    /** A policy that counts months, in the ledger's words. */
    static cn.moralbank.ledger.ExpiryPolicy months(ExpiryPolicy policy) {
        return policy instanceof ExpiryPolicy.AfterMonths after
                ? cn.moralbank.ledger.ExpiryPolicy.afterMonths(Math.toIntExact(after.months()))
                : cn.moralbank.ledger.ExpiryPolicy.never();
    }
}
