package cn.moralbank.credit.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanCourseTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate DAY = LocalDate.parse("2026-10-01");

    @ParameterizedTest(name = "{0}: {1}, owed {2}")
    @CsvSource({
        "APPROVED 100,                                                                APPROVED,    0",
        "DECLINED 0,                                                                  DECLINED,    0",
        "CALLED_OFF 0,                                                                CALLED_OFF,  0",
        "APPROVED 100;CALLED_OFF 0,                                                   CALLED_OFF,  0",
        "APPROVED 100;DISBURSED 100,                                                  RUNNING,     100",
        "APPROVED 100;DISBURSED 90;REPAYMENT 40,                                      RUNNING,     50",
        "APPROVED 100;DISBURSED 100;REPAYMENT 100,                                    REPAID,      0",
        "APPROVED 100;DISBURSED 100;IN_ARREARS 20,                                    OVERDUE,     100",
        "APPROVED 100;DISBURSED 100;IN_ARREARS 20;REPAYMENT 20,                       RUNNING,     80",
        "APPROVED 100;DISBURSED 100;IN_ARREARS 20;IN_ARREARS 40;WRITTEN_OFF 0,        WRITTEN_OFF, 100",
        "APPROVED 100;DISBURSED 100;IN_ARREARS 20;WRITTEN_OFF 0;REPAYMENT 60,         WRITTEN_OFF, 40",
        "APPROVED 100;DISBURSED 100;IN_ARREARS 20;WRITTEN_OFF 0;REPAYMENT 100,        REPAID,      0",
    })
    void whatTheBankReportsMovesTheLoan(String reports, LoanState state, long owed) {
        LoanStep last = course(reports).last();
        assertThat(last.state()).isEqualTo(state);
        assertThat(last.owedFen()).isEqualTo(owed);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({
        "'',                                            DISBURSED 1,    step-not-now",
        "'',                                            REPAYMENT 1,    step-not-now",
        "DECLINED 0,                                    APPROVED 1,     step-not-now",
        "APPROVED 100,                                  APPROVED 100,   step-not-now",
        "APPROVED 100,                                  DISBURSED 101,  more-than-approved",
        "APPROVED 100;DISBURSED 100,                    DISBURSED 1,    step-not-now",
        "APPROVED 100;DISBURSED 100,                    WRITTEN_OFF 0,  step-not-now",
        "APPROVED 100;DISBURSED 100,                    CALLED_OFF 0,   step-not-now",
        "APPROVED 100;DISBURSED 100,                    REPAYMENT 101,  more-than-owed",
        "APPROVED 100;DISBURSED 100,                    IN_ARREARS 101, more-than-owed",
        "APPROVED 100;DISBURSED 100;REPAYMENT 100,      REPAYMENT 1,    step-not-now",
        "APPROVED 100;DISBURSED 100;REPAYMENT 100,      IN_ARREARS 1,   step-not-now",
    })
    void whatCannotFollowIsRefusedByName(String reports, String next, String code) {
        Loan loan = course(reports);
        assertThatThrownBy(() -> loan.after(report(next, DAY), TODAY))
                .isInstanceOfSatisfying(
                        LoanProblem.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    @Test
    void aDayLiesAfterTheStepBeforeAndNotInTheFuture() {
        Loan loan = course("APPROVED 100");
        for (LocalDate day : List.of(DAY.minusDays(1), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> loan.after(report("DISBURSED 1", day), TODAY))
                    .isInstanceOf(LoanProblem.DayOutOfOrder.class);
        }
    }

    private static Loan course(String reports) {
        List<LoanStep> steps = new ArrayList<>();
        steps.add(step(
                1, new Loan.Report(LoanStepKind.APPLIED, DAY, 100, null, ""), new Loan.After(LoanState.APPLIED, 0)));
        for (String text : reports.isBlank() ? new String[0] : reports.split(";")) {
            Loan.Report report = report(text, DAY);
            steps.add(step(steps.size() + 1, report, new Loan(steps).after(report, TODAY)));
        }
        return new Loan(steps);
    }

    private static Loan.Report report(String text, LocalDate day) {
        String[] parts = text.split(" ");
        return new Loan.Report(LoanStepKind.valueOf(parts[0]), day, Long.parseLong(parts[1]), null, "");
    }

    private static LoanStep step(int number, Loan.Report r, Loan.After after) {
        return new LoanStep(
                number,
                r.what(),
                after.state(),
                r.on(),
                r.amountFen(),
                after.owedFen(),
                r.rate(),
                r.reason(),
                "officer",
                Instant.EPOCH);
    }
}
