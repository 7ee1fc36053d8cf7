package cn.moralbank.county;

import io.quarkus.runtime.PreventFurtherStepsException;

/** The service cannot start; the message is the whole of what the operator is told. */
public final class StartRefused extends RuntimeException {
    private static final int EXIT_CODE = 1;

    public StartRefused(String sentence) {
        // as a cause it makes Quarkus print the sentence alone, without a stack trace, and stop with the exit code
        super(sentence, new PreventFurtherStepsException(sentence, EXIT_CODE), false, false);
    }
}
