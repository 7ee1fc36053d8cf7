package cn.moralbank.deeds.activities;

import cn.moralbank.people.Division;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.print.Look;
import cn.moralbank.shared.print.Printing;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person's hours of service as a certificate (志愿服务证明), an A4 page as PDF. */
@Singleton
public class Certificates {
    private static final float[] COLUMNS = {2.2f, 6f, 1.8f};

    private final ActivityBoard board;
    private final Divisions divisions;
    private final Printing printing;
    private final Clock clock;

    Certificates(ActivityBoard board, Divisions divisions, Printing printing, Clock clock) {
        this.board = board;
        this.divisions = divisions;
        this.printing = printing;
        this.clock = clock;
    }

    /**
     * The certificate of the hours between two days.
     *
     * @throws cn.moralbank.shared.Refused.NotYours as for the hours themselves
     */
    @Transactional
    public byte[] of(Actor actor, UUID person, LocalDate from, LocalDate to) {
        ActivityBoard.HoursSheet hours = board.hours(actor, person, from, to);
        Division village = divisions.division(hours.village());
        Division town = divisions.division(hours.village().substring(0, 9));
        return printing.a4("志愿服务证明 · Certificate of voluntary service", page -> page.line("志愿服务证明", Look.TITLE)
                .line("Certificate of voluntary service", Look.SUBTITLE)
                .line(sentence(hours), Look.TEXT)
                .line(sentenceInEnglish(hours), Look.SMALL.then(20))
                .table(COLUMNS, List.of("日期", "活动", "时长"), rows(counted(hours)))
                .space(48)
                .line(town.name() + village.name() + "村民委员会（盖章）", Look.SIGNED)
                .line(chinese(LocalDate.now(clock)), Look.SIGNED));
    }

    private static List<ActivityBoard.Served> counted(ActivityBoard.HoursSheet hours) {
        return hours.served().stream()
                .filter(one -> one.state() == Part.State.COUNTED)
                .toList();
    }

    private static String sentence(ActivityBoard.HoursSheet hours) {
        return hours.name() + " 于 " + chinese(hours.from()) + "至 " + chinese(hours.to()) + "参加志愿服务 "
                + counted(hours).size() + " 次，服务时长合计 " + duration(hours.minutes()) + "。特此证明。";
    }

    private static String sentenceInEnglish(ActivityBoard.HoursSheet hours) {
        int times = counted(hours).size();
        return hours.name() + " served " + (times == 1 ? "once" : times + " times") + " between " + hours.from()
                + " and " + hours.to() + ", " + hours.minutes() / 60 + " h " + hours.minutes() % 60 + " min in all.";
    }

    private List<List<String>> rows(List<ActivityBoard.Served> served) {
        return served.stream()
                .map(one -> List.of(
                        chinese(LocalDate.ofInstant(one.startsAt(), clock.getZone())),
                        one.title(),
                        duration(one.minutes())))
                .toList();
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String duration(long minutes) {
        return minutes % 60 == 0 ? minutes / 60 + " 小时" : minutes / 60 + " 小时 " + minutes % 60 + " 分";
    }
}
