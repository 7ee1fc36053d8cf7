package cn.moralbank.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn photo for the demo, so that no picture of anybody's real yard is needed. */
final class DemoPicture {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int STONES = 14;

    private DemoPicture() {}

    /** A house, its yard swept, a tree beside it; as JPEG. */
    static byte[] ofAYard() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        fill(canvas, 0xBFDDF0, 0, 0, WIDTH, 400);
        fill(canvas, 0xA9B97C, 0, 360, WIDTH, 120);
        fill(canvas, 0xCDB58B, 0, 440, WIDTH, 280);
        fill(canvas, 0xF2EADB, 180, 220, 420, 240);
        canvas.setColor(new Color(0x8A3B2E));
        canvas.fillPolygon(new Polygon(new int[] {150, 390, 630}, new int[] {230, 110, 230}, 3));
        fill(canvas, 0x5B4231, 350, 320, 80, 140);
        fill(canvas, 0x7FA3B8, 230, 290, 80, 70);
        fill(canvas, 0x7FA3B8, 470, 290, 80, 70);
        fill(canvas, 0x6B4A2F, 760, 300, 34, 180);
        canvas.setColor(new Color(0x4E7B3A));
        canvas.fillOval(680, 140, 200, 210);
        for (int stone = 0; stone < STONES; stone++) {
            fill(canvas, stone % 2 == 0 ? 0xB49D75 : 0xD9C6A0, 370 + stone * 6, 470 + stone * 17, 60 + stone * 8, 12);
        }
        canvas.dispose();
        return jpeg(picture);
    }

    private static void fill(Graphics2D canvas, int colour, int x, int y, int width, int height) {
        canvas.setColor(new Color(colour));
        canvas.fillRect(x, y, width, height);
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
