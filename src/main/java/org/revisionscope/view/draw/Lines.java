package org.revisionscope.view.draw;

/** Draws lines: upright and level pieces on whole pixels, slanted ones smoothed. */
final class Lines {

    private static final double[] DOTS = {1.5, 2.5};
    private static final double[] DASHES = {4, 3};

    private final Pixels pixels;
    private final Coverage coverage;
    private final double scale;
    private Ink ink = new Ink.Plain(0);
    private int thick = 1;
    private double half;
    private boolean smoothing;

    /**
     * Lines on pixels.
     *
     * @param scale how many pixels one unit of the drawing takes
     */
    Lines(Pixels pixels, Coverage coverage, double scale) {
        this.pixels = pixels;
        this.coverage = coverage;
        this.scale = scale;
    }

    /** Draws a line through points, given in units of the drawing as x, y, x, y …. */
    void draw(double[] points, int count, Stroke stroke, Ink with) {
        ink = with;
        thick = Math.max(1, (int) Math.round(stroke.width() * scale));
        half = stroke.width() * scale / 2;
        smoothing = isSlanted(points, count) && coverage.begin(bounds(points, count).within(pixels.clip()));
        switch (stroke.dash()) {
            case SOLID, FINE -> solid(points, count);
            case DOTTED -> broken(points, count, DOTS);
            case DASHED -> broken(points, count, DASHES);
        }
        if (smoothing) {
            coverage.paint(pixels, ink);
        }
    }

    private static boolean isSlanted(double[] points, int count) {
        for (int i = 0; i + 1 < count; i++) {
            if (points[2 * i] != points[2 * i + 2] && points[2 * i + 1] != points[2 * i + 3]) {
                return true;
            }
        }
        return false;
    }

    private Pixels.Area bounds(double[] points, int count) {
        Pixels.Area bounds = Pixels.Area.NOTHING;
        for (int i = 0; i < count; i++) {
            int x = (int) Math.floor(points[2 * i] * scale);
            int y = (int) Math.floor(points[2 * i + 1] * scale);
            bounds = bounds.with(new Pixels.Area(x - thick, y - thick, x + thick + 1, y + thick + 1));
        }
        return bounds;
    }

    private void solid(double[] points, int count) {
        for (int i = 0; i + 1 < count; i++) {
            piece(points, i, 0, 1);
            boolean bends = i > 0 && (level(points, i - 1) != level(points, i) || upright(points, i - 1));
            if (bends && (level(points, i) || upright(points, i))) {
                joint(points[2 * i] * scale, points[2 * i + 1] * scale);
            }
        }
    }

    private static boolean level(double[] points, int piece) {
        return points[2 * piece + 1] == points[2 * piece + 3];
    }

    private static boolean upright(double[] points, int piece) {
        return points[2 * piece] == points[2 * piece + 2];
    }

    private void broken(double[] points, int count, double[] pattern) {
        int phase = 0;
        double left = pattern[0];
        for (int i = 0; i + 1 < count; i++) {
            double length = Math.hypot(points[2 * i + 2] - points[2 * i], points[2 * i + 3] - points[2 * i + 1]);
            double at = 0;
            while (at < length) {
                double to = Math.min(length, at + left);
                if (phase == 0) {
                    piece(points, i, at / length, to / length);
                }
                left -= to - at;
                at = to;
                if (left <= 0) {
                    phase = 1 - phase;
                    left = pattern[phase];
                }
            }
        }
    }

    /** Draws a part of a piece; 0 is where the piece begins and 1 is where it ends. */
    private void piece(double[] points, int i, double from, double to) {
        double dx = points[2 * i + 2] - points[2 * i];
        double dy = points[2 * i + 3] - points[2 * i + 1];
        double x0 = (points[2 * i] + from * dx) * scale;
        double y0 = (points[2 * i + 1] + from * dy) * scale;
        double x1 = (points[2 * i] + to * dx) * scale;
        double y1 = (points[2 * i + 1] + to * dy) * scale;
        if (level(points, i)) {
            int top = (int) Math.round(y0 - thick / 2.0);
            box(Math.min(x0, x1), Math.max(x0, x1), top);
        } else if (upright(points, i)) {
            int left = (int) Math.round(x0 - thick / 2.0);
            int top = (int) Math.round(Math.min(y0, y1));
            pixels.fill(left, top, left + thick, Math.max(top + 1, (int) Math.round(Math.max(y0, y1))), ink);
        } else if (smoothing) {
            slanted(x0, y0, x1, y1);
        }
    }

    private void box(double from, double to, int top) {
        int left = (int) Math.round(from);
        pixels.fill(left, top, Math.max(left + 1, (int) Math.round(to)), top + thick, ink);
    }

    private void joint(double x, double y) {
        int left = (int) Math.round(x - thick / 2.0);
        int top = (int) Math.round(y - thick / 2.0);
        pixels.fill(left, top, left + thick, top + thick, ink);
    }

    private void slanted(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double acrossX = (y1 - y0) / length * half;
        double acrossY = (x0 - x1) / length * half;
        coverage.edge(x0 + acrossX, y0 + acrossY, x1 + acrossX, y1 + acrossY);
        coverage.edge(x1 + acrossX, y1 + acrossY, x1 - acrossX, y1 - acrossY);
        coverage.edge(x1 - acrossX, y1 - acrossY, x0 - acrossX, y0 - acrossY);
        coverage.edge(x0 - acrossX, y0 - acrossY, x0 + acrossX, y0 + acrossY);
    }
}
