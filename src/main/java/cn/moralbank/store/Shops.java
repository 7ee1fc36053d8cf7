package cn.moralbank.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The shops of a county. */
@RegisterConstructorMapper(Shop.class)
interface Shops {
    @SqlQuery("SELECT id, village, name, kind, opened_at, is_open FROM shop WHERE id = :id")
    @Nullable
    Shop find(UUID id);

    @SqlQuery(
            """
            SELECT id, village, name, kind, opened_at, is_open FROM shop
            WHERE starts_with(village, :division) ORDER BY village, name""")
    List<Shop> within(String division);

    /** False where the village has a shop of that name. */
    @SqlUpdate(
            """
            INSERT INTO shop (id, village, name, kind, opened_at)
            VALUES (:id, :village, :name, :kind, :openedAt)
            ON CONFLICT ON CONSTRAINT shop_name_is_its_own_in_the_village DO NOTHING""")
    boolean insert(@BindMethods Shop shop);

    @SqlUpdate("UPDATE shop SET is_open = :open WHERE id = :id")
    void setOpen(UUID id, boolean open);
}
