package cn.moralbank.people;

/** Offices of a village. */
public enum Office {
    /** 村委会成员. */
    COMMITTEE("村委会成员", true),
    /** 村文书. */
    RECORDER("村文书", true),
    /** 评议小组成员. */
    PANEL("评议小组成员", true),
    /** 村务监督委员会成员. */
    SUPERVISOR("村务监督委员会成员", false),
    /** 村民小组长. */
    GROUP_LEADER("村民小组长", false);

    private final String chinese;
    private final boolean supervised;

    Office(String chinese, boolean supervised) {
        this.chinese = chinese;
        this.supervised = supervised;
    }

    /** As people call it. */
    public String chinese() {
        return chinese;
    }

    /** True where a supervisor may not hold it at the same time. */
    boolean excludes(Office other) {
        return this == SUPERVISOR && other.supervised || other == SUPERVISOR && supervised;
    }
}
