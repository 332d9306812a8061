package org.revisionscope.view.timeline.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.history.Crowd;
import org.revisionscope.model.history.Lanes;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Source;

/**
 * Crowds and folded places: one band each, as high as tasks are many, in the colour of what most of them are. Up to the
 * fewest that stand in a pixel the band is solid and above them faint, so that no moment without tasks is missed; a line
 * over the band shows what is rare.
 */
final class BandLayer implements Layer {

    private final Messages messages;
    private final CrowdColumns past = new CrowdColumns();
    private final CrowdColumns ahead = new CrowdColumns();
    private final LostMarks lost = new LostMarks();

    BandLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        for (Row row : frame.rows()) {
            switch (row) {
                case Row.Tasks tasks -> {
                    if (tasks.crowd()) {
                        drawBand(frame, row, List.of(tasks.lane()));
                    }
                }
                case Row.PlaceGroup group -> {
                    if (group.folded()) {
                        drawBand(frame, row, group.lanes());
                    }
                }
                case Row.Version _,Row.Revision _,Row.Pins _ -> {
                    // no tasks of their own
                }
            }
        }
    }

    /** Where the band of a row lies. */
    static Box band(Frame frame, Row row) {
        return Box.between(frame.scale().leftX(), frame.scale().rightX(),
                frame.top(row) + (row.height() - Metrics.BAND) / 2, Metrics.BAND);
    }

    private void drawBand(Frame frame, Row row, List<LaneView> lanes) {
        past.clear();
        ahead.clear();
        for (Source source : frame.sight().sources()) {
            Optional<RevisionPath> revision = RevisionPath.of(source, lanes.getFirst().key().revision());
            Optional<Crowd> crowd = crowd(source, row, lanes);
            if (revision.isPresent() && crowd.isPresent()) {
                columns(source).read(frame.scale(), source, crowd.get(), revision.get());
            }
        }
        int peak = Math.max(past.peak(), ahead.peak());
        if (peak == 0) {
            return;
        }
        Box band = band(frame, row);
        for (Source source : frame.sight().sources()) {
            new BandBrush(frame.surface(), columns(source), band, peak, source.tense()).draw();
        }
        for (Source source : frame.sight().sources()) {
            lanes.forEach(lane -> lost.draw(frame, source, lane, band));
        }
        drawCount(frame, lanes, band);
    }

    private CrowdColumns columns(Source source) {
        return source.ahead() ? ahead : past;
    }

    private static Optional<Crowd> crowd(Source source, Row row, List<LaneView> lanes) {
        Lanes all = source.chronicle().lanes();
        return switch (row) {
            case Row.PlaceGroup group -> {
                OptionalInt revision = source.chronicle().revisions().number(group.revision());
                yield revision.isPresent()
                        ? Optional.of(all.crowd(revision.getAsInt(), group.place(), source.rows()))
                        : Optional.empty();
            }
            case Row.Tasks _,Row.Version _,Row.Revision _,Row.Pins _ -> lanes.getFirst().in(source)
                    .map(packed -> packed.lane().crowd(source.rows()));
        };
    }

    /** How many are live at the clock, or at the edge of what is in view if the clock is not. */
    private void drawCount(Frame frame, List<LaneView> lanes, Box band) {
        long instant = Math.clamp(frame.clock(), frame.scale().left(), frame.scale().right());
        Source source = frame.sight().past();
        int rows = Math.min(source.rows(), source.chronicle().view().rowsUntil(instant));
        int live = 0;
        for (LaneView lane : lanes) {
            live += lane.in(source).map(packed -> packed.lane().liveAt(rows)).orElse(0);
        }
        Words words = Labels.smallBold(messages.format("timeline.tasks", live));
        double x = Labels.unstruck(frame, frame.scale().leftX() + Labels.PILL_PADDING,
                Labels.pillWidth(frame.surface(), words));
        Labels.plainPill(frame.surface(), words, x, band.centreY());
    }
}
