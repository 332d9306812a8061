package org.revisionscope.view.draw;

/** Draws everything lower down on another surface: room for what stands above a picture. */
public final class ShiftedSurface implements Surface {

    private final Surface surface;
    private final double down;

    /**
     * A surface whose y of 0 lies somewhere on another.
     *
     * @param surface what is drawn on
     * @param down how many pixels lower
     */
    public ShiftedSurface(Surface surface, double down) {
        this.surface = surface;
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
        surface.line(fromX, fromY + down, toX, toY + down, stroke);
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
        surface.text(words, x, baseline + down);
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
        return new Box(box.x(), box.y() + down, box.width(), box.height());
    }

    private double[] shifted(double[] points, int count) {
        double[] moved = new double[2 * count];
        for (int i = 0; i < count; i++) {
            moved[2 * i] = points[2 * i];
            moved[2 * i + 1] = points[2 * i + 1] + down;
        }
        return moved;
    }
}
