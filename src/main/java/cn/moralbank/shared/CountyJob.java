package cn.moralbank.shared;

import java.time.Duration;

/**
 * Work that is due in every county again and again, such as settling what was published or sealing the log. {@code county}
 * runs every implementation in every county, on one thread per job and service; a job that must run in one replica only
 * takes its own lock in the database.
 */
public interface CountyJob {
    /** A name for logs and metrics, in kebab case. */
    String name();

    /** How long to wait between the end of one round and the start of the next. */
    Duration pause();

    /** One round in the current county. Opens its own transactions. */
    void run();
}
