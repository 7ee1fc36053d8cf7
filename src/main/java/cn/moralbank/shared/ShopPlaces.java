package cn.moralbank.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where shops stand, for whoever enrols their machines. */
public interface ShopPlaces {
    /** Code of the shop's village; null where there is no such shop. Needs a transaction. */
    @Nullable
    String villageOf(UUID shop);
}
