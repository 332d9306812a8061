package org.revisionscope.view.draw;

/** Draws everything elsewhere on another surface: under what stands above a picture, or as a picture in a picture. */
public final class ShiftedSurface implements Surface {

    private final Surface surface;
    private final double right;
    private final double down;

    /**
     * A surface whose y of 0 lies somewhere on another.
     *
     * @param surface what is drawn on
     * @param down how many pixels lower
     */
    public ShiftedSurface(Surface surface, double down) {
        this(surface, 0, down);
    }

    /**
     * A surface whose corner lies somewhere on another.
     *
     * @param surface what is drawn on
     * @param right how many pixels to the right
     * @param down how many pixels lower
     */
    public ShiftedSurface(Surface surface, double right, double down) {
        this.surface = surface;
        this.right = right;
        this.down = down;
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        surface.fill(shifted(box), radius, fill);
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        surface.outline(shifted(box), radius, stroke);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        surface.line(fromX + right, fromY + down, toX + right, toY + down, stroke);
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        surface.path(shifted(points, count), count, stroke);
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        surface.shape(shifted(points, count), count, fill);
    }

    @Override
    public void text(Words words, double x, double baseline) {
        surface.text(words, x + right, baseline + down);
    }

    @Override
    public double widthOf(Words words) {
        return surface.widthOf(words);
    }

    @Override
    public void clip(Box box) {
        surface.clip(shifted(box));
    }

    @Override
    public void release() {
        surface.release();
    }

    private Box shifted(Box box) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }

    private double[] shifted(double[] points, int count) {
        double[] moved = new double[2 * count];
        for (int i = 0; i < count; i++) {
            moved[2 * i] = points[2 * i] + right;
            moved[2 * i + 1] = points[2 * i + 1] + down;
        }
        return moved;
    }
}
