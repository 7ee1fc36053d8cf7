package cn.moralbank.store.funds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Notes the money of a village's shop. An entry is never changed; a wrong one is answered by its opposite. */
@Singleton
public class KeepingFunds {
    /** Where money comes from, or that it went. */
    @Schema(name = "FundEntryKind")
    public enum Kind {
        GRANT,
        DONATION,
        COLLECTIVE_INCOME,
        SPENT
    }

    /** Money that came in (positive) or went out (negative, SPENT). */
    @Schema(name = "NewFundEntry")
    public record NewEntry(
            @NotNull Kind kind,
            @Min(-100_000_000_00L) @Max(100_000_000_00L) @Schema(examples = "500000") long fen,
            @NotBlank @Size(max = 200) @Schema(examples = "县财政奖补") String note,
            @NotNull LocalDate happenedOn) {}

    /** An entry as it stands. */
    @Schema(name = "FundEntry")
    public record Entry(UUID id, Kind kind, long fen, String note, LocalDate happenedOn, Instant notedAt) {}

    private final FundBook book;
    private final Clock clock;

    KeepingFunds(Jdbi jdbi, Clock clock) {
        this.book = jdbi.onDemand(FundBook.class);
        this.clock = clock;
    }

    /**
     * Notes an entry, for the village's admin or one above.
     *
     * @throws Refused.InvalidRequest for nothing, money spent that comes in, or a day to come
     */
    @Transactional
    public Entry note(Actor actor, UUID id, String village, NewEntry wanted) {
        actor.mustReach(village);
        if (wanted.fen() == 0 || (wanted.kind() == Kind.SPENT) != (wanted.fen() < 0)) {
            throw new Refused.InvalidRequest(
                    "fen", "收入须大于 0，支出须小于 0", "must be more than 0 for money that comes in, less for money spent");
        }
        if (wanted.happenedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused.InvalidRequest("happenedOn", "日期还没到", "lies in the future");
        }
        Entry entry =
                new Entry(id, wanted.kind(), wanted.fen(), wanted.note().strip(), wanted.happenedOn(), clock.instant());
        book.insert(village, entry, actor.id());
        return entry;
    }

    /** A village's entries, the latest first. */
    @Transactional
    public List<Entry> of(Actor actor, String village) {
        actor.mustReach(village);
        return book.of(village);
    }
}
