package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.rulebook.Standing.RemainderTies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pool of money: exact ratio, whole units, and the payouts sum to it. */
class SharingTest {
    private static final LocalDate YEARS_END = LocalDate.of(2021, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units | weights        | ties         | parts",
                "10    | 1,1,1          | MORE_POINTS  | 4,3,3",
                "100   | 50,30,20       | MORE_POINTS  | 50,30,20",
                "5     | 0,3,1          | MORE_POINTS  | 0,4,1",
                "0     | 4,2            | MORE_POINTS  | 0,0",
                "1     | 1,2            | MORE_POINTS  | 0,1",
                // both are half a unit short: the rulebook says who comes first
                "2     | 1,3            | MORE_POINTS  | 0,2",
                "2     | 1,3            | FEWER_POINTS | 1,1",
                "3     | 1,1,1,1,1      | MORE_POINTS  | 1,1,1,0,0",
                // points a head: 16 for three people are more than 5, and no part of them is lost
                "31    | 16/3,5         | MORE_POINTS  | 16,15",
                "62    | 16/3,15/3      | MORE_POINTS  | 32,30",
                "100   | 1/7,1/6        | MORE_POINTS  | 46,54",
                "7     | 0,0            | MORE_POINTS  | 0,0"
            },
            useHeadersInDisplayName = true)
    void theLargestRemaindersGetWhatIsLeft(long units, String weights, RemainderTies ties, String parts) {
        Map<String, Exact> asked = new LinkedHashMap<>();
        for (String weight : weights.split(",")) {
            String[] part = weight.split("/");
            asked.put(
                    String.valueOf((char) ('a' + asked.size())),
                    new Exact(Long.parseLong(part[0]), part.length == 2 ? Long.parseLong(part[1]) : 1));
        }
        assertThat(Dividing.divide(units, asked, ties).values().stream().map(String::valueOf))
                .containsExactly(parts.split(","));
    }

    @Test
    void theDividendOfDachong2021() {
        // 165,130 yuan on 668,819 points of 417 households: the one with 12,940 points was paid 3,195 yuan, which is
        // the exact ratio
        // (3,194.86); at the announced 0.25 yuan a point it would have been 3,235
        List<Subject> village = new ArrayList<>(List.of(household(1, 12_940)));
        long others = 668_819 - 12_940;
        for (int n = 0; n < 416; n++) {
            village.add(household(n + 2, others / 416 + (n < others % 416 ? 1 : 0)));
        }
        List<Sharing.Share> shares = share(165_130_00, village);
        assertThat(shares.get(0).payoutFen()).isEqualTo(3_195_00);
        assertThat(sum(shares)).isEqualTo(165_130_00);
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.payoutFen() % 100).isZero());
        Collections.reverse(village);
        assertThat(share(165_130_00, village)).containsExactlyInAnyOrderElementsOf(shares);
    }

    @Property
    void payoutsSumToThePoolAndNobodyIsOffByAUnit(
            @ForAll @LongRange(max = 10_000_000) long yuan,
            @ForAll @NotEmpty List<@LongRange(min = -50, max = 1_000_000) Long> points) {
        List<Subject> village = new ArrayList<>();
        points.forEach(each -> village.add(household(village.size() + 1, each)));
        List<Sharing.Share> shares = share(yuan * 100, village);
        long all = points.stream().mapToLong(each -> Math.max(0, each)).sum();
        assertThat(sum(shares)).isEqualTo(all == 0 ? 0 : yuan * 100);
        for (int n = 0; n < points.size(); n++) {
            double exact = all == 0 ? 0 : (double) yuan * Math.max(0, points.get(n)) / all;
            assertThat(shares.get(n).payoutFen() / 100.0).isBetween(exact - 1.001, exact + 1.001);
            assertThat(points.get(n) > 0 || shares.get(n).payoutFen() == 0).isTrue();
        }
    }

    private static List<Sharing.Share> share(long fen, List<Subject> village) {
        Rulebook rulebook = Rulebook.parse(scheme04());
        Standing.Dividend dividend = Objects.requireNonNull(rulebook.standing().dividend("co-op"));
        return Sharing.share(rulebook, dividend, new Sharing.Pool(YEARS_END, fen, Map.of()), village);
    }

    private static long sum(List<Sharing.Share> shares) {
        return shares.stream().mapToLong(Sharing.Share::payoutFen).sum();
    }

    private static Subject household(int n, long points) {
        UUID id = new UUID(0, n);
        PriorAward award = new PriorAward(
                id, "sanitation", "living", YEARS_END.minusMonths(3), id, null, points, 0, Accounts.POINTS, null);
        return new Subject(id, "", "", 1, 1, 0, List.of(award), Map.of());
    }

    private static String scheme04() {
        try (InputStream in =
                Objects.requireNonNull(SharingTest.class.getResourceAsStream("/rulebooks/scheme-04.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
