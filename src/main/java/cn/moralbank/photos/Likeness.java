package cn.moralbank.photos;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * What a picture looks like, in 64 bits (difference hash):
 *
 * <ol>
 *   <li>Shrink it to 9 × 8 grey points.
 *   <li>Each bit says whether a point is brighter than the one to its right.
 * </ol>
 *
 * The same picture saved again, smaller or with another quality, differs in a few bits at most.
 */
final class Likeness {
    private static final int WIDTH = 9;
    private static final int HEIGHT = 8;

    private Likeness() {}

    static long of(BufferedImage picture) {
        BufferedImage small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(averaged(picture), 0, 0, WIDTH, HEIGHT, null);
        canvas.dispose();
        long bits = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH - 1; x++) {
                boolean brighter = grey(small, x, y) > grey(small, x + 1, y);
                bits = bits << 1 | (brighter ? 1 : 0);
            }
        }
        return bits;
    }

    /** Halved again and again, so that every point of the picture counts and not only those that the last step happens to hit. */
    private static BufferedImage averaged(BufferedImage picture) {
        BufferedImage halved = picture;
        while (halved.getWidth() > 4 * WIDTH && halved.getHeight() > 4 * HEIGHT) {
            BufferedImage next =
                    new BufferedImage(halved.getWidth() / 2, halved.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D canvas = next.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(halved, 0, 0, next.getWidth(), next.getHeight(), null);
            canvas.dispose();
            halved = next;
        }
        return halved;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
