package cn.moralbank.credit.terms;

import cn.moralbank.credit.RecordFacts;
import cn.moralbank.credit.Standing;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The published products, and what they say for a standing. */
@Singleton
public class ProductBoard {
    private static final int MINUTES = 60;

    private final BankProducts products;
    private final Clock clock;

    ProductBoard(Jdbi jdbi, Clock clock) {
        this.products = jdbi.onDemand(BankProducts.class);
        this.clock = clock;
    }

    /** All products of a bank, or of every bank; what is offered first. */
    @Transactional
    public List<BankProduct> products(@Nullable UUID bank) {
        return products.of(bank);
    }

    /**
     * A product, offered or ended.
     *
     * @throws TermsProblem.UnknownProduct where there is none
     */
    @Transactional
    public BankProduct product(UUID id) {
        BankProduct product = products.find(id);
        if (product == null) {
            throw new TermsProblem.UnknownProduct();
        }
        return product;
    }

    /**
     * What every offered product of a bank says for a standing, those with a fitting row first.
     *
     * @param bank null for every bank's
     * @param standing as it was told; a product that reads a number that was not told is left out
     * @param village of the household, for the village lines
     */
    @Transactional
    public List<Offer> offers(@Nullable UUID bank, Standing standing, String village) {
        return products.of(bank).stream()
                .filter(product -> product.endedAt() == null)
                .map(product -> offer(product, standing, village))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Offer::fits).reversed())
                .toList();
    }

    /** What one product says for a standing; null where it reads a number that was not told. */
    @Transactional
    public @Nullable Offer offer(BankProduct product, Standing standing, String village) {
        Long value = told(standing, product.terms().measure());
        if (value == null) {
            return null;
        }
        Long owed = product.terms().villageLineFen() == null ? null : products.owedInVillage(product.id(), village);
        return Offering.offer(product, value, owed, clock.instant());
    }

    private static @Nullable Long told(Standing standing, TermsTable.Measure measure) {
        RecordFacts facts = standing.facts();
        return switch (measure) {
            case SCORE -> standing.score();
            case LIFETIME_POINTS -> facts == null ? null : Long.valueOf(facts.lifetimePoints());
            case SERVICE_HOURS -> facts == null ? null : Long.valueOf(facts.serviceMinutes() / MINUTES);
        };
    }
}
