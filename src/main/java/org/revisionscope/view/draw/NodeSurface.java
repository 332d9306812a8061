package org.revisionscope.view.draw;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/**
 * Draws with nodes, for the few things that move over a picture. Nodes are used again from frame to frame and never taken
 * away, so that their number is that of the busiest frame.
 */
public final class NodeSurface implements Surface {

    private final Group group = new Group();
    private final NodePool<Rectangle> boxes = new NodePool<>(group, Rectangle::new);
    private final NodePool<Polyline> lines = new NodePool<>(group, Polyline::new);
    private final NodePool<Polygon> shapes = new NodePool<>(group, Polygon::new);
    private final NodePool<Text> texts = new NodePool<>(group, Text::new);
    private final Deque<Box> clips = new ArrayDeque<>();
    private Palette palette;
    private Fonts fonts;
    private int drawn;

    /** A surface on which nothing is drawn. */
    public NodeSurface(Palette palette, Fonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
    }

    /** What shows the drawing. */
    public Node node() {
        return group;
    }

    /** How many nodes there are, shown or not. */
    public int nodes() {
        return group.getChildren().size();
    }

    /** Begins another frame, in these colours and fonts. */
    public void begin(Palette colours, Fonts letters) {
        palette = colours;
        fonts = letters;
        drawn = 0;
        clips.clear();
    }

    /** Ends a frame: what was not drawn in it is hidden. */
    public void end() {
        boxes.end();
        lines.end();
        shapes.end();
        texts.end();
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        Rectangle node = laid(box, radius);
        node.setStroke(null);
        node.setFill(paint(fill, box.x()));
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        Rectangle node = laid(box, radius);
        node.setFill(null);
        node.setStroke(palette.colour(stroke.role()));
        node.setStrokeWidth(palette.pen(stroke).width());
        node.setStrokeType(StrokeType.CENTERED);
        node.getStrokeDashArray().setAll(dashes(stroke));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        path(new double[] {fromX, fromY, toX, toY}, 2, stroke);
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        Polyline node = place(lines.next());
        node.getPoints().setAll(boxed(points, count));
        node.setFill(null);
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        node.setStroke(palette.colour(stroke.role()));
        node.setStrokeWidth(palette.pen(stroke).width());
        node.getStrokeDashArray().setAll(dashes(stroke));
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        Polygon node = place(shapes.next());
        node.getPoints().setAll(boxed(points, count));
        node.setFill(paint(fill, points[0]));
    }

    @Override
    public void text(Words words, double x, double baseline) {
        Text node = place(texts.next());
        node.setTextOrigin(VPos.BASELINE);
        node.setFont(fonts.font(words.lettering()));
        node.setText(words.text());
        node.setFill(palette.colour(words.role()));
        double width = widthOf(words);
        node.setX(switch (words.align()) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        });
        node.setY(baseline);
    }

    @Override
    public double widthOf(Words words) {
        return fonts.widthOf(words.text(), words.lettering());
    }

    @Override
    public void clip(Box box) {
        clips.push(box);
    }

    @Override
    public void release() {
        clips.pop();
    }

    private Rectangle laid(Box box, double radius) {
        Rectangle node = place(boxes.next());
        node.setX(box.x());
        node.setY(box.y());
        node.setWidth(box.width());
        node.setHeight(box.height());
        node.setArcWidth(2 * radius);
        node.setArcHeight(2 * radius);
        return node;
    }

    /** Later things lie on top, and nothing shows outside the clip. */
    private <N extends Node> N place(N node) {
        node.setViewOrder(-drawn++);
        if (clips.isEmpty()) {
            node.setClip(null);
        } else {
            Box clip = clips.peek();
            Rectangle inside = node.getClip() instanceof Rectangle before ? before : new Rectangle();
            inside.setX(clip.x());
            inside.setY(clip.y());
            inside.setWidth(clip.width());
            inside.setHeight(clip.height());
            node.setClip(inside);
        }
        return node;
    }

    private Paint paint(Fill fill, double x) {
        return switch (fill.pattern()) {
            case SOLID -> palette.colour(fill.role());
            case FAINT -> palette.faint(fill.role());
            case VEIL -> palette.veil(fill.role());
            case STRIPES -> Tiles.stripes(palette.colour(fill.role()), palette.faint(fill.role()),
                    Math.floorMod((long) x, Tiles.STRIPE_PERIOD));
            case HATCH -> Tiles.hatch(palette.colour(fill.role()), palette.faint(fill.role()),
                    Math.floorMod((long) x, Tiles.HATCH_PERIOD));
        };
    }

    private static Double[] dashes(Stroke stroke) {
        return switch (stroke.dash()) {
            case SOLID, FINE -> new Double[0];
            case DOTTED -> new Double[] {1.5, 2.5};
            case DASHED -> new Double[] {4.0, 3.0};
        };
    }

    private static Double[] boxed(double[] points, int count) {
        Double[] boxed = new Double[2 * count];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = points[i];
        }
        return boxed;
    }
}
