package cn.moralbank.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a small picture of a photo, for a page that shows many of them:
 *
 * <ol>
 *   <li>Judge and draw the photo like any other.
 *   <li>Halve it until one more halving would be too small, then draw its middle at the size asked for.
 *   <li>Write that as a JPEG: nothing but the picture is in it, whatever the photo said of place and time.
 * </ol>
 */
public final class SmallPicture {
    private static final float QUALITY = 0.7f;

    private SmallPicture() {}

    /**
     * A JPEG of exactly this size, in points.
     *
     * @throws PhotoProblem where the content is too large, or no photo at all
     */
    public static byte[] of(byte[] photo, int width, int height) {
        BufferedImage drawn = Drawing.draw(Drawing.judge(photo), photo);
        return jpeg(middle(halved(drawn, width, height), width, height));
    }

    private static BufferedImage halved(BufferedImage drawn, int width, int height) {
        BufferedImage halved = drawn;
        while (halved.getWidth() >= 4 * width && halved.getHeight() >= 4 * height) {
            halved = scaled(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        }
        return halved;
    }

    private static BufferedImage middle(BufferedImage picture, int width, int height) {
        double scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        int wide = Math.max(width, (int) Math.round(picture.getWidth() * scale));
        int high = Math.max(height, (int) Math.round(picture.getHeight() * scale));
        return scaled(picture, wide, high).getSubimage((wide - width) / 2, (high - height) / 2, width, height);
    }

    /** Transparent points become white. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = scaled.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return scaled;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
