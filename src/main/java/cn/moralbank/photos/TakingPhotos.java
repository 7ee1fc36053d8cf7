package cn.moralbank.photos;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Sha256;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes a photo in:
 *
 * <ol>
 *   <li>Judge it by its content; look at its size before it is drawn, so that a small file cannot unfold to gigabytes.
 *   <li>Read when and where it was taken, then strip it of that and of everything else that is not the picture.
 *   <li>Draw what is left, for its likeness; what cannot be drawn is no photo.
 * </ol>
 */
@Singleton
public class TakingPhotos {
    /** About a metre. */
    private static final int DECIMALS = 5;

    private final Photos photos;
    private final Clock clock;

    TakingPhotos(Jdbi jdbi, Clock clock) {
        this.photos = jdbi.onDemand(Photos.class);
        this.clock = clock;
    }

    /**
     * Takes in a photo for a village.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws PhotoProblem where it is too large, or no photo at all
     */
    @Transactional
    public Photo take(Actor actor, UUID id, String village, byte[] content) {
        actor.mustReach(village);
        PhotoType type = Drawing.judge(content);
        Taken taken = Taken.read(content, clock.getZone());
        byte[] stripped = Stripping.strip(type, content);
        BufferedImage drawn = Drawing.draw(type, stripped);
        Place place = taken.place();
        photos.keep(new Photos.Fresh(
                id,
                village,
                type.name(),
                drawn.getWidth(),
                drawn.getHeight(),
                stripped,
                Sha256.of(stripped),
                Likeness.of(drawn),
                taken.at(),
                place == null ? null : rounded(place.latitude()),
                place == null ? null : rounded(place.longitude()),
                actor.id(),
                clock.instant()));
        return photos.findAll(new UUID[] {id}).get(0).photo();
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
