package cn.moralbank.rulebook;

/** How a fraction becomes a whole number; the author always says. */
public enum Rounding {
    DOWN("舍去小数", "rounded down"),
    UP("进一", "rounded up"),
    HALF_UP("四舍五入", "rounded half up");

    private final String zh;
    private final String en;

    Rounding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /**
     * A quotient as a whole number, for numbers of at least 0.
     *
     * @throws ArithmeticException where the number does not fit
     */
    public long divide(long dividend, long divisor) {
        long whole = Math.floorDiv(dividend, divisor);
        long rest = Math.floorMod(dividend, divisor);
        return switch (this) {
            case DOWN -> whole;
            case UP -> rest == 0 ? whole : whole + 1;
            case HALF_UP -> rest >= divisor - rest ? whole + 1 : whole;
        };
    }
}
