package cn.moralbank.photos;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads of photos. It asks nobody who they are: callers know who may see what the photo stands for. */
@Singleton
public class PhotoBoard {
    private final Photos photos;

    PhotoBoard(Jdbi jdbi) {
        this.photos = jdbi.onDemand(Photos.class);
    }

    /**
     * One photo.
     *
     * @throws Refused.NotFound where there is none
     */
    @Transactional
    public Photo photo(UUID id) {
        return photos.findAll(new UUID[] {id}).stream()
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("这张照片", "photo"))
                .photo();
    }

    /** These photos, in this order; unknown ids are left out. */
    @Transactional
    public List<Photo> photos(List<UUID> ids) {
        Map<UUID, Photo> found = photos.findAll(ids.toArray(UUID[]::new)).stream()
                .map(Photos.Row::photo)
                .collect(Collectors.toMap(Photo::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What it shows; the photo is there. */
    @Transactional
    public byte[] content(UUID id) {
        return photos.content(id).content();
    }

    /**
     * Refuses photos that this actor did not upload in this village.
     *
     * @throws PhotoProblem.PhotoUnknown where one is another's, or not there
     */
    @Transactional
    public void mustBeOwn(Actor actor, String village, List<UUID> ids) {
        List<Photo> own = photos(ids).stream()
                .filter(photo -> photo.uploadedBy().equals(actor.id()))
                .filter(photo -> photo.village().equals(village))
                .toList();
        if (own.size() != ids.size()) {
            throw new PhotoProblem.PhotoUnknown();
        }
    }
}
