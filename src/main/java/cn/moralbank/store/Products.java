package cn.moralbank.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What the shops offer, each product with the pieces that may be sold on a day. */
@RegisterConstructorMapper(Product.class)
interface Products {
    @SqlQuery(
            """
            SELECT p.id, p.shop, p.name, p.category, p.unit, p.barcode, p.points, p.stocked, p.active,
                   coalesce(sum(l.remaining), 0) AS stock, i.id AS picture
            FROM product p LEFT JOIN till_picture i ON i.shows = p.id LEFT JOIN stock_lot l
              ON l.product = p.id AND l.remaining > 0 AND (l.expires_on IS NULL OR l.expires_on >= :today)
            WHERE p.shop = :shop GROUP BY p.id, i.id ORDER BY p.active DESC, p.category, p.points, p.name""")
    List<Product> ofShop(UUID shop, LocalDate today);

    /** The products named that are this shop's, at the price of a moment and without their stock. */
    @SqlQuery(
            """
            SELECT p.id, p.shop, p.name, p.category, p.unit, p.barcode, p.stocked, p.active, 0 AS stock, NULL AS picture,
                   coalesce((SELECT r.points FROM product_price r WHERE r.product = p.id AND r.set_at <= :at
                             ORDER BY r.set_at DESC LIMIT 1), p.points) AS points
            FROM product p WHERE p.id = ANY(:ids) AND p.shop = :shop""")
    List<Product> named(UUID[] ids, UUID shop, Instant at);

    @SqlQuery(
            """
            SELECT p.id, p.shop, p.name, p.category, p.unit, p.barcode, p.points, p.stocked, p.active,
                   coalesce((SELECT sum(l.remaining) FROM stock_lot l WHERE l.product = p.id AND l.remaining > 0
                             AND (l.expires_on IS NULL OR l.expires_on >= :today)), 0) AS stock,
                   (SELECT i.id FROM till_picture i WHERE i.shows = p.id) AS picture
            FROM product p WHERE p.id = :id""")
    @Nullable
    Product find(UUID id, LocalDate today);

    @SqlQuery("SELECT id FROM product WHERE shop = :shop AND name = :name")
    @Nullable
    UUID byName(UUID shop, String name);

    /** False where the shop has a product of that name or barcode. */
    @SqlUpdate(
            """
            INSERT INTO product (id, shop, name, category, unit, barcode, points, stocked)
            VALUES (:id, :shop, :name, :category, :unit, :barcode, :points, :stocked)
            ON CONFLICT DO NOTHING""")
    boolean insert(@BindMethods Product product);

    /** False where another product of the shop has that name or barcode. */
    @SqlUpdate(
            """
            UPDATE product SET name = :name, category = :category, unit = :unit, barcode = :barcode, points = :points,
                   active = :active
            WHERE id = :id AND NOT EXISTS (
              SELECT FROM product o WHERE o.shop = product.shop AND o.id <> product.id
                AND (o.name = :name OR o.barcode = :barcode))""")
    boolean update(@BindMethods Product product);

    @SqlUpdate("INSERT INTO product_price (product, set_at, points, set_by) VALUES (:product, :at, :points, :by)")
    void keepPrice(UUID product, Instant at, long points, UUID by);
}
