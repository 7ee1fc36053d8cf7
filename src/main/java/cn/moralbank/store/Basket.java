package cn.moralbank.store;

import cn.moralbank.shared.Refused;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Products and how many pieces of each, in the order in which they were tapped; each product once. */
final class Basket {
    private final Map<Product, Long> lines;

    private Basket(Map<Product, Long> lines) {
        this.lines = lines;
    }

    /**
     * A basket of what a shop offers.
     *
     * @param pricesOf the moment whose prices hold
     * @throws Refused.NotFound where a product is not this shop's
     * @throws GoodsProblem.NotOffered where a product was taken off the shelf
     */
    static Basket of(List<RedeemingPoints.Item> items, Products products, UUID shop, Instant pricesOf) {
        Map<UUID, Long> asked = new LinkedHashMap<>();
        items.forEach(item -> asked.merge(item.product(), item.quantity(), Long::sum));
        Map<UUID, Product> known = products.named(asked.keySet().toArray(UUID[]::new), shop, pricesOf).stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
        Map<Product, Long> lines = new LinkedHashMap<>();
        asked.forEach((id, quantity) -> lines.put(offered(known, id), quantity));
        return new Basket(lines);
    }

    private static Product offered(Map<UUID, Product> known, UUID id) {
        Product product = known.get(id);
        if (product == null) {
            throw new Refused.NotFound("这种商品", "product in this shop");
        }
        if (!product.active()) {
            throw new GoodsProblem.NotOffered(product.name());
        }
        return product;
    }

    /** What the whole basket costs. */
    long points() {
        return lines.entrySet().stream()
                .mapToLong(line -> Math.multiplyExact(line.getKey().points(), line.getValue()))
                .reduce(0, Math::addExact);
    }

    Map<Product, Long> lines() {
        return lines;
    }

    /** The lines of a redemption that was made of it just now. */
    List<Redemption.Line> linesOf(UUID redemption) {
        return lines.entrySet().stream()
                .map(line -> new Redemption.Line(
                        redemption,
                        line.getKey().id(),
                        line.getKey().name(),
                        line.getKey().unit(),
                        line.getValue(),
                        line.getKey().points(),
                        0))
                .toList();
    }

    UUID[] products() {
        return lines.keySet().stream().map(Product::id).toArray(UUID[]::new);
    }
}
