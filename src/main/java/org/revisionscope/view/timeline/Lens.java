package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.ShiftedSurface;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/**
 * The time lens: a timeline in the timeline, beside the clock, with a scale of its own. It shows what takes too little time
 * to be seen at the scale around it, drawn by the same layers.
 *
 * @param box where it lies
 * @param span the stretch of time that it shows
 * @param arrangement what it shows, from its own corner on
 */
record Lens(Box box, Span span, Painting.Arrangement arrangement) {

    private static final double WIDEST = 620;
    private static final double NARROWEST = 360;
    private static final double ASIDE = 46;
    private static final double DOWN = 34;
    /** How far over the lens its hairlines part. */
    private static final double FAN = 20;
    private static final double MARGIN = 8;
    private static final double LEAD = 0.07;
    private static final double TRAIL = 0.16;
    private static final double RADIUS = 4;

    /**
     * A stretch of time.
     *
     * @param from its first instant, milliseconds since the epoch
     * @param to its last instant
     */
    record Span(long from, long to) {}

    /** The lens for a stretch of time of a frame; empty if nothing happens in it yet, or there is no room. */
    static Optional<Lens> of(Frame main, Span span) {
        Box lanes = main.areas().lanes();
        double clock = main.scale().x(main.clock());
        double right = main.scale().rightX() - MARGIN - clock - ASIDE;
        double left = clock - ASIDE - MARGIN - main.scale().leftX();
        double room = right >= NARROWEST || right >= left ? right : left;
        double width = Math.rint(Math.min(WIDEST, room));
        double most = lanes.height() - DOWN - MARGIN;
        LensRows rows = new LensRows(main, span.from());
        List<ServiceKey> strips = rows.service().stream().toList();
        double around = Metrics.RULER_HEIGHT + strips.size() * Metrics.STRIP_ROW;
        Outline outline = rows.fitting(most - around);
        if (outline.rows().isEmpty() || width < NARROWEST || most < around + Metrics.REVISION_ROW) {
            return Optional.empty();
        }
        // to the right it covers what is only announced, to the left what has happened
        double x = room == right ? clock + ASIDE : clock - ASIDE - width;
        Box box = new Box(Math.rint(x), lanes.y() + DOWN, width, Math.min(most, around + outline.height() + 2));
        long length = span.to() - span.from();
        TimeScale scale = TimeScale.showing(span.from() - Math.round(LEAD * length),
                span.to() + Math.round(TRAIL * length), Metrics.HEADER_WIDTH, width - Metrics.HEADER_WIDTH);
        Areas areas = Areas.of(width, box.height(), 0, strips.size(), 0);
        Contents contents =
                new Contents(main.sight(), outline, new Rail(List.of(), 0, main.contents().rail().severalAccounts()),
                        strips);
        return Optional.of(new Lens(box, span, new Painting.Arrangement(scale, areas, contents)));
    }

    /** The frame of the lens, on a surface on which the timeline is drawn. */
    Frame frame(Surface surface) {
        return arrangement.on(new ShiftedSurface(surface, box.x(), box.y()), Pointing.NONE);
    }

    /**
     * Draws the lens over the timeline.
     *
     * @param main what it lies over
     * @param painting what draws timelines
     * @param part how far it has opened, 0 to 1
     */
    void paint(Frame main, Painting painting, double part) {
        Surface surface = main.surface();
        hairline(main, span.from(), box.x() + arrangement.scale().x(span.from()), part);
        hairline(main, span.to(), box.x() + arrangement.scale().x(span.to()), part);
        Box open = new Box(box.x(), box.y(), box.width(), box.height() * part);
        surface.fill(open.grown(3), RADIUS, Fill.solid(Role.SURFACE));
        surface.clip(open);
        painting.paint(frame(surface));
        surface.release();
        surface.outline(open.grown(1.5), RADIUS, Stroke.solid(Role.TEXT, 1.5));
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
