package org.revisionscope.view.draw;

import java.util.Arrays;
import java.util.List;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The edges of letters, as pairs of points; curves are broken into straight pieces. */
final class Outline {

    /** A curve becomes so many pieces; letters are small. */
    private static final int PIECES = 5;

    private final double advance;
    private double[] edges = new double[256];
    private int size;
    private double x;
    private double y;
    private double firstX;
    private double firstY;

    private Outline(List<PathElement> path, double advance) {
        this.advance = advance;
        path.forEach(this::add);
        close();
    }

    /** The outline of a text that begins at x 0 on a baseline at y 0. */
    static Outline of(String text, Font font) {
        Text letters = new Text(text);
        letters.setFont(font);
        // joining it with nothing is how a text becomes a path
        Path path = (Path) Shape.union(letters, new Rectangle());
        return new Outline(path.getElements(), letters.getLayoutBounds().getWidth());
    }

    /** How far behind its beginning the next letter begins. */
    double advance() {
        return advance;
    }

    /** How many edges there are. */
    int count() {
        return size / 4;
    }

    /** The edges: from x, from y, to x, to y. */
    double[] edges() {
        return edges;
    }

    private void add(PathElement element) {
        switch (element) {
            case MoveTo to -> {
                close();
                x = firstX = to.getX();
                y = firstY = to.getY();
            }
            case LineTo to -> line(to.getX(), to.getY());
            case QuadCurveTo to ->
                    curve(x, y, (x + 2 * to.getControlX()) / 3, (y + 2 * to.getControlY()) / 3,
                            (to.getX() + 2 * to.getControlX()) / 3, (to.getY() + 2 * to.getControlY()) / 3, to.getX(),
                            to.getY());
            case CubicCurveTo to -> curve(x, y, to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ClosePath _ -> close();
            default -> throw new IllegalArgumentException("letters have no " + element);
        }
    }

    private void curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            line(u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                    u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
        }
    }

    private void close() {
        line(firstX, firstY);
    }

    private void line(double toX, double toY) {
        if (toY != y) {
            if (size == edges.length) {
                edges = Arrays.copyOf(edges, 2 * size);
            }
            edges[size++] = x;
            edges[size++] = y;
            edges[size++] = toX;
            edges[size++] = toY;
        }
        x = toX;
        y = toY;
    }
}
