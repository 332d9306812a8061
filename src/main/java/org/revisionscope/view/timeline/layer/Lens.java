package org.revisionscope.view.timeline.layer;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.ShiftedSurface;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.frame.Areas;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Rail;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.scale.TimeScale;

/**
 * The time lens: a timeline in the timeline, beside the clock, with a scale of its own. It shows what takes too little time
 * to be seen at the scale around it, drawn by the same layers.
 *
 * @param box where it lies
 * @param span the stretch of time that it is about
 * @param arrangement what it shows, from its own corner on
 */
public record Lens(Box box, Span span, Painting.Arrangement arrangement) {

    private static final double WIDEST = 620;
    /** Less room than this beside the clock is none: the lens lies over the clock then. */
    private static final double NARROWEST = 360;
    private static final double LEAST_TIME = 100;
    private static final double ASIDE = 46;
    private static final double DOWN = 34;
    /** How far over the lens its hairlines part. */
    private static final double FAN = 20;
    private static final double MARGIN = 8;
    private static final double LEAD = 0.07;
    private static final double TRAIL = 0.16;
    private static final double RADIUS = 4;
    private static final double THUMB = 5;
    private static final double SHORTEST_THUMB = 18;

    /**
     * A stretch of time.
     *
     * @param from its first instant, milliseconds since the epoch
     * @param to its last instant
     */
    public record Span(long from, long to) {}

    /** Which lanes a lens shows. */
    public enum Lanes {
        /** Those in which something happens. */
        MOVING,
        /** Those in which something happens; where nothing does, all of them. */
        ANY
    }

    /**
     * What is to be enlarged.
     *
     * @param span which stretch of time
     * @param lanes which lanes
     */
    public record Wish(Span span, Lanes lanes) {}

    /**
     * The lens for a frame; empty if there is nothing to show, or no room.
     *
     * @param down how far its lanes are scrolled if not all of them fit, 0 to 1
     */
    public static Optional<Lens> of(Frame main, Wish wish, double down) {
        Box room = room(main);
        LensRows rows = new LensRows(main, wish);
        List<ServiceKey> strips = rows.service().stream().toList();
        double around = Metrics.RULER_HEIGHT + strips.size() * Metrics.STRIP_ROW;
        Outline outline = rows.fitting(room.height() - around);
        if (outline.rows().isEmpty() || room.width() < main.names() + LEAST_TIME
                || room.height() < around + Metrics.REVISION_ROW) {
            return Optional.empty();
        }
        Box box = Box.between(room.x(), room.right(), room.y(), Math.min(room.height(), around + outline.height() + 2));
        double hidden = Math.max(0, outline.height() - (box.height() - around));
        TimeScale scale = scale(main, wish.span(), box.width());
        Areas areas = Areas.of(box.width(), box.height(), 0, strips.size(), Math.rint(hidden * down));
        Contents contents = new Contents(main.sight(), outline,
                new Rail(List.of(), 0, main.contents().rail().severalAccounts()), strips, List.of());
        return Optional.of(new Lens(box, wish.span(), new Painting.Arrangement(scale, areas, contents)));
    }

    /** Where there is most room for it, if any: right of the clock it covers what is only announced, left what has happened. */
    private static Box room(Frame main) {
        Box lanes = main.areas().lanes();
        double top = lanes.y() + DOWN;
        double height = Math.max(0, lanes.height() - DOWN - MARGIN);
        double clock = main.scale().x(main.clock());
        double right = main.scale().rightX() - MARGIN - clock - ASIDE;
        double left = clock - ASIDE - MARGIN - main.scale().leftX();
        double width = Math.rint(Math.min(WIDEST, right >= NARROWEST ? right : Math.max(left, right)));
        if (width < NARROWEST) {
            double all = Math.rint(Math.clamp(lanes.width() - 2 * MARGIN, 0, WIDEST));
            return new Box(Math.rint(main.scale().rightX() - MARGIN - all), top, all, height);
        }
        double x = right >= NARROWEST || right >= left ? clock + ASIDE : clock - ASIDE - width;
        return new Box(Math.rint(x), top, width, height);
    }

    /** Its scale: the stretch of time and a little around it, and more where the clock has gone on. */
    private static TimeScale scale(Frame main, Span span, double width) {
        long length = span.to() - span.from();
        long right = span.to() + Math.round(TRAIL * length);
        long seen = Math.max(right, main.clock() + Math.round(LEAD * (main.clock() - span.from())));
        return TimeScale.showing(span.from() - Math.round(LEAD * length), seen, main.names(),
                width - main.names());
    }

    /** How many pixels of its lanes do not fit. */
    public double hidden() {
        return Math.max(0, arrangement.contents().outline().height() - arrangement.areas().lanes().height());
    }

    /** How far its lanes have to be scrolled for a row to be seen, 0 to 1; as far as now if it is, or is not there. */
    public double revealing(Object key, double down) {
        Box lanes = arrangement.areas().lanes();
        double scroll = arrangement.areas().scroll();
        return arrangement.contents().outline().rows().stream().filter(row -> row.key().equals(key)).findFirst()
                .filter(_ -> hidden() > 0)
                .map(row -> Math.clamp(scroll, row.bottom() - lanes.height(),
                        Math.max(row.y(), row.bottom() - lanes.height())) / hidden())
                .orElse(down);
    }

    /** The frame of the lens, on a surface on which the timeline is drawn. */
    public Frame frame(Surface surface) {
        return arrangement.on(new ShiftedSurface(surface, box.x(), box.y()), Pointing.NONE);
    }

    /**
     * Draws the lens over the timeline.
     *
     * @param main what it lies over
     * @param painting what draws timelines
     * @param part how far it has opened, 0 to 1
     */
    public void paint(Frame main, Painting painting, double part) {
        Surface surface = main.surface();
        hairline(main, span.from(), box.x() + arrangement.scale().x(span.from()), part);
        hairline(main, span.to(), box.x() + arrangement.scale().x(span.to()), part);
        Box open = opened(part);
        surface.fill(open.grown(3), RADIUS, Fill.solid(Role.SURFACE));
        surface.clip(open);
        painting.paint(frame(surface));
        thumb(surface);
        surface.release();
        surface.outline(open.grown(1.5), RADIUS, Stroke.solid(Role.TEXT, 1.5));
    }

    /** As much of its box as there is of it while it opens. */
    public Box opened(double part) {
        return new Box(box.x(), box.y(), box.width(), box.height() * part);
    }

    /** Shows how much of its lanes is in view, if that is not all. */
    private void thumb(Surface surface) {
        Box lanes = arrangement.areas().lanes();
        double all = arrangement.contents().outline().height();
        if (hidden() > 0) {
            double height = Math.max(SHORTEST_THUMB, lanes.height() * lanes.height() / all);
            double y = lanes.y() + (lanes.height() - height) * arrangement.areas().scroll() / hidden();
            surface.fill(new Box(box.right() - THUMB - 1, box.y() + y, THUMB, height), THUMB / 2,
                    Fill.solid(Role.TEXT_MUTED));
        }
    }

    /** From an instant on the axis around the lens to the same instant on the lens's own. */
    private void hairline(Frame main, long instant, double toX, double part) {
        double fromX = Math.clamp(main.scale().x(instant), main.scale().leftX(), main.scale().rightX());
        double top = main.areas().ruler().bottom();
        double parts = box.y() - FAN;
        main.surface().path(new double[] {fromX, top, fromX, top + (parts - top) * part, fromX + (toX - fromX) * part,
            top + (box.y() - top) * part}, 3, Stroke.solid(Role.TEXT_MUTED, 1));
    }
}
