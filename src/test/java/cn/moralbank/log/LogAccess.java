package cn.moralbank.log;

import cn.moralbank.TestCounty;
import cn.moralbank.merkle.InclusionProof;
import io.quarkus.arc.Arc;

/** What the benchmarks measure inside the log's module. */
public final class LogAccess {
    private LogAccess() {}

    /** Signs a county's log as it stands. */
    public static void sign(TestCounty county) {
        county.in(() -> {
            bean(SigningCheckpoints.class).signLatest();
            return true;
        });
    }

    /** Makes one inclusion proof, as the service does for a request. */
    public static InclusionProof prove(TestCounty county, long index, long size) {
        return county.in(() -> bean(LogBoard.class).inclusion(index, size));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
