package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedBoard.WholeDeed;
import cn.moralbank.deeds.DeedPhotos;
import cn.moralbank.photos.Photo;
import cn.moralbank.shared.Actor;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The whole file of one decision in one archive: a page to read (who, when, under which rule, with which evidence), the same as data,
 * and the photos, named by the hash of their content.
 */
@Singleton
public class DecisionFiles {
    private final DeedBoard deeds;
    private final DeedPhotos photos;
    private final ObjectMapper json;
    private final Clock clock;

    DecisionFiles(DeedBoard deeds, DeedPhotos photos, ObjectMapper json, Clock clock) {
        this.deeds = deeds;
        this.photos = photos;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The file as a ZIP archive.
     *
     * @throws cn.moralbank.shared.Refused.NotFound where there is no such deed
     * @throws cn.moralbank.shared.Refused.NotYours outside the actor's division
     */
    @Transactional
    public byte[] of(Actor actor, UUID deed) {
        WholeDeed whole = deeds.whole(actor, deed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "index.html", new DecisionPage(whole, clock).html().getBytes(StandardCharsets.UTF_8));
            put(zip, "deed.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
            for (Photo photo : whole.more().photos()) {
                put(
                        zip,
                        DecisionPage.nameOf(photo),
                        photos.photo(actor, photo.id()).content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
