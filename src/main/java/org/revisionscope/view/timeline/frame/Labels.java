package org.revisionscope.view.timeline.frame;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** Words that must fit, and words in pills. */
public final class Labels {

    /** The space left and right of the words in a pill. */
    public static final double PILL_PADDING = 8;
    /** How high a pill without an edge is. */
    public static final double PILL = 15;

    /** How far from the playhead words are read easily. */
    private static final double BESIDE = 4;
    private static final String ELLIPSIS = "\u2026";

    private Labels() {}

    /** Sets words, shortened to a width; nothing if not even the ellipsis fits. */
    public static void fitted(Surface surface, Words words, double x, double baseline, double width) {
        String text = words.text();
        if (surface.widthOf(words) <= width) {
            surface.text(words, x, baseline);
            return;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (surface.widthOf(shortened(words, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0) {
            surface.text(shortened(words, low), x, baseline);
        }
    }

    /** Where words of a width may begin so that the playhead does not strike them out: there, or right of it. */
    public static double unstruck(Frame frame, double x, double width) {
        double clock = frame.scale().edge(frame.clock());
        return x < clock + BESIDE && x + width > clock - 2 ? clock + BESIDE : x;
    }

    /** How wide a pill around words is. */
    public static double pillWidth(Surface surface, Words words) {
        return Math.ceil(surface.widthOf(words)) + 2 * PILL_PADDING;
    }

    /** Draws words on a rounded ground that has no edge, so that they can be read over any pattern. */
    public static void plainPill(Surface surface, Words words, double x, double centreY) {
        Box box = new Box(x, centreY - PILL / 2, pillWidth(surface, words), PILL);
        surface.fill(box, PILL / 2, Fill.solid(Role.SURFACE));
        surface.text(words.centred(), box.centreX(), centreY + 4.5);
    }

    /** Draws words on a rounded ground with an edge. */
    public static void pill(Surface surface, Words words, Box box, Role ground, Role edge) {
        surface.fill(box, box.height() / 2, Fill.solid(ground));
        surface.outline(box, box.height() / 2, Stroke.solid(edge, 1));
        surface.text(words.centred(), box.centreX(), box.centreY() + words.lettering().size() / 2 - 1.5);
    }

    /** Bold words of the small size. */
    public static Words smallBold(String text) {
        return Words.of(text, Lettering.SMALL_BOLD);
    }

    private static Words shortened(Words words, int length) {
        return new Words(words.text().substring(0, length) + ELLIPSIS, words.lettering(), words.role(), words.align());
    }
}
