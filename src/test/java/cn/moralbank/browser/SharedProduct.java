package cn.moralbank.browser;

import cn.moralbank.RunningProduct;
import java.io.IOException;
import java.nio.file.Files;

/** One packaged product for all browser tests of a run, without the demo county; it stops with the run. */
public final class SharedProduct {
    private static RunningProduct running;

    private SharedProduct() {}

    /** The product, started by whoever asks first. */
    public static synchronized RunningProduct get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RunningProduct start() {
        try {
            RunningProduct product =
                    RunningProduct.start(Files.createTempDirectory("moral-bank-browser"), "-Dmoralbank.demo=false");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product)));
            return product;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the packaged product does not start", e);
        }
    }

    private static void stop(RunningProduct product) {
        try {
            product.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
