package org.revisionscope.view.charts;

import java.util.function.LongToDoubleFunction;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Ticks;
import org.revisionscope.view.draw.Words;

/**
 * The part of a chart in which its values lie, a column of pixels an instant.
 *
 * @param surface what it is drawn on
 * @param box where it lies
 * @param content what is shown
 * @param ticks the numbers at its left
 */
record Plot(Surface surface, Box box, ChartsContent content, Ticks ticks) {

    private static final double TITLE = 32;
    private static final double DATES = 18;
    private static final double GAP = 6;
    private static final double TICK = 26;

    /** The plot of a chart whose largest value is known, with its lines and numbers. */
    static Plot in(Surface surface, Box area, ChartsContent content, double most) {
        double height = Math.max(1, area.height() - TITLE - DATES);
        Ticks ticks = Ticks.upTo(most, (int) (height / TICK));
        double left = Math.ceil(area.x() + surface.widthOf(Ticks.words(Ticks.label(ticks.top()))) + GAP);
        Plot plot = new Plot(surface, new Box(left, area.y() + TITLE, Math.max(1, area.right() - left), height),
                content, ticks);
        plot.drawFrame();
        return plot;
    }

    private void drawFrame() {
        ticks.drawUp(surface, box, this::y, GAP);
        Words first = Ticks.words(Dates.day(content.from()));
        Words last = Ticks.words(Dates.day(content.to()));
        surface.text(first, box.x(), box.bottom() + 14);
        if (surface.widthOf(first) + surface.widthOf(last) + GAP < box.width()) {
            surface.text(last.rightAligned(), box.right(), box.bottom() + 14);
        }
    }

    /** The line at the clock, over everything else. */
    void drawClock() {
        double x = Math.rint(x(content.clock())) + 0.5;
        surface.line(x, box.y() - 2, x, box.bottom(), Stroke.solid(Role.TEXT, 1));
    }

    /** Where an instant lies. */
    double x(long instant) {
        return box.x() + box.width() * (instant - content.from()) / (content.to() - content.from());
    }

    /** The instant under an x. */
    long instant(double x) {
        return content.from() + Math.round((content.to() - content.from()) * (x - box.x()) / box.width());
    }

    /** The y of a value, on a whole pixel. */
    double y(double value) {
        return Math.rint(box.bottom() - box.height() * Math.min(value, (double) ticks.top()) / ticks.top());
    }

    /** How many columns there are up to the clock. */
    int columns() {
        return (int) Math.max(1, Math.rint(x(content.clock()) - box.x()));
    }

    /** The last instant of a column. */
    long instantOf(int column) {
        return Math.min(content.clock(), instant(box.x() + column + 1));
    }

    /** Draws a value over time as a line. */
    void trace(LongToDoubleFunction value, Stroke stroke) {
        double[] points = new double[2 * (columns() + 1)];
        points[0] = box.x();
        points[1] = y(value.applyAsDouble(content.from()));
        for (int column = 0; column < columns(); column++) {
            points[2 * column + 2] = box.x() + column + 1;
            points[2 * column + 3] = y(value.applyAsDouble(instantOf(column)));
        }
        surface.path(points, columns() + 1, stroke);
    }

    /** The title of a chart with a number in it. */
    static void title(Surface surface, Box area, String name, String value) {
        Words words = Ticks.words(name);
        surface.text(words, area.x(), area.y() + 17);
        surface.text(Words.of(value, Lettering.LABEL_BOLD), area.x() + surface.widthOf(words) + GAP, area.y() + 17);
    }
}
