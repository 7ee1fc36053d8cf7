package cn.moralbank.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StrippingTest {
    private static final BufferedImage PICTURE = Pictures.drawn(1, 640, 480);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void timeAndPlaceAreReadAndThenGone() {
        byte[] taken = Pictures.taken(Pictures.jpeg(PICTURE, 0.9f));
        Taken read = Taken.read(taken, ZONE);
        assertThat(read.at()).isEqualTo(Instant.parse("2026-11-20T00:15:30Z"));
        assertThat(read.place().latitude()).isBetween(23.43711, 23.43713);
        assertThat(read.place().longitude()).isBetween(104.67260, 104.67262);

        byte[] stripped = Stripping.strip(PhotoType.JPEG, taken);
        assertThat(Taken.read(stripped, ZONE)).isEqualTo(new Taken(null, null));
        assertThat(new String(stripped, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026:11:20");
        assertThat(stripped).isEqualTo(Stripping.strip(PhotoType.JPEG, Pictures.jpeg(PICTURE, 0.9f)));
    }

    @Test
    void thePixelsStay() throws Exception {
        byte[] jpeg = Pictures.taken(Pictures.jpeg(PICTURE, 0.8f));
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(jpeg));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(Stripping.strip(PhotoType.JPEG, jpeg)));
        assertThat(after.getRGB(0, 0, 640, 480, null, 0, 640)).isEqualTo(before.getRGB(0, 0, 640, 480, null, 0, 640));
        byte[] png = Stripping.strip(PhotoType.PNG, Pictures.png(PICTURE));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(7, 9)).isEqualTo(PICTURE.getRGB(7, 9));
    }

    @Test
    void whatHangsOnBehindTheEndIsCutOff() {
        byte[] jpeg = Pictures.jpeg(PICTURE, 0.8f);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(jpeg);
        longer.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(Stripping.strip(PhotoType.JPEG, longer.toByteArray())).hasSizeLessThanOrEqualTo(jpeg.length);
    }

    @Test
    void whatBreaksOffIsNoPhoto() {
        byte[] jpeg = Pictures.jpeg(PICTURE, 0.8f);
        byte[] png = Pictures.png(PICTURE);
        for (int cut : new int[] {3, 5, 20, jpeg.length / 2}) {
            assertThatThrownBy(() -> Stripping.strip(PhotoType.JPEG, Arrays.copyOf(jpeg, cut)))
                    .isInstanceOf(PhotoProblem.NoPhoto.class);
        }
        for (int cut : new int[] {9, 20, png.length / 2}) {
            assertThatThrownBy(() -> Stripping.strip(PhotoType.PNG, Arrays.copyOf(png, cut)))
                    .isInstanceOf(PhotoProblem.NoPhoto.class);
        }
    }

    @Test
    void theSamePictureSavedAgainLooksTheSame() {
        long original = Likeness.of(PICTURE);
        long smallerAndWorse = Likeness.of(Pictures.drawn(1, 320, 240));
        long another = Likeness.of(Pictures.drawn(2, 640, 480));
        assertThat(Long.bitCount(original ^ smallerAndWorse)).isLessThanOrEqualTo(3);
        assertThat(Long.bitCount(original ^ another)).isGreaterThan(10);
    }
}
