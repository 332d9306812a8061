package org.revisionscope.view.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Words;

/** Crowds and folded places: one band each, as high as tasks are many, in the colour of the revision's phase. */
final class BandLayer implements Layer {

    /** Counts are taken every so many pixels. */
    private static final int COLUMN = 5;

    private final Messages messages;
    private int[] counts = new int[512];
    private double[] points = new double[1024];

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
                case Row.Version _,Row.Revision _ -> {
                    // no tasks of their own
                }
            }
        }
    }

    private void drawBand(Frame frame, Row row, List<LaneView> lanes) {
        int columns = (int) Math.ceil(frame.scale().width() / COLUMN) + 1;
        if (counts.length < columns) {
            counts = new int[columns];
            points = new double[4 * columns + 8];
        }
        Arrays.fill(counts, 0, columns, 0);
        for (Source source : frame.sight().sources()) {
            count(frame, source, lanes, columns);
        }
        int most = Arrays.stream(counts, 0, columns).max().orElse(0);
        if (most == 0) {
            return;
        }
        Box band = Box.between(frame.scale().leftX(), frame.scale().rightX(),
                frame.top(row) + (row.height() - Metrics.BAND) / 2, Metrics.BAND);
        for (Source source : frame.sight().sources()) {
            drawPhases(frame, source, lanes.getFirst(), new Graph(band, most, columns));
        }
        drawCount(frame, lanes, band);
    }

    private record Graph(Box band, int most, int columns) {

        double y(int count) {
            return band.bottom() - Math.ceil(band.height() * count / most);
        }
    }

    private void count(Frame frame, Source source, List<LaneView> lanes, int columns) {
        for (int column = 0; column < columns; column++) {
            long instant = frame.scale().instant(frame.scale().leftX() + column * COLUMN);
            if (instant > source.from() && instant <= source.to()) {
                int rows = Math.min(source.rows(), source.chronicle().view().rowsUntil(instant));
                for (LaneView lane : lanes) {
                    counts[column] += lane.in(source).map(packed -> packed.lane().liveAt(rows)).orElse(0);
                }
            }
        }
    }

    private void drawPhases(Frame frame, Source source, LaneView lane, Graph graph) {
        Optional<RevisionPath> path = RevisionLayer.path(source, lane.key().revision());
        if (path.isEmpty()) {
            return;
        }
        for (RevisionPhase phase : RevisionPhase.values()) {
            long from = Math.max(path.get().from(phase), source.from());
            long to = Math.min(path.get().to(phase), source.to());
            if (path.get().from(phase) != Source.NEVER && to > from) {
                drawPhase(frame, source, phase, graph, frame.scale().edge(from), frame.scale().edge(to));
            }
        }
    }

    private void drawPhase(Frame frame, Source source, RevisionPhase phase, Graph graph, double from, double to) {
        double left = Math.max(from, frame.scale().leftX());
        double right = Math.min(to, frame.scale().rightX());
        int corners = 0;
        for (double x = left; x < right; x = nextColumn(frame, x)) {
            double y = graph.y(counts[columnAt(frame, x, graph)]);
            corners = corner(corners, x, y);
            corners = corner(corners, Math.min(right, nextColumn(frame, x)), y);
        }
        if (corners == 0) {
            return;
        }
        int outline = corners;
        corners = corner(corners, right, graph.band().bottom());
        corners = corner(corners, left, graph.band().bottom());
        Role role = RevisionLayer.role(phase);
        if (source.ahead()) {
            frame.surface().shape(points, corners, Fill.faint(role));
            frame.surface().path(points, outline, Stroke.solid(role, 1));
        } else {
            frame.surface().shape(points, corners,
                    phase == RevisionPhase.RETIRING ? Fill.hatch(role) : Fill.solid(role));
        }
    }

    private static double nextColumn(Frame frame, double x) {
        double offset = x - frame.scale().leftX();
        return frame.scale().leftX() + (Math.floor(offset / COLUMN) + 1) * COLUMN;
    }

    private static int columnAt(Frame frame, double x, Graph graph) {
        return Math.min(graph.columns() - 1, (int) ((x - frame.scale().leftX()) / COLUMN));
    }

    private int corner(int corners, double x, double y) {
        if (2 * corners + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[2 * corners] = x;
        points[2 * corners + 1] = y;
        return corners + 1;
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
        Labels.plainPill(frame.surface(), words, frame.scale().leftX() + Labels.PILL_PADDING, band.centreY());
    }
}
