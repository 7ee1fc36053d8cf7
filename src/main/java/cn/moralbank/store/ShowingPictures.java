package cn.moralbank.store;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.photos.SmallPicture;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.PeopleForgotten;
import cn.moralbank.shared.Refused;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Shows a shopkeeper what goods look like and, where a household agreed, who may come for it. Only a small picture is kept of each photo: a
 * tablet takes all of them along into a time without a network.
 */
@Singleton
public class ShowingPictures {
    private static final int GOODS_WIDTH = 240;
    private static final int GOODS_HEIGHT = 180;
    private static final int FACE = 160;

    /** The picture of a product or a household; another photo makes another id. */
    @Schema(name = "TillPicture")
    public record Shown(UUID id) {}

    /** A picture for a tablet to keep; JPEG, base64. */
    @Schema(name = "TillPictureContent")
    public record Content(UUID id, String jpeg) {}

    private final Pictures pictures;
    private final Products products;
    private final Shops shops;
    private final HouseholdBoard households;
    private final Clock clock;

    ShowingPictures(Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.pictures = jdbi.onDemand(Pictures.class);
        this.products = jdbi.onDemand(Products.class);
        this.shops = jdbi.onDemand(Shops.class);
        this.households = households;
        this.clock = clock;
    }

    /**
     * Shows a product by a photo, in the place of the one before.
     *
     * @throws cn.moralbank.photos.PhotoProblem where it is too large, or no photo at all
     */
    @Transactional
    public Shown product(Actor actor, UUID id, UUID product, byte[] photo) {
        String village = villageOf(actor, product);
        byte[] small = SmallPicture.of(photo, GOODS_WIDTH, GOODS_HEIGHT);
        pictures.remove(product);
        pictures.put(id, product, "PRODUCT", village, small, clock.instant(), actor.id());
        return new Shown(id);
    }

    /**
     * Takes a product's picture away.
     *
     * @throws Refused.NotFound where it has none
     */
    @Transactional
    public void hideProduct(Actor actor, UUID product) {
        villageOf(actor, product);
        mustHave(pictures.remove(product));
    }

    /**
     * Shows a household's people at its village's tills, as somebody of it agreed.
     *
     * @param agreedBy who of the household agreed, at the desk
     * @throws cn.moralbank.photos.PhotoProblem where it is too large, or no photo at all
     */
    @Transactional
    public Shown household(Actor actor, UUID id, UUID household, String agreedBy, byte[] photo) {
        String village = households.household(household).village();
        actor.mustReach(village);
        byte[] small = SmallPicture.of(photo, FACE, FACE);
        pictures.remove(household);
        pictures.put(id, household, "HOUSEHOLD", village, small, clock.instant(), actor.id());
        pictures.say(Ids.next(), household, true, agreedBy.strip(), clock.instant(), actor.id());
        return new Shown(id);
    }

    /**
     * Destroys a household's picture, because somebody of it no longer agrees; tablets drop theirs when they next synchronise.
     *
     * @throws Refused.NotFound where it has none
     */
    @Transactional
    public void hideHousehold(Actor actor, UUID household, String saidBy) {
        actor.mustReach(households.household(household).village());
        mustHave(pictures.remove(household));
        pictures.say(Ids.next(), household, false, saidBy.strip(), clock.instant(), actor.id());
    }

    /** A household left, or somebody of it was erased: nobody is to be shown any more who may not be there. */
    @Transactional
    void forget(@Observes PeopleForgotten people) {
        people.households().forEach(pictures::remove);
    }

    /** Pictures for the actor's own till; those of other villages, and unknown ids, are left out. */
    @Transactional
    public List<Content> forTill(Actor actor, UUID shopId, List<UUID> ids) {
        Reach.mustKeep(actor, shopId);
        Shop shop = Found.shop(shops, shopId);
        return pictures.of(ids.toArray(UUID[]::new)).stream()
                .filter(picture -> picture.village().equals(shop.village()))
                .map(picture -> new Content(picture.id(), Base64.getEncoder().encodeToString(picture.content())))
                .toList();
    }

    /** One picture, JPEG, for whoever keeps the village's shops. */
    @Transactional
    public byte[] content(Actor actor, UUID id) {
        Pictures.Row picture = pictures.find(id);
        if (picture == null) {
            throw absent();
        }
        actor.mustReach(picture.village());
        return picture.content();
    }

    private String villageOf(Actor actor, UUID product) {
        Product shown = Found.product(products, product, LocalDate.now(clock));
        String village = Found.shop(shops, shown.shop()).village();
        actor.mustReach(village);
        return village;
    }

    private static void mustHave(boolean removed) {
        if (!removed) {
            throw absent();
        }
    }

    private static Refused.NotFound absent() {
        return new Refused.NotFound("这张照片", "picture");
    }
}
