package cn.moralbank.rulebook;

/** A name or sentence in Chinese and English; the English is the Chinese where the author gave none. */
public record Text(String zh, String en) {
    /** The same words in both languages. */
    public static Text of(String both) {
        return new Text(both, both);
    }
}
