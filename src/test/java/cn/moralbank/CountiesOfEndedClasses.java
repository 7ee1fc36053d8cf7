package cn.moralbank;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;

/** Tells {@link UsedCounties} that a test class has ended; found by Quarkus through {@code META-INF/services}. */
public final class CountiesOfEndedClasses implements QuarkusTestAfterAllCallback {
    @Override
    public void afterAll(QuarkusTestContext context) {
        UsedCounties.classEnded();
    }
}
