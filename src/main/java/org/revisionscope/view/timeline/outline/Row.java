package org.revisionscope.view.timeline.outline;

import java.util.List;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Packing;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Subject;

/** One row of the outline, from {@link #y} downwards; rows follow each other without gaps. */
public sealed interface Row {

    /** The top of the row, from the top of the outline. */
    double y();

    /** Its height. */
    double height();

    /** What is selected by a click on its name. */
    Subject subject();

    /** The same row at another height. */
    Row at(double otherY);

    /** What makes it the same row in another frame, wherever it lies. */
    Object key();

    /** Just under the row. */
    default double bottom() {
        return y() + height();
    }

    /**
     * The heading of the lanes that are pinned.
     *
     * @param y its top
     * @param lanes how many they are
     * @param more how many others are pinned, but have no room there
     */
    record Pins(double y, int lanes, int more) implements Row {
        @Override
        public double height() {
            return Metrics.PINS_ROW;
        }

        @Override
        public Row at(double otherY) {
            return new Pins(otherY, lanes, more);
        }

        @Override
        public Subject subject() {
            return Subject.nothing();
        }

        @Override
        public Object key() {
            return Pins.class;
        }
    }

    /**
     * The heading of a platform version.
     *
     * @param y its top
     * @param version which one
     * @param folded whether its revisions are hidden
     */
    record Version(double y, PlatformVersion version, boolean folded) implements Row {
        @Override
        public double height() {
            return Metrics.VERSION_ROW;
        }

        @Override
        public Row at(double otherY) {
            return new Version(otherY, version, folded);
        }

        @Override
        public Object key() {
            return version;
        }

        @Override
        public Subject subject() {
            return new Subject.OfVersion(version);
        }
    }

    /**
     * A revision and its bar.
     *
     * @param y its top
     * @param revision which one
     * @param height its height
     */
    record Revision(double y, RevisionId revision, double height) implements Row {

        /** A revision whose lanes follow. */
        public Revision(double y, RevisionId revision) {
            this(y, revision, Metrics.REVISION_ROW);
        }

        /** A revision whose lanes are hidden. */
        static Revision alone(double y, RevisionId revision) {
            return new Revision(y, revision, Metrics.LONE_REVISION_ROW);
        }

        @Override
        public Row at(double otherY) {
            return new Revision(otherY, revision, height);
        }

        @Override
        public Object key() {
            return revision;
        }

        @Override
        public Subject subject() {
            return new Subject.OfRevision(revision);
        }
    }

    /**
     * A place within a revision.
     *
     * @param y its top
     * @param revision the revision
     * @param place the place
     * @param lanes what is folded into this row; empty while the place is open
     * @param height its height
     */
    record PlaceGroup(double y, RevisionId revision, Place place, List<LaneView> lanes, double height) implements Row {

        private record Key(RevisionId revision, Place place) {}

        /** A place whose lanes follow. */
        static PlaceGroup open(double y, RevisionId revision, Place place, Spacing spacing) {
            return new PlaceGroup(y, revision, place, List.of(), spacing.placeRow());
        }

        /** A place whose lanes are one band in this row. */
        static PlaceGroup folded(double y, RevisionId revision, Place place, List<LaneView> lanes) {
            return new PlaceGroup(y, revision, place, lanes, Metrics.BAND_ROW);
        }

        /** Whether its lanes are one band in this row. */
        public boolean folded() {
            return !lanes.isEmpty();
        }

        @Override
        public Row at(double otherY) {
            return new PlaceGroup(otherY, revision, place, lanes, height);
        }

        @Override
        public Object key() {
            return new Key(revision, place);
        }

        @Override
        public Subject subject() {
            return new Subject.OfPlace(place);
        }
    }

    /**
     * The tasks of an owner on a revision.
     *
     * @param y its top
     * @param lane which tasks
     * @param lines how many bars lie one under the other
     * @param pitch the distance from one bar to the next
     * @param padding the space over and under the bars
     * @param crowd whether they are one band
     * @param pinned whether the row stays at the top, away from its revision
     */
    record Tasks(double y, LaneView lane, int lines, double pitch, double padding, boolean crowd, boolean pinned)
            implements Row {

        /** A lane as a sight knows it; one with very many lines has less from one bar to the next. */
        static Tasks of(LaneView lane, Sight sight, double y, Spacing spacing) {
            boolean crowd = lane.tasks(sight) > Packing.MOST_TASKS;
            int lines = crowd ? 1 : lane.lines(sight);
            return new Tasks(y, lane, lines, Metrics.pitch(lines, spacing.pitch()), spacing.padding(), crowd, false);
        }

        /** The same among those that stay at the top. */
        Tasks pinnedAt(double otherY) {
            return new Tasks(otherY, lane, lines, pitch, padding, crowd, true);
        }

        @Override
        public double height() {
            if (crowd) {
                return Metrics.BAND_ROW;
            }
            double bars = (lines - 1) * pitch + Metrics.bar(pitch);
            return Math.max(Metrics.LANE_LEAST, bars) + 2 * padding;
        }

        /** The top of the first bar. */
        double firstBar() {
            return y + padding + (lines == 1 ? Math.floor((Metrics.LANE_LEAST - barHeight()) / 2) : 0);
        }

        /** How high each bar is. */
        public double barHeight() {
            boolean job = lane.key().owner() instanceof Owner.OfStandalone;
            return lines == 1 && job ? Metrics.JOB_BAR : Metrics.bar(pitch);
        }

        /** The top of the bar on a line. */
        public double bar(int line) {
            return firstBar() + line * pitch;
        }

        @Override
        public Row at(double otherY) {
            return new Tasks(otherY, lane, lines, pitch, padding, crowd, pinned);
        }

        @Override
        public Object key() {
            return lane.key();
        }

        @Override
        public Subject subject() {
            return switch (lane.key().owner()) {
                case Owner.OfService service -> new Subject.OfService(service.key());
                case Owner.OfStandalone _ -> lane.onlyTask().<Subject>map(Subject.OfTask::new)
                        .orElseGet(Subject::nothing);
            };
        }
    }
}
