package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.dividends.DividendReport.Declaration;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** What a village divided, and who has it. */
@Singleton
public class DividendBoard {
    private static final int MOST = 60;

    private final Dividends dividends;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;

    DividendBoard(Jdbi jdbi, HouseholdBoard households, RulebookBoard rulebooks) {
        this.dividends = jdbi.onDemand(Dividends.class);
        this.households = households;
        this.rulebooks = rulebooks;
    }

    /**
     * A dividend in a list.
     *
     * @param households how many get something
     * @param handedOver how many of them have it
     */
    @Schema(name = "DividendSummary")
    public record Summary(
            UUID id,
            Text name,
            LocalDate from,
            LocalDate to,
            @Schema(examples = "16513000") long poolFen,
            @Schema(examples = "417") int households,
            @Schema(examples = "380") int handedOver,
            Declaration declared) {}

    /** What a village divided, the latest period first, at most {@value #MOST}; outside the actor's division refused. */
    @Transactional
    public List<Summary> ofVillage(Actor actor, String village) {
        actor.mustReach(village);
        List<Dividends.Declared> found = dividends.ofVillage(village, MOST);
        Map<UUID, List<Dividends.Line>> lines =
                dividends.lines(found.stream().map(Dividends.Declared::id).toArray(UUID[]::new)).stream()
                        .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.dividend())));
        return found.stream()
                .map(one -> summary(one, lines.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Summary summary(Dividends.Declared one, List<Dividends.Line> lines) {
        return new Summary(
                one.id(),
                dividend(one, rulebooks.version(one.rulebook())).name(),
                one.fromOn(),
                one.toOn(),
                one.poolFen(),
                (int) lines.stream().filter(line -> line.payoutFen() > 0).count(),
                (int) lines.stream().filter(line -> line.handedAt() != null).count(),
                declaration(one));
    }

    /**
     * One dividend with every household's line; masked, and without those who are left out, for a villager.
     *
     * @throws Refused.NotFound where there is none
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public DividendReport dividend(Actor actor, UUID id) {
        Dividends.Declared declared = dividends.find(id);
        if (declared == null) {
            throw new Refused.NotFound("这次分红", "dividend");
        }
        actor.mustReach(declared.village());
        List<Dividends.Line> lines = dividends.lines(new UUID[] {id});
        Map<UUID, Household> homes = households.households(
                lines.stream().map(Dividends.Line::household).toList());
        DividendReport report = Reports.report(about(declared), lines, homes);
        return actor.is(Role.VILLAGER) ? Reports.masked(report, homes) : report;
    }

    /**
     * What a household got of a dividend.
     *
     * @param barred why it was left out; null where it was not
     */
    @Schema(name = "DividendShare")
    public record OwnShare(
            UUID dividend,
            Text name,
            Text measure,
            LocalDate from,
            LocalDate to,
            @Schema(examples = "16513000") long poolFen,
            @Schema(description = "The measure of all who take part", examples = "668819") String total,
            Declaration declared,
            DividendReport.Line share) {}

    /**
     * A household's shares, the latest period first.
     *
     * @throws Refused.NotYours to a villager of another household, and outside the actor's division
     */
    @Transactional
    public List<OwnShare> ofHousehold(Actor actor, UUID household) {
        Household home = households.seenBy(actor, household);
        return dividends.ofHousehold(household, MOST).stream()
                .map(line -> share(line, home))
                .toList();
    }

    private OwnShare share(Dividends.Line line, Household home) {
        Dividends.Declared declared = Objects.requireNonNull(dividends.find(Objects.requireNonNull(line.dividend())));
        Reports.About about = about(declared);
        return new OwnShare(
                declared.id(),
                about.dividend().name(),
                Reports.measureName(about),
                declared.fromOn(),
                declared.toOn(),
                declared.poolFen(),
                Reports.total(dividends.lines(new UUID[] {declared.id()})),
                declaration(declared),
                Reports.line(line, about.dividend(), Map.of(home.id(), home)));
    }

    private Reports.About about(Dividends.Declared declared) {
        RulebookVersion version = rulebooks.version(declared.rulebook());
        return new Reports.About(
                declared.village(),
                declared.period(),
                version,
                dividend(declared, version),
                declared.poolFen(),
                null,
                declaration(declared));
    }

    /** A version never changes, so what was declared under it is still in it. */
    private static Standing.Dividend dividend(Dividends.Declared declared, RulebookVersion version) {
        return Objects.requireNonNull(version.rulebook().standing().dividend(declared.dividend()));
    }

    static Declaration declaration(Dividends.Declared one) {
        return new Declaration(one.id(), one.decision(), one.source(), one.declaredAt(), one.declarer());
    }
}
