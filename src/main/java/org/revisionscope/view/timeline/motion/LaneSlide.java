package org.revisionscope.view.timeline.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.Row;

/** Makes room for a new lane: the lanes below it slide to where they belong, and it shows when they have made room. */
public final class LaneSlide extends PictureMotion {

    /** Where rows lay, by their keys. */
    private final Map<Object, Double> before = new HashMap<>();
    private Outline target = Outline.EMPTY;

    /** A slide that is over; {@code redraw} draws the picture again. */
    public LaneSlide(Runnable redraw) {
        super(redraw);
    }

    @Override
    public Timing timing() {
        return Timing.LANE_OPENS;
    }

    /** The rows change to an outline at once; those that are on their way go there instead. */
    public void leapTo(Outline wanted) {
        target = wanted;
    }

    /** Whether this outline is shown, or on its way. */
    public boolean leadsTo(Outline wanted) {
        return wanted == target;
    }

    /** What is shown now. */
    public Outline shown() {
        return part() < 1 ? between() : target;
    }

    /** Begins to slide from where the rows lay to another outline; tells whether any row has to. */
    public boolean begin(Outline wanted) {
        remember();
        target = wanted;
        boolean slides = wanted.rows().stream().anyMatch(row -> before.getOrDefault(row.key(), row.y()) != row.y());
        startAt(slides ? 0 : 1);
        return slides;
    }

    private void remember() {
        Outline now = shown();
        before.clear();
        now.rows().forEach(row -> before.put(row.key(), row.y()));
    }

    private Outline between() {
        List<Row> rows = new ArrayList<>();
        for (Row row : target.rows()) {
            Double y = before.get(row.key());
            if (y != null) {
                rows.add(row.at(Math.rint(y + (row.y() - y) * part())));
            }
        }
        return new Outline(rows, target.pinned());
    }
}
