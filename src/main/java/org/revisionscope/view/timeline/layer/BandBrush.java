package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskPhase;

/** Draws the columns of one crowd into its band, each stretch of equal ones at once. */
final class BandBrush {

    private static final double RARE_HEIGHT = 3;
    private static final double RARE_GAP = 1;

    private final Surface surface;
    private final CrowdColumns columns;
    private final Box band;
    private final int peak;
    private final Source.Tense tense;

    /**
     * Columns to be drawn into a band.
     *
     * @param peak how many bars the whole height of the band stands for
     */
    BandBrush(Surface surface, CrowdColumns columns, Box band, int peak, Source.Tense tense) {
        this.surface = surface;
        this.columns = columns;
        this.band = band;
        this.peak = peak;
        this.tense = tense;
    }

    void draw() {
        int first = 0;
        while (first < columns.count()) {
            int end = first + 1;
            while (end < columns.count() && alike(first, end)) {
                end++;
            }
            if (columns.most(first) > 0) {
                drawStretch(first, Box.between(columns.left() + first, columns.left() + end, band.y(), band.height()));
            }
            first = end;
        }
    }

    private boolean alike(int one, int other) {
        return equallyHigh(columns.most(one), columns.most(other))
                && equallyHigh(columns.least(one), columns.least(other))
                && columns.dominant(one) == columns.dominant(other) && columns.worst(one) == columns.worst(other)
                && columns.arrives(one) == columns.arrives(other);
    }

    private boolean equallyHigh(int bars, int others) {
        return bars == others || height(bars) == height(others);
    }

    /** How high so many bars are; a single one can be seen. */
    private double height(int bars) {
        return Math.ceil(band.height() * bars / peak);
    }

    private void drawStretch(int column, Box box) {
        TaskPhase phase = columns.dominant(column);
        double most = height(columns.most(column));
        double least = height(columns.least(column));
        switch (tense) {
            case PAST -> {
                fill(box, least, most, Fill.faint(phase.role()));
                fill(box, 0, least, Fill.solid(phase.role()));
                drawRare(column, box);
            }
            case AHEAD -> {
                fill(box, 0, most, Fill.faint(phase.role()));
                fill(box, most - 1, most, Fill.solid(phase.role()));
            }
        }
    }

    /** Fills from one height over the band's floor to another. */
    private void fill(Box box, double from, double to, Fill fill) {
        if (to > from) {
            surface.fill(new Box(box.x(), band.bottom() - to, box.width(), to - from), 0, fill);
        }
    }

    /** What few bars of the columns are, when the colour of most of them does not tell. */
    private void drawRare(int column, Box box) {
        TaskPhase dominant = columns.dominant(column);
        if (columns.worst(column) != dominant) {
            drawRare(box, columns.worst(column).role());
        } else if (columns.arrives(column) && dominant != TaskPhase.ARRIVING) {
            drawRare(box, Role.REPLACEMENT);
        }
    }

    private void drawRare(Box box, Role role) {
        surface.fill(new Box(box.x(), band.y() - RARE_GAP - RARE_HEIGHT, box.width(), RARE_HEIGHT), 0,
                Fill.solid(role));
    }
}
