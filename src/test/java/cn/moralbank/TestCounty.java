package cn.moralbank;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.county.ProvisioningCounties;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A county of a test's own, really provisioned; tests never share one, though a class may get one that an ended class emptied. */
public final class TestCounty {
    private static final AtomicInteger NEXT = new AtomicInteger(100_001);

    private final String code;

    private TestCounty(String code) {
        this.code = code;
    }

    /** Opens a new county with an empty schema. */
    public static TestCounty open() {
        String code = String.valueOf(NEXT.getAndIncrement());
        if (!UsedCounties.reopen(code)) {
            Arc.container().instance(ProvisioningCounties.class).get().provision(code, "测试县" + code);
            UsedCounties.keepSeeds(code);
        }
        UsedCounties.note(code);
        return new TestCounty(code);
    }

    /** To be said by a test that changed the county's structure: nobody gets this county after it. */
    public void spoiled() {
        UsedCounties.spoiled(code);
    }

    public String code() {
        return code;
    }

    /** Code of the first town: county + 101. */
    public String town() {
        return code + "101";
    }

    /** Code of a village of the first town: town + 200 + n. */
    public String village(int n) {
        return town() + (200 + n);
    }

    /** Does some work in this county, in its own request scope; the work opens its own transactions. */
    public <T> T in(java.util.function.Supplier<T> work) {
        return Arc.container().instance(CountyRegister.class).get().in(code, work);
    }

    /** Like {@link #in}, in one new transaction. */
    public <T> T inTransaction(Callable<T> work) {
        return in(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
