package org.revisionscope.view.notices;

import java.util.Arrays;

import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/** A line of straight pieces along which a copy goes. */
final class Way {

    private static final double HEAD = 5;
    private static final double HALF_HEAD = 3.5;

    private final double[] points;

    /**
     * A way.
     *
     * @param points its corners from its beginning to its end, as x, y, x, y …; at least two, of which no two neighbours
     *     are the same
     */
    Way(double... points) {
        this.points = points;
    }

    /** The first part of the way; {@code part} from 0 to 1. */
    Way until(double part) {
        double left = part * length();
        for (int i = 2; i < points.length; i += 2) {
            double piece = piece(i);
            if (left < piece) {
                double[] walked = Arrays.copyOf(points, i + 2);
                walked[i] = points[i - 2] + (points[i] - points[i - 2]) * left / piece;
                walked[i + 1] = points[i - 1] + (points[i + 1] - points[i - 1]) * left / piece;
                return new Way(walked);
            }
            left -= piece;
        }
        return this;
    }

    double endX() {
        return points[points.length - 2];
    }

    double endY() {
        return points[points.length - 1];
    }

    /** Draws the line. */
    void draw(Surface surface, Stroke stroke) {
        surface.path(points, points.length / 2, stroke);
    }

    /** Draws the head of an arrow at its end. */
    void drawHead(Surface surface, Role role) {
        int last = points.length;
        double piece = piece(last - 2);
        double acrossX = (points[last - 2] - points[last - 4]) / piece;
        double acrossY = (points[last - 1] - points[last - 3]) / piece;
        double backX = endX() - HEAD * acrossX;
        double backY = endY() - HEAD * acrossY;
        surface.shape(new double[] {endX(), endY(), backX - HALF_HEAD * acrossY, backY + HALF_HEAD * acrossX,
            backX + HALF_HEAD * acrossY, backY - HALF_HEAD * acrossX}, 3, Fill.solid(role));
    }

    private double length() {
        double length = 0;
        for (int i = 2; i < points.length; i += 2) {
            length += piece(i);
        }
        return length;
    }

    /** How long the piece is that ends at the corner whose x has this index. */
    private double piece(int index) {
        return Math.hypot(points[index] - points[index - 2], points[index + 1] - points[index - 1]);
    }
}
