package cn.moralbank.county;

import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Which counties there are, and how to work in one of them outside a request. */
@Singleton
public class CountyRegister implements OpenCounties {
    private final Jdbi jdbi;
    private final CurrentCounty current;

    CountyRegister(Jdbi jdbi, CurrentCounty current) {
        this.jdbi = jdbi;
        this.current = current;
    }

    /** All open counties by code. */
    public List<County> open() {
        return in(CurrentCounty.PLATFORM, () -> QuarkusTransaction.requiringNew()
                .call(() -> jdbi.onDemand(Counties.class).open()));
    }

    @Override
    public List<String> codes() {
        return open().stream().map(County::code).toList();
    }

    /**
     * One open county.
     *
     * @throws Refused.NotFound where there is none with this code
     */
    public County county(String code) {
        County county = in(CurrentCounty.PLATFORM, () -> QuarkusTransaction.requiringNew()
                .call(() -> jdbi.onDemand(Counties.class).find(code)));
        if (county == null) {
            throw new Refused.NotFound("这个县", "county");
        }
        return county;
    }

    /** Does some work in a county, in a request scope of its own. The work opens its own transactions. */
    @Override
    public <T> T in(String countyCode, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        var outer = request.getStateIfActive();
        if (outer != null) {
            request.deactivate();
        }
        request.activate();
        try {
            current.enter(countyCode);
            return work.get();
        } finally {
            request.terminate();
            if (outer != null) {
                request.activate(outer);
            }
        }
    }

    /** Like {@link #in(String, Supplier)}, for work without a result. */
    public void in(String countyCode, Runnable work) {
        in(countyCode, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
