package cn.moralbank.log;

import cn.moralbank.shared.OpenCounties;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;

/** Down while a county's database is behind the checkpoint on disk: such a service must not be asked. */
@Readiness
@Singleton
class LogHealth implements HealthCheck {
    private final OpenCounties counties;
    private final CheckpointFolder folder;
    private final LogTables tables;

    LogHealth(OpenCounties counties, CheckpointFolder folder, Jdbi jdbi) {
        this.counties = counties;
        this.folder = folder;
        this.tables = jdbi.onDemand(LogTables.class);
    }

    @Override
    public HealthCheckResponse call() {
        List<String> behind = new ArrayList<>();
        List<String> codes = counties.codes();
        for (String code : codes) {
            if (counties.in(code, this::isBehind)) {
                behind.add(code);
            }
        }
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("public log").status(behind.isEmpty()).withData("counties", codes.size());
        return behind.isEmpty()
                ? answer.build()
                : answer.withData("behind", String.join(" ", behind)).build();
    }

    private boolean isBehind() {
        var kept = folder.latest();
        return kept != null
                && kept.size()
                        > QuarkusTransaction.requiringNew()
                                .call(() -> tables.state().size());
    }
}
