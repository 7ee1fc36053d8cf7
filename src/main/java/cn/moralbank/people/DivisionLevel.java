package cn.moralbank.people;

/** The levels of administrative division, by the digits of their codes. */
public enum DivisionLevel {
    COUNTY(6),
    TOWN(9),
    VILLAGE(12),
    GROUP(14);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** How long a code of this level is. */
    public int digits() {
        return digits;
    }

    /**
     * The level of a code.
     *
     * @throws PeopleProblem.DivisionCodeMalformed where it does not have 6, 9, 12 or 14 digits
     */
    public static DivisionLevel of(String code) {
        if (code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            for (DivisionLevel level : values()) {
                if (level.digits == code.length()) {
                    return level;
                }
            }
        }
        throw new PeopleProblem.DivisionCodeMalformed(code);
    }
}
