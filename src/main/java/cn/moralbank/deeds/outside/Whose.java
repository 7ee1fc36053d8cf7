package cn.moralbank.deeds.outside;

import cn.moralbank.deeds.outside.ScoreFile.Column;
import cn.moralbank.deeds.outside.ScoreFile.Row;
import cn.moralbank.people.Division;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.IdentifyingPeople;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.OutsideScore;
import cn.moralbank.shared.Problem.Flaw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom the rows of one list are of; each village and all identity numbers are read once. */
final class Whose {
    private final Map<String, String> villages = new HashMap<>();
    private final Map<String, Map<String, Household>> homes = new HashMap<>();
    private final HouseholdBoard households;
    private final Map<String, UUID> identified;
    private final Map<UUID, Member> people;

    Whose(List<Division> among, HouseholdBoard households, IdentifyingPeople identifying, List<Row> rows) {
        this.households = households;
        // two villages of one name are told apart by their codes alone
        Map<String, Long> named = among.stream().collect(Collectors.groupingBy(Division::name, Collectors.counting()));
        for (Division village : among) {
            villages.put(village.code(), village.code());
            if (Objects.requireNonNull(named.get(village.name())) == 1) {
                villages.put(village.name(), village.code());
            }
        }
        if (among.size() == 1) {
            villages.put("", among.get(0).code());
        }
        this.identified = identifying.identified(rows.stream()
                .map(row -> row.cell(Column.IDENTITY))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet()));
        this.people = households.people(identified.values());
    }

    /** The row with whom it is of; null with a flaw where that cannot be said, or the score is none. */
    @Nullable
    ScoreLine line(Row row, List<Flaw> flaws) {
        int before = flaws.size();
        Exact score = OutsideScore.exact(row.cell(Column.SCORE).replace(",", ""));
        if (score == null) {
            flaws.add(flaw(
                    row,
                    Column.SCORE,
                    "“" + row.cell(Column.SCORE) + "”不是分数（最多三位小数）",
                    "'" + row.cell(Column.SCORE) + "' is no score (three decimals at the most)"));
        }
        boolean byIdentity = !row.cell(Column.IDENTITY).isEmpty();
        ScoreLine found = byIdentity ? byIdentity(row, score, flaws) : byNumber(row, score, flaws);
        return flaws.size() > before ? null : found;
    }

    private @Nullable ScoreLine byIdentity(Row row, @Nullable Exact score, List<Flaw> flaws) {
        UUID person = identified.get(row.cell(Column.IDENTITY));
        Member member = person == null ? null : people.get(person);
        Household home = member == null
                ? null
                : households.households(List.of(member.household())).get(member.household());
        if (member == null || home == null || !villages.containsKey(home.village()) || !home.active()) {
            flaws.add(flaw(row, Column.IDENTITY, "名册里没有这个身份证号", "nobody of the roster has this identity number"));
            return null;
        }
        String name = row.cell(Column.NAME);
        if (!name.isEmpty() && !name.equals(member.name())) {
            flaws.add(flaw(
                    row, Column.NAME, "身份证号不是“" + name + "”的", "the identity number is not that of '" + name + "'"));
        }
        return line(row, home, member.id(), score);
    }

    private @Nullable ScoreLine byNumber(Row row, @Nullable Exact score, List<Flaw> flaws) {
        String village = villages.get(row.cell(Column.VILLAGE));
        if (village == null) {
            String told = row.cell(Column.VILLAGE);
            flaws.add(flaw(
                    row,
                    Column.VILLAGE,
                    told.isEmpty() ? "须写村名或十二位村代码" : "没有村“" + told + "”，或有重名，请写十二位代码",
                    told.isEmpty()
                            ? "name the village, or give its code"
                            : "no village '" + told + "', or several; give its code"));
            return null;
        }
        Household home = homes.computeIfAbsent(village, this::numbered).get(plain(row.cell(Column.NUMBER)));
        if (home == null) {
            flaws.add(flaw(
                    row,
                    Column.NUMBER,
                    "没有户号“" + row.cell(Column.NUMBER) + "”",
                    "no household has the number '" + row.cell(Column.NUMBER) + "'"));
            return null;
        }
        String name = row.cell(Column.NAME);
        return name.isEmpty() ? line(row, home, null, score) : named(row, home, score, flaws);
    }

    private @Nullable ScoreLine named(Row row, Household home, @Nullable Exact score, List<Flaw> flaws) {
        List<Member> found = households.members(home.id()).stream()
                .filter(member -> member.name().equals(row.cell(Column.NAME)) && member.diedOn() == null)
                .toList();
        if (found.size() != 1) {
            String name = row.cell(Column.NAME);
            flaws.add(flaw(
                    row,
                    Column.NAME,
                    found.isEmpty() ? "户里没有“" + name + "”" : "户里有几个“" + name + "”，请写身份证号",
                    found.isEmpty()
                            ? "'" + name + "' is not of this household"
                            : "several are called '" + name + "'; give the identity number"));
            return null;
        }
        return line(row, home, found.get(0).id(), score);
    }

    private static @Nullable ScoreLine line(Row row, Household home, @Nullable UUID person, @Nullable Exact score) {
        return score == null ? null : new ScoreLine(row.number(), home.village(), home.id(), person, score.numerator());
    }

    private Map<String, Household> numbered(String village) {
        Map<String, Household> numbered = new HashMap<>();
        // where 17 and 017 are two households, a number stands for the one that is written so
        households.all(village).forEach(home -> numbered.putIfAbsent(plain(home.number()), home));
        return numbered;
    }

    /** A spreadsheet eats the zeros before a number. */
    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "").replaceFirst("\\.0$", "");
    }

    private static Flaw flaw(Row row, Column column, String zh, String en) {
        return Flaw.inCell(row.number(), column.heading(), zh, en);
    }
}
