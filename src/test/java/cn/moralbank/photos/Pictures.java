package cn.moralbank.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Real pictures for tests: drawn, encoded, and told when and where they were taken as a phone does it. */
public final class Pictures {
    private Pictures() {}

    /** A picture of many rectangles; the same seed draws the same one at any size. */
    public static BufferedImage drawn(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        for (int i = 0; i < 24; i++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            int x = (int) (random.nextDouble() * width);
            int y = (int) (random.nextDouble() * height);
            canvas.fillRect(x, y, width / 3, height / 3);
        }
        canvas.dispose();
        return picture;
    }

    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
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

    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The JPEG with what a phone writes into it: 2026-11-20 08:15:30, 23°26'13.63" N, 104°40'21.4" E. */
    public static byte[] taken(byte[] jpeg) {
        byte[] exif = exif();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((exif.length + 2) >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif() {
        ByteBuffer b = ByteBuffer.allocate(220).order(ByteOrder.BIG_ENDIAN);
        b.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        // offsets count from here
        b.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        b.putShort((short) 2);
        entry(b, 0x8769, 4, 1, 38);
        entry(b, 0x8825, 4, 1, 76);
        b.putInt(0);
        b.putShort((short) 1);
        entry(b, 0x9003, 2, 20, 56);
        b.putInt(0);
        b.put("2026:11:20 08:15:30\0".getBytes(StandardCharsets.US_ASCII));
        b.putShort((short) 4);
        entry(b, 1, 2, 2, 'N' << 24);
        entry(b, 2, 5, 3, 130);
        entry(b, 3, 2, 2, 'E' << 24);
        entry(b, 4, 5, 3, 154);
        b.putInt(0);
        degrees(b, 23, 26, 1363);
        degrees(b, 104, 40, 2140);
        byte[] exif = new byte[b.position()];
        b.flip().get(exif);
        return exif;
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer b, int degrees, int minutes, int centiseconds) {
        b.putInt(degrees)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(centiseconds)
                .putInt(100);
    }
}
