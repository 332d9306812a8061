package org.revisionscope.view.timeline.frame;

import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.outline.Metrics;

/** The flag of a mark: a pole that stands on a revision's bar, and a pennant to its right. */
public final class Flag {

    /** How far the pole rises over the bar on which it stands. */
    public static final double RISE = 22;
    /** How long its cloth is. */
    public static final double LENGTH = 26;
    /** How high its cloth is. */
    public static final double WIDTH = 16;
    private static final double CUT = 7;

    private Flag() {}

    /** Draws a flag that stands. */
    public static void draw(Surface surface, double x, double foot) {
        double top = top(foot);
        surface.shape(pennant(x, top), 5, Fill.solid(Role.MARKED));
        surface.line(x, top, x, foot, Stroke.solid(Role.TEXT, 2));
    }

    /** Draws where a flag would stand. */
    public static void drawGhost(Surface surface, double x, double foot) {
        double top = top(foot);
        double[] pennant = pennant(x, top);
        surface.shape(pennant, 5, Fill.solid(Role.SURFACE));
        surface.shape(pennant, 5, Fill.faint(Role.MARKED));
        double[] edge = new double[12];
        System.arraycopy(pennant, 0, edge, 0, 10);
        edge[10] = x;
        edge[11] = top;
        surface.path(edge, 6, Stroke.solid(Role.MARKED, 1.5));
        surface.line(x, top, x, foot, Stroke.dashed(Role.TEXT, 2));
    }

    /** Writes on a flag that the mark is critical. */
    public static void drawCritical(Surface surface, double x, double foot) {
        surface.text(Words.of("\u203c", Lettering.SMALL_BOLD), x + 5, top(foot) + WIDTH / 2 + 4.5);
    }

    /** The top of a pole with this foot. */
    private static double top(double foot) {
        return foot - Metrics.REVISION_BAR - RISE;
    }

    private static double[] pennant(double x, double top) {
        return new double[] {x, top, x + LENGTH, top, x + LENGTH - CUT, top + WIDTH / 2, x + LENGTH, top + WIDTH, x,
            top + WIDTH};
    }
}
