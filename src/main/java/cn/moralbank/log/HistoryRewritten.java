package cn.moralbank.log;

/** The log does not contain what was signed before; nothing more is signed until an operator decides. */
public final class HistoryRewritten extends RuntimeException {
    public HistoryRewritten(String sentence) {
        super(sentence, null, false, false);
    }
}
