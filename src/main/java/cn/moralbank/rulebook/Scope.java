package cn.moralbank.rulebook;

/** Whose acts are counted together. */
public enum Scope {
    HOUSEHOLD("每户", "per household"),
    PERSON("每人", "per person");

    private final String zh;
    private final String en;

    Scope(String zh, String en) {
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
