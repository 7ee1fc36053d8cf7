package cn.moralbank.shared.print;

import com.lowagie.text.Element;
import java.awt.Color;

/**
 * How a line of text looks.
 *
 * @param size in points
 * @param align a constant of {@link Element}
 * @param after space below it, in points
 */
public record Look(float size, Color color, int align, float after) {
    private static final Color RED = new Color(0xB5, 0x33, 0x2E);

    public static final Look TITLE = new Look(28, RED, Element.ALIGN_CENTER, 6);
    public static final Look SUBTITLE = new Look(12, Color.GRAY, Element.ALIGN_CENTER, 24);
    public static final Look HEADING = new Look(13, RED, Element.ALIGN_LEFT, 4);
    public static final Look TEXT = new Look(14, Color.BLACK, Element.ALIGN_JUSTIFIED, 6);
    public static final Look SMALL = new Look(10, Color.DARK_GRAY, Element.ALIGN_LEFT, 2);
    public static final Look SIGNED = new Look(13, Color.BLACK, Element.ALIGN_RIGHT, 4);
    static final Look HEAD_CELL = new Look(10.5f, RED, Element.ALIGN_LEFT, 0);
    static final Look CELL = new Look(10.5f, Color.BLACK, Element.ALIGN_LEFT, 0);

    /** The same with another space below. */
    public Look then(float points) {
        return new Look(size, color, align, points);
    }
}
