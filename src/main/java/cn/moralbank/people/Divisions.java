package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The county's towns, villages and groups. */
@Singleton
public class Divisions {
    private final DivisionTable table;
    private final CurrentCounty county;
    private final Clock clock;

    Divisions(Jdbi jdbi, CurrentCounty county, Clock clock) {
        this.table = jdbi.onDemand(DivisionTable.class);
        this.county = county;
        this.clock = clock;
    }

    /**
     * One division.
     *
     * @throws PeopleProblem.UnknownDivision where there is none with this code
     */
    @Transactional
    public Division division(String code) {
        DivisionTable.Row row = table.find(code);
        if (row == null) {
            throw new PeopleProblem.UnknownDivision(code);
        }
        return row.division();
    }

    /** The divisions directly below: towns of a county, villages of a town, groups of a village. */
    @Transactional
    public List<Division> below(String code) {
        return table.below(code).stream().map(DivisionTable.Row::division).toList();
    }

    /** Every division of a level within another, such as all villages of a county. */
    @Transactional
    public List<Division> within(String code, DivisionLevel level) {
        return table.within(code, level.digits()).stream()
                .map(DivisionTable.Row::division)
                .toList();
    }

    /**
     * Adds a division, or gives it another name. The county itself comes first, then from above to below.
     *
     * @throws PeopleProblem.DivisionCodeMalformed where the code has another length
     * @throws PeopleProblem.DivisionOutsideCounty where it is not of this county
     * @throws PeopleProblem.UnknownDivision where the division that it lies in is not known
     * @throws PeopleProblem.DivisionNameTaken where a neighbour has the name
     */
    @Transactional
    public Division put(Actor actor, String code, String name) {
        Division division = Division.of(code, named(name));
        actor.mustReach(code);
        if (!code.startsWith(county.code())) {
            throw new PeopleProblem.DivisionOutsideCounty(code, county.code());
        }
        if (division.level() != DivisionLevel.COUNTY) {
            mustFitUnderParent(division);
        }
        table.put(code, division.name(), division.parent().isEmpty() ? null : division.parent(), clock.instant());
        return division;
    }

    private void mustFitUnderParent(Division division) {
        // the lock keeps two neighbours from taking one name at the same moment
        if (table.lock(division.parent()) == null) {
            throw new PeopleProblem.UnknownDivision(division.parent());
        }
        if (table.nameTaken(division.parent(), division.name(), division.code())) {
            throw new PeopleProblem.DivisionNameTaken(division.name());
        }
    }

    private static String named(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > 60) {
            throw new Refused.InvalidRequest("name", "名称须为 1 到 60 个字", "must have 1 to 60 characters");
        }
        return plain;
    }
}
