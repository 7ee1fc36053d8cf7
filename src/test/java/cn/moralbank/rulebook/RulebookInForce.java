package cn.moralbank.rulebook;

import cn.moralbank.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A rulebook in force without the two months that its life takes; that life has tests of its own. */
public final class RulebookInForce {
    private RulebookInForce() {}

    /**
     * Writes a village's next version, made, examined, adopted, filed and in force.
     *
     * @param text of a rulebook without faults
     * @param from its first day
     * @return the version
     */
    public static UUID put(Handle county, String village, String text, LocalDate from) {
        UUID version = Ids.next();
        for (String statement : List.of(
                "INSERT INTO rulebook_version (id, village, number, made_by, made_at) "
                        + "SELECT :id, :village, coalesce(max(number), 0) + 1, :id, now() FROM rulebook_version WHERE village = :village",
                "INSERT INTO rulebook_text SELECT :id, 1, 'test', :text, :id::text, true, :id, now()",
                "INSERT INTO rulebook_examination SELECT :id, 1, '[]', :id, now()",
                "INSERT INTO rulebook_adoption "
                        + "SELECT :id, 1, '2024-12-01', '村部', 'ADULTS', 100, 60, 50, 5, 5, '', :id, now()",
                "INSERT INTO rulebook_filing SELECT :id, '2024-12-02', 'test', :id, now()",
                "INSERT INTO rulebook_entry SELECT :id, :village, :from, :id, now()")) {
            county.createUpdate(statement)
                    .configure(
                            org.jdbi.v3.core.statement.SqlStatements.class,
                            config -> config.setUnusedBindingAllowed(true))
                    .bind("id", version)
                    .bind("village", village)
                    .bind("text", text)
                    .bind("from", from)
                    .execute();
        }
        return version;
    }
}
