package org.revisionscope.view.timeline.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskPath;

/** Finds what lies at a point, and where a subject lies, by the same geometry that the layers draw with. */
public final class Spots {

    private final Frame frame;
    private final TaskPath path = new TaskPath();

    /** Finds in a frame. */
    public Spots(Frame frame) {
        this.frame = frame;
    }

    /** What lies at a point: of overlapping targets the one whose box is nearest, or what lies on a heading. */
    public Optional<Spot> at(double x, double y) {
        return near(y).stream().filter(spot -> spot.target().contains(x, y) && spot.area().contains(x, y))
                .min(Comparator.<Spot>comparingDouble(spot -> distance(spot.box(), y))
                        .thenComparing(spot -> spot.kind() == Spot.Kind.NAME));
    }

    /** Everything in view that shows a subject. */
    public List<Spot> of(Subject subject) {
        return all().stream().filter(spot -> spot.subject().equals(subject)).toList();
    }

    /** The first thing that shows a subject, in view or not, from the top down. */
    public Optional<Spot> first(Subject subject) {
        return IntStream.range(0, lines()).boxed().flatMap(index -> line(index).stream())
                .filter(spot -> spot.subject().equals(subject)).findFirst();
    }

    private static double distance(Box box, double y) {
        return y < box.y() ? box.y() - y : Math.max(0, y - box.bottom());
    }

    /** The spots whose targets can reach a y. */
    private List<Spot> near(double y) {
        List<Spot> found = new ArrayList<>();
        if (frame.areas().rail().contains(0, y)) {
            addRail(found);
        } else if (frame.areas().strips().contains(0, y)) {
            addStrips(found);
        } else if (frame.areas().lanes().contains(0, y)) {
            double reach = Metrics.TARGET / 2;
            double at = frame.areas().outlineY(y);
            for (Row row : frame.contents().outline().between(at - reach, at + reach)) {
                addRow(found, row);
            }
        }
        return found;
    }

    private List<Spot> all() {
        List<Spot> found = new ArrayList<>();
        addBookmarks(found);
        addRail(found);
        frame.rows().forEach(row -> addRow(found, row));
        addStrips(found);
        return found;
    }

    /** How many lines the keyboard's cursor can stand on: the rail's, the outline's, and the strips. */
    public int lines() {
        return SpokenLine.above(frame.contents()) + frame.contents().rail().places().size()
                + frame.contents().outline().rows().size()
                + frame.contents().strips().size();
    }

    /** What makes a line the same in another frame. */
    public Object key(int index) {
        return SpokenLine.at(frame.contents(), index).key();
    }

    /** Which line has a key: the one where it was before, if it is still there. */
    public Optional<Integer> lineOf(Object key, int before) {
        return key(before).equals(key) ? Optional.of(before)
                : IntStream.range(0, lines()).boxed().filter(index -> key(index).equals(key)).findFirst();
    }

    /** What lies on a line, in view or not: its name, and then what follows from left to right. */
    public List<Spot> line(int line) {
        List<Spot> found = new ArrayList<>();
        int index = line - SpokenLine.above(frame.contents());
        if (index < 0) {
            addBookmarks(found);
            return found;
        }
        int rail = frame.contents().rail().places().size();
        List<Row> rows = frame.contents().outline().rows();
        if (index < rail) {
            addRail(found, index);
        } else if (index < rail + rows.size()) {
            addRow(found, rows.get(index - rail));
        } else {
            addStrip(found, index - rail - rows.size());
        }
        List<Spot> inOrder = new ArrayList<>(found.subList(0, 1));
        inOrder.addAll(joined(found.subList(1, found.size())));
        return inOrder;
    }

    /** From left to right; what happened of a bar and what is ahead of it are one spot. */
    private static List<Spot> joined(List<Spot> parts) {
        Map<Subject, Spot> bySubject = new LinkedHashMap<>();
        parts.stream().sorted(Comparator.comparingDouble(spot -> spot.box().x()))
                .forEach(spot -> bySubject.merge(spot.subject(), spot, Spot::joined));
        return List.copyOf(bySubject.values());
    }

    /** Their line begins with the ruler itself, as others begin with a name. */
    private void addBookmarks(List<Spot> found) {
        Box ruler = frame.areas().ruler();
        if (!frame.contents().bookmarks().isEmpty()) {
            found.add(new Spot(Subject.nothing(), new Box(0, ruler.y(), frame.names(), ruler.height()),
                    Spot.Kind.NAME, ruler));
        }
        for (Bookmark bookmark : frame.contents().bookmarks()) {
            found.add(new Spot(new Subject.OfBookmark(bookmark), Ribbon.of(frame, bookmark),
                    Spot.Kind.BOOKMARK, ruler));
        }
    }

    private void addRail(List<Spot> found) {
        for (int i = 0; i < frame.contents().rail().places().size(); i++) {
            addRail(found, i);
        }
    }

    private void addRail(List<Spot> found, int index) {
        Place place = frame.contents().rail().places().get(index);
        double centre = frame.areas().railCentre(index);
        found.add(new Spot(new Subject.OfPlace(place),
                new Box(0, centre - Metrics.RAIL_ROW / 2, frame.names(), Metrics.RAIL_ROW),
                Spot.Kind.RAIL_NAME, frame.areas().rail()));
        for (NoticeBar bar : NoticeBar.inView(frame, place, index)) {
            found.add(new Spot(new Subject.OfNotice(bar.notice().id()),
                    Box.between(bar.chip().x(), bar.end(), bar.chip().y(), bar.chip().height()), Spot.Kind.NOTICE,
                    frame.areas().rail()));
        }
    }

    private void addStrips(List<Spot> found) {
        for (int i = 0; i < frame.contents().strips().size(); i++) {
            addStrip(found, i);
        }
    }

    private void addStrip(List<Spot> found, int index) {
        Box area = frame.areas().strips();
        found.add(new Spot(new Subject.OfService(frame.contents().strips().get(index)),
                new Box(0, area.y() + index * Metrics.STRIP_ROW, area.width(), Metrics.STRIP_ROW), Spot.Kind.STRIP,
                area));
    }

    private void addRow(List<Spot> found, Row row) {
        double top = frame.top(row);
        double width = row instanceof Row.Version || row instanceof Row.Pins ? frame.areas().all().width()
                : frame.names();
        found.add(new Spot(subject(row), new Box(0, top, width, row.height()), Spot.Kind.NAME,
                frame.areas().of(row)));
        switch (row) {
            case Row.Revision revision -> addRevision(found, revision, top);
            case Row.Tasks tasks -> addTasks(found, tasks);
            case Row.PlaceGroup group -> {
                if (group.folded()) {
                    found.add(bar(row, row.subject(), lanesPart(top, row.height())));
                }
            }
            case Row.Version version -> LostEarlier.of(frame, version.version())
                    .ifPresent(lost -> LostEarlier.box(frame, version)
                            .ifPresent(box -> found.add(bar(row, new Subject.OfTask(lost.last()), box))));
            case Row.Pins _ -> {
                // all of its heading is one spot
            }
        }
    }

    /** What a click on the name of a row selects: of a job the run that was launched last. */
    private Subject subject(Row row) {
        if (row instanceof Row.Tasks tasks && row.subject() instanceof Subject.Nothing) {
            Source source = frame.sight().past();
            return tasks.lane().in(source).filter(lane -> lane.lane().launchedAt(source.rows()) > 0)
                    .<Subject>map(lane -> new Subject.OfTask(
                            lane.lane().tasks().get(lane.lane().launchedAt(source.rows()) - 1)))
                    .orElseGet(Subject::nothing);
        }
        return row.subject();
    }

    private Box lanesPart(double top, double height) {
        return Box.between(frame.scale().leftX(), frame.scale().rightX(), top, height);
    }

    private void addRevision(List<Spot> found, Row.Revision row, double top) {
        RevisionPath.of(frame.sight().furthest(), row.revision()).ifPresent(revision -> {
            double left = frame.scale().edge(revision.from(RevisionPhase.NEWEST));
            double right = frame.scale().edge(frame.sight().furthest().to());
            if (right > left) {
                found.add(bar(row, row.subject(), Box.between(left, right, top + Metrics.REVISION_TOP,
                        Metrics.REVISION_BAR)));
            }
        });
    }

    private void addTasks(List<Spot> found, Row.Tasks row) {
        if (row.crowd()) {
            found.add(bar(row, row.subject(), lanesPart(frame.top(row), row.height())));
            return;
        }
        for (Source source : frame.sight().sources()) {
            row.lane().in(source).ifPresent(lane -> addBars(found, source, row, lane));
        }
    }

    private Spot bar(Row row, Subject subject, Box box) {
        return new Spot(subject, box, Spot.Kind.BAR, frame.areas().of(row));
    }

    private void addBars(List<Spot> found, Source source, Row.Tasks row, LaneView.Packed lane) {
        int count = lane.lane().launchedAt(source.rows());
        for (int i = 0; i < count; i++) {
            int task = lane.lane().tasks().get(i);
            path.trace(source, task);
            boolean told = path.start() <= source.to() && path.end() > source.from();
            if (told && frame.scale().shows(path.start(), path.end())) {
                // the part of the bar that another source tells belongs to the same spot
                double left = frame.scale().edge(path.start());
                double right = Math.max(left + 2, frame.rightEdge(source, path.end()));
                found.add(bar(row, new Subject.OfTask(task), Box.between(left, right,
                        frame.areas().shown(row.bar(lane.packing().line(i))), row.barHeight())));
            }
        }
    }
}
