package cn.moralbank.credit;

import cn.moralbank.people.Divisions;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.print.A4Page;
import cn.moralbank.shared.print.Look;
import cn.moralbank.shared.print.Printing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A carried statement on A4. What stands in words is for people; what counts is the code, which says the same and is signed. */
@Singleton
class PrintedStatement {
    private static final String TITLE = "信用状况声明";
    private static final float[] TWO = {3f, 7f};
    private static final float CODE_MILLIMETRES = 80;
    private static final long MINUTES = 60;

    private final Printing printing;
    private final StatementIssuer issuer;
    private final PublishingScorecards scorecards;
    private final HouseholdBoard households;
    private final Divisions divisions;

    PrintedStatement(
            Printing printing,
            StatementIssuer issuer,
            PublishingScorecards scorecards,
            HouseholdBoard households,
            Divisions divisions) {
        this.printing = printing;
        this.issuer = issuer;
        this.scorecards = scorecards;
        this.households = households;
        this.divisions = divisions;
    }

    /**
     * The pages.
     *
     * @throws CreditProblem.UnknownQuery where the statement was not made to be carried
     */
    byte[] pdf(Consent consent, String jws) {
        StatementIssuer.Told told = issuer.told(jws);
        StatementIssuer.Carried carried = told.carried();
        if (carried == null) {
            throw new CreditProblem.UnknownQuery();
        }
        return printing.a4(TITLE + " · Statement of standing", page -> {
            page.line(TITLE, Look.TITLE)
                    .line("只陈述事实，不代表同意或拒绝贷款 · Statement of standing: facts, not a decision", Look.SUBTITLE.then(12))
                    .table(TWO, List.of(), summary(consent, told, carried))
                    .space(6);
            reasons(page, told.standing());
            page.space(4).code(issuer.code(jws), CODE_MILLIMETRES, howToCheck(carried));
        });
    }

    private List<List<String>> summary(Consent consent, StatementIssuer.Told told, StatementIssuer.Carried carried) {
        Household home = households.household(consent.household());
        String village = divisions.division(home.village().substring(0, 9)).name()
                + divisions.division(home.village()).name();
        Standing standing = told.standing();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("持有人 · Holder", carried.name() + "（" + village + " " + home.groupName() + "）"));
        rows.add(List.of("只给 · Only for", carried.bank()));
        rows.add(List.of("用途 · Purpose", purpose(consent.purpose())));
        rows.add(List.of("出具 · Issued", day(told.iat())));
        rows.add(List.of("有效至 · Valid until", day(told.exp() - 1)));
        if (standing.tier() != null) {
            rows.add(List.of("等级 · Tier", tier(standing.tier(), told.iat())));
        }
        if (standing.score() != null) {
            rows.add(List.of("得分 · Score", standing.score() + " / 100（" + standing.scorecard() + "）"));
        }
        if (standing.facts() != null) {
            rows.add(List.of("事实 · Facts", facts(standing.facts())));
        }
        rows.add(List.of(
                "异议 · Objection", standing.objectionOpen() ? "有一项异议未了结 · one is open" : "没有未了结的异议 · none open"));
        return rows;
    }

    private String tier(String id, long issued) {
        return scorecards.inForce(dayOf(issued)).tiers().stream()
                .filter(tier -> tier.id().equals(id))
                .map(tier -> tier.label().zh())
                .findFirst()
                .orElse(id);
    }

    private static void reasons(A4Page page, Standing standing) {
        @Nullable List<Standing.Reason> reasons = standing.reasons();
        if (reasons == null) {
            return;
        }
        page.line("理由 · Reasons", Look.HEADING);
        reasons.forEach(reason -> page.line("· " + reason.zh() + "（" + reason.en() + "）", Look.SMALL));
    }

    private static String facts(RecordFacts facts) {
        return "累计 " + facts.lifetimePoints() + " 分，有记录 " + facts.recordMonths() + " 个月，扣分 " + facts.deductions()
                + " 次共 " + facts.deductedPoints() + " 分，服务 " + facts.serviceMinutes() / MINUTES + " 小时，一票否决 "
                + facts.vetoes() + " 次 · " + facts.lifetimePoints() + " points ever earned, " + facts.recordMonths()
                + " months of record, deducted " + facts.deductions() + " times, " + facts.deductedPoints()
                + " points, service "
                + facts.serviceMinutes() / MINUTES + " h, vetoes " + facts.vetoes();
    }

    private static String purpose(Purpose purpose) {
        return switch (purpose) {
            case LOAN_APPLICATION -> "申请贷款 · to decide on a loan";
            case LOAN_FOLLOW_UP -> "贷后管理 · to follow a loan";
        };
    }

    private static List<String> howToCheck(StatementIssuer.Carried carried) {
        return List.of(
                "银行这样核对 · How the bank checks",
                "1. 用手机扫码，打开的网页会核对签名、期限和是否已撤回。 · Scan it: the page checks the signature, the dates, and whether it was"
                        + " withdrawn.",
                "2. 网页上的内容须与本页一致，姓名须与身份证一致：" + carried.name()
                        + "。 · What the page says must be what stands here; compare the name"
                        + " with the identity card.",
                "3. 没有网络时，用离线核对程序读取扫出的文字。 · Without a network, the offline verifier reads the text of the code.",
                "持有人随时可以撤回授权，撤回后本声明失效。 · The holder may withdraw at any time; then it does not stand any more.");
    }

    private static String day(long seconds) {
        LocalDate day = dayOf(seconds);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static LocalDate dayOf(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ProductClock.ZONE);
    }
}
