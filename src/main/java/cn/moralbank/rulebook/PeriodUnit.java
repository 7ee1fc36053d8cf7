package cn.moralbank.rulebook;

/** The lengths of time that caps, scores and limits are counted in. */
public enum PeriodUnit {
    DAY("每天", "a day"),
    WEEK("每周", "a week"),
    MONTH("每月", "a month"),
    QUARTER("每季", "a quarter"),
    YEAR("每年", "a year"),
    EVER("总共", "in all");

    private final String zh;
    private final String en;

    PeriodUnit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
