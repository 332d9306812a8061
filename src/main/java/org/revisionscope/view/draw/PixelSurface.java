package org.revisionscope.view.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Draws into pixels with the colours of a palette, at any scale of the screen. Edges of boxes and upright lines fall on
 * whole pixels, so that they are sharp; round corners, slanted lines and letters are smoothed. Whatever has a width
 * takes at least one pixel.
 */
public final class PixelSurface implements Surface {

    private static final int SLAB = 16;

    private final Pixels pixels;
    private final double scale;
    private final Fonts fonts;
    private final Palette palette;
    private final InkPot inks;
    private final Glyphs glyphs;
    private final Coverage coverage = new Coverage();
    private final Corners corners = new Corners();
    private final Lines lines;
    private final Deque<Pixels.Area> clips = new ArrayDeque<>();

    /**
     * A surface over pixels.
     *
     * @param scale how many pixels one unit of the drawing takes
     */
    public PixelSurface(Pixels pixels, double scale, Palette palette, Fonts fonts) {
        this.pixels = pixels;
        this.scale = scale;
        this.fonts = fonts;
        this.palette = palette;
        inks = new InkPot(palette, scale);
        glyphs = new Glyphs(fonts, scale);
        lines = new Lines(pixels, coverage, scale);
    }

    /** What it draws into, for those who draw very many things at once. */
    public Pixels pixels() {
        return pixels;
    }

    /** How many pixels one unit of the drawing takes. */
    public double scale() {
        return scale;
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        Pixels.Area area = area(box);
        Ink ink = inks.of(fill, area.left(), area.top());
        int round = (int) Math.round(radius * scale);
        if (round > 0) {
            corners.fill(pixels, area, round, ink);
        } else {
            pixels.fill(area.left(), area.top(), area.right(), area.bottom(), ink);
        }
    }

    /** Goes through the boxes slab by slab, which keeps what is written at a time close together in memory. */
    @Override
    public void fillAll(List<Box> boxes, Fill fill) {
        List<Pixels.Area> areas = boxes.stream().map(this::area).toList();
        int top = areas.stream().mapToInt(Pixels.Area::top).min().orElse(0);
        int bottom = areas.stream().mapToInt(Pixels.Area::bottom).max().orElse(0);
        for (int from = top; from < bottom; from += SLAB) {
            for (Pixels.Area area : areas) {
                pixels.fill(area.left(), Math.max(from, area.top()), area.right(),
                        Math.min(from + SLAB, area.bottom()), inks.of(fill, area.left(), area.top()));
            }
        }
    }

    @Override
    public void outline(Box designed, double radius, Stroke asked) {
        Box box = palette.inside(designed, asked);
        Stroke stroke = palette.pen(asked);
        Ink ink = inks.of(stroke.role());
        if (stroke.dash() == Stroke.Dash.SOLID || stroke.dash() == Stroke.Dash.FINE) {
            int thick = Math.max(1, (int) Math.round(stroke.width() * scale));
            int round = radius > 0 ? (int) Math.round((radius + stroke.width() / 2) * scale) : 0;
            corners.outline(pixels, area(box.grown(stroke.width() / 2)), round, thick, ink);
        } else {
            lines.draw(new double[] {box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(),
                box.bottom(), box.x(), box.y()}, 5, stroke, ink);
        }
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        lines.draw(new double[] {fromX, fromY, toX, toY}, 2, palette.pen(stroke), inks.of(stroke.role()));
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        lines.draw(points, count, palette.pen(stroke), inks.of(stroke.role()));
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        double left = points[0];
        double top = points[1];
        double right = left;
        double bottom = top;
        for (int i = 1; i < count; i++) {
            left = Math.min(left, points[2 * i]);
            right = Math.max(right, points[2 * i]);
            top = Math.min(top, points[2 * i + 1]);
            bottom = Math.max(bottom, points[2 * i + 1]);
        }
        Pixels.Area area = new Pixels.Area((int) Math.floor(left * scale), (int) Math.floor(top * scale),
                (int) Math.ceil(right * scale), (int) Math.ceil(bottom * scale));
        if (!coverage.begin(area.within(pixels.clip()))) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            coverage.edge(points[2 * i] * scale, points[2 * i + 1] * scale, points[2 * next] * scale,
                    points[2 * next + 1] * scale);
        }
        coverage.paint(pixels, inks.of(fill, area.left(), area.top()));
    }

    @Override
    public void text(Words words, double x, double baseline) {
        double begin = switch (words.align()) {
            case LEFT -> x;
            case CENTRE -> x - widthOf(words) / 2;
            case RIGHT -> x - widthOf(words);
        };
        glyphs.draw(pixels, words, begin * scale, (int) Math.round(baseline * scale), inks.of(words.role()));
    }

    @Override
    public double widthOf(Words words) {
        return fonts.widthOf(words.text(), words.lettering());
    }

    @Override
    public void clip(Box box) {
        clips.push(pixels.clip());
        pixels.clip(area(box).within(pixels.clip()));
    }

    @Override
    public void release() {
        pixels.clip(clips.pop());
    }

    /** A box on whole pixels. */
    private Pixels.Area area(Box box) {
        int left = (int) Math.round(box.x() * scale);
        int top = (int) Math.round(box.y() * scale);
        return new Pixels.Area(left, top, end(left, box.width(), box.right()), end(top, box.height(), box.bottom()));
    }

    private int end(int begin, double length, double end) {
        int whole = (int) Math.round(end * scale);
        return length > 0 ? Math.max(begin + 1, whole) : whole;
    }
}
