package cn.moralbank.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Judges what somebody sent as a picture, and draws it; a small file cannot unfold to gigabytes. */
final class Drawing {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final long MOST_POINTS = 16_000_000;

    private Drawing() {}

    /**
     * The format of the content.
     *
     * @throws PhotoProblem where it is too large, or neither JPEG nor PNG
     */
    static PhotoType judge(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new PhotoProblem.PhotoTooLarge(content.length / 1024 + " KiB", MOST_BYTES / 1024 + " KiB");
        }
        PhotoType type = PhotoType.of(content);
        if (type == null) {
            throw new PhotoProblem.NoPhoto();
        }
        return type;
    }

    /**
     * The picture; its size is looked at before it is drawn.
     *
     * @throws PhotoProblem where it has too many points, or cannot be drawn
     */
    static BufferedImage draw(PhotoType type, byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                throw new PhotoProblem.PhotoTooLarge(
                        reader.getWidth(0) + " × " + reader.getHeight(0), MOST_POINTS / 1_000_000 + " MP");
            }
            return Objects.requireNonNull(reader.read(0));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof PhotoProblem known) {
                throw known;
            }
            throw new PhotoProblem.NoPhoto();
        } finally {
            reader.dispose();
        }
    }
}
