package cn.moralbank.store;

import cn.moralbank.shared.ShopPlaces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Answers where a shop stands. */
@Singleton
class StandingShops implements ShopPlaces {
    private final Shops shops;

    StandingShops(Jdbi jdbi) {
        this.shops = jdbi.onDemand(Shops.class);
    }

    @Override
    @Transactional
    public @Nullable String villageOf(UUID shop) {
        Shop found = shops.find(shop);
        return found == null ? null : found.village();
    }
}
