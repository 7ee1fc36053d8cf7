package cn.moralbank.rulebook;

import java.time.LocalDate;

/** How long a veto bars, from the day on which it fell. */
public sealed interface Lasting {
    /** The last day on which what fell on a day still bars. */
    LocalDate lastDay(RuleCalendar calendar, LocalDate fell);

    /** In plain words, before and after what is barred: 当年不排名; no rank in the same year. */
    Text words();

    /** To the end of the period in which it fell. */
    record Until(PeriodUnit period) implements Lasting {
        @Override
        public LocalDate lastDay(RuleCalendar calendar, LocalDate fell) {
            return calendar.period(period, fell).to();
        }

        @Override
        public Text words() {
            Text within = Words.within(period);
            return new Text(within.zh(), "in " + within.en());
        }
    }

    /** For a term. */
    record During(Term term) implements Lasting {
        @Override
        public LocalDate lastDay(RuleCalendar calendar, LocalDate fell) {
            return term.lastDay(fell);
        }

        @Override
        public Text words() {
            Text length = term.words();
            return new Text(length.zh() + "内", "for " + length.en());
        }
    }
}
