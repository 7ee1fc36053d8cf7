package cn.moralbank.credit.terms;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem.Flaw;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A bank publishes a product, or stops offering one. */
@Singleton
public class PublishingProducts {
    private final BankProducts products;
    private final ProductBoard board;
    private final ObjectMapper json;
    private final Clock clock;

    PublishingProducts(Jdbi jdbi, ProductBoard board, ObjectMapper json, Clock clock) {
        this.products = jdbi.onDemand(BankProducts.class);
        this.board = board;
        this.json = json;
        this.clock = clock;
    }

    /** A product as its bank writes it. */
    public record NewProduct(String name, ProductKind kind, String conditions, TermsTable terms) {}

    /**
     * Publishes a product of the actor's bank; from now on every villager can read it.
     *
     * @throws TermsProblem.TermsContradict where a number lies in two rows, or the like
     */
    @Transactional
    public BankProduct publish(Actor actor, UUID id, NewProduct product) {
        UUID bank = actor.mustHaveBank();
        List<Flaw> flaws = TermsCheck.flaws(product.terms());
        if (!flaws.isEmpty()) {
            throw new TermsProblem.TermsContradict(flaws);
        }
        products.publish(
                id,
                bank,
                product.name().strip(),
                product.kind(),
                product.conditions().strip(),
                text(product.terms()),
                actor.id(),
                clock.instant());
        return board.product(id);
    }

    /**
     * Stops offering a product; loans made under it keep their terms.
     *
     * @throws TermsProblem.UnknownProduct where the bank has none such
     * @throws TermsProblem.ProductEnded where it was ended before
     */
    @Transactional
    public BankProduct end(Actor actor, UUID id) {
        if (!board.product(id).bank().equals(actor.mustHaveBank())) {
            throw new TermsProblem.UnknownProduct();
        }
        if (products.end(id, actor.id(), clock.instant()) == 0) {
            throw new TermsProblem.ProductEnded();
        }
        return board.product(id);
    }

    private String text(TermsTable terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
