package cn.moralbank.county;

/** The service cannot start; the message is the whole of what the operator is told. */
public final class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
