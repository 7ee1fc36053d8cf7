package cn.moralbank.deeds;

import cn.moralbank.photos.Photo;
import cn.moralbank.photos.PhotoBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Shows a photo to whoever uploaded it, and to those who may see a deed that it stands for. */
@Singleton
public class DeedPhotos {
    private final PhotoBoard photos;
    private final Voices voices;
    private final DeedReads reads;
    private final DeedBoard board;

    DeedPhotos(PhotoBoard photos, Jdbi jdbi, DeedBoard board) {
        this.photos = photos;
        this.voices = jdbi.onDemand(Voices.class);
        this.reads = jdbi.onDemand(DeedReads.class);
        this.board = board;
    }

    /** What is shown. */
    public record Shown(Photo photo, byte[] content) {}

    /**
     * One photo.
     *
     * @throws Refused.NotFound where there is none
     * @throws Refused.NotYours to anybody else
     */
    @Transactional
    public Shown photo(Actor actor, UUID id) {
        Photo photo = photos.photo(id);
        actor.mustReach(photo.village());
        boolean own = photo.uploadedBy().equals(actor.id());
        if (!own && voices.deedsShownBy(id).stream().noneMatch(deed -> mayOpen(actor, deed))) {
            throw new Refused.NotYours();
        }
        return new Shown(photo, photos.content(id));
    }

    private boolean mayOpen(Actor actor, UUID deed) {
        DeedReads.Row row = reads.find(deed);
        return row != null && board.sees(actor, row.deed().household());
    }
}
