package org.revisionscope.view.draw;

import java.util.HashMap;
import java.util.Map;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Draws on a JavaFX canvas with the colours of a palette; used on the FX thread. */
public final class CanvasSurface implements Surface {

    private static final double[] NO_DASH = {};
    private static final double[] DOTS = {1.5, 2.5};
    private static final double[] DASHES = {4, 3};

    private final GraphicsContext canvas;
    private final Palette palette;
    private final Fonts fonts;
    /** Looked up by key only, never walked. */
    private final Map<PatternKey, Paint> patterns = new HashMap<>();

    private record PatternKey(Fill fill, int offset) {}

    /** A surface that draws on a canvas. */
    public CanvasSurface(Canvas canvas, Palette palette, Fonts fonts) {
        this.canvas = canvas.getGraphicsContext2D();
        this.palette = palette;
        this.fonts = fonts;
        this.canvas.setTextBaseline(VPos.BASELINE);
        this.canvas.setLineCap(StrokeLineCap.BUTT);
    }

    /** Makes a part of the canvas transparent. */
    public void clear(Box box) {
        canvas.clearRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        canvas.setFill(paint(fill, box.x()));
        if (radius > 0) {
            canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        prepare(stroke);
        if (radius > 0) {
            canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            canvas.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        prepare(stroke);
        canvas.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        prepare(stroke);
        trace(points, count);
        canvas.stroke();
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        canvas.setFill(paint(fill, points[0]));
        trace(points, count);
        canvas.closePath();
        canvas.fill();
    }

    @Override
    public void text(Words words, double x, double baseline) {
        canvas.setFont(fonts.font(words.lettering()));
        canvas.setFill(palette.colour(words.role()));
        canvas.setTextAlign(switch (words.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        canvas.fillText(words.text(), x, baseline);
    }

    @Override
    public double widthOf(Words words) {
        return fonts.widthOf(words.text(), words.lettering());
    }

    @Override
    public void clip(Box box) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(box.x(), box.y(), box.width(), box.height());
        canvas.clip();
    }

    @Override
    public void release() {
        canvas.restore();
    }

    private void trace(double[] points, int count) {
        canvas.beginPath();
        canvas.moveTo(points[0], points[1]);
        for (int i = 1; i < count; i++) {
            canvas.lineTo(points[2 * i], points[2 * i + 1]);
        }
    }

    private void prepare(Stroke stroke) {
        canvas.setStroke(palette.colour(stroke.role()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineDashes(switch (stroke.dash()) {
            case SOLID -> NO_DASH;
            case DOTTED -> DOTS;
            case DASHED -> DASHES;
        });
    }

    private Paint paint(Fill fill, double x) {
        return switch (fill.pattern()) {
            case SOLID -> palette.colour(fill.role());
            case FAINT -> palette.faint(fill.role());
            case VEIL -> palette.veil(fill.role());
            case STRIPES -> pattern(fill, Math.floorMod((long) x, Tiles.STRIPE_PERIOD));
            case HATCH -> pattern(fill, Math.floorMod((long) x, Tiles.HATCH_PERIOD));
        };
    }

    /** A pattern is anchored to the left edge of its shape, so that it travels with the shape when the view pans. */
    private Paint pattern(Fill fill, int offset) {
        return patterns.computeIfAbsent(new PatternKey(fill, offset), key -> {
            Color colour = palette.colour(fill.role());
            Color ground = palette.faint(fill.role());
            return fill.pattern() == Fill.Pattern.STRIPES
                    ? Tiles.stripes(colour, ground, offset)
                    : Tiles.hatch(colour, ground, offset);
        });
    }
}
