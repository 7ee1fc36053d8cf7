package cn.moralbank.deeds.outside;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/** What lists of outside scores are refused for, by name. */
public abstract sealed class OutsideProblem extends Problem {
    private OutsideProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 422: the file is no XLSX or CSV, or has no row that names its columns. */
    public static final class ScoreFileUnreadable extends OutsideProblem {
        public ScoreFileUnreadable(String chinese, String english) {
            super(422, chinese, english, List.of());
        }
    }

    /** 422: rows that cannot be taken; nothing was. */
    public static final class ScoresHaveFlaws extends OutsideProblem {
        private static final int MOST_SHOWN = 200;

        public ScoresHaveFlaws(List<Flaw> flaws) {
            super(
                    422,
                    "有 " + flaws.size() + " 处不能接收，请在原表中改好后再交；什么都没有存。",
                    flaws.size() + " cells cannot be taken; nothing was stored.",
                    flaws.subList(0, Math.min(MOST_SHOWN, flaws.size())));
        }
    }

    /** 422: no rulebook that is in force in the division reads this score. */
    public static final class ScoreNotRead extends OutsideProblem {
        public ScoreNotRead(String fact) {
            super(
                    422,
                    "现行细则都不用外部数“" + fact + "”。",
                    "No rulebook in force reads the outside score '" + fact + "'.",
                    List.of());
        }
    }

    /** 409: there is a list of the same days; a correction names it. */
    public static final class ScoresAlreadyThere extends OutsideProblem {
        public ScoresAlreadyThere(ScoreList there) {
            super(
                    409,
                    "“" + there.source() + "”的这份名单（" + there.fromOn() + " 至 " + there.untilOn() + "）已经导入，共 "
                            + there.scores() + " 条；要更正，请选择“更正这份名单”。",
                    "The list of '" + there.source() + "' from " + there.fromOn() + " to " + there.untilOn()
                            + " is there already with " + there.scores() + " scores; a correction names it.",
                    List.of());
        }
    }

    /** 409: the list that is to be corrected is another division's, score's or period's, or was corrected before. */
    public static final class NothingToCorrect extends OutsideProblem {
        public NothingToCorrect(LocalDate from, LocalDate until) {
            super(
                    409,
                    "没有可以更正的名单：它不是 " + from + " 至 " + until + " 的同一种分数，或已经更正过。",
                    "There is no such list from " + from + " to " + until
                            + " to be corrected, or it was corrected before.",
                    List.of());
        }
    }

    /** 409: points given by the old scores are spent, so they cannot be taken back. */
    public static final class ScoredPointsSpent extends OutsideProblem {
        public ScoredPointsSpent(List<Flaw> households) {
            super(
                    409,
                    "有 " + households.size() + " 户按原分数发的积分已经用掉，收不回来；这些户请在表中保留原分数，另行处理。",
                    "The points of " + households.size()
                            + " households by the old scores are spent; leave their scores as they were.",
                    households);
        }
    }
}
