package org.revisionscope.model.history;

import java.util.stream.IntStream;

import org.revisionscope.model.fleet.Place;

/** Everything that a chronicle tells, as text, so that two of them can be compared. */
public final class ChronicleText {

    private static final long SLICE = 7 * 3_600_000L;

    private final StringBuilder text = new StringBuilder();
    private final Chronicle chronicle;
    private final int rows;

    private ChronicleText(Chronicle chronicle) {
        this.chronicle = chronicle;
        rows = chronicle.rows();
    }

    /** What a chronicle tells. */
    public static String of(Chronicle chronicle) {
        ChronicleText told = new ChronicleText(chronicle);
        told.revisions();
        told.tasks();
        chronicle.lanes().sorted().forEach(told::lane);
        chronicle.places().places().forEach(told::place);
        chronicle.services().sorted().forEach(told::service);
        told.headlines();
        return told.text.toString();
    }

    /** A chronicle for another journal that takes over what this one tells of so many rows, which both have. */
    public static Chronicle branch(Chronicle chronicle, JournalView other, int rows) {
        return new Chronicle(chronicle, other, rows);
    }

    private void line(Object... words) {
        for (Object word : words) {
            text.append(word).append(' ');
        }
        text.append('\n');
    }

    private void revisions() {
        RevisionLives lives = chronicle.revisions();
        line(lives.versions(), lives.latestMoves());
        for (int i = 0; i < lives.count(); i++) {
            line("revision", lives.id(i), lives.releasedRow(i), lives.superseded(i), lives.markedRow(i),
                    lives.marked(i), lives.retiringFrom(i), lives.retired(i), lives.critical(i), lives.reason(i));
        }
    }

    private void tasks() {
        TaskLives lives = chronicle.tasks();
        line("tasks", lives.count(), lives.rows());
        for (int task = 0; task < lives.count(); task++) {
            line(task, lives.runningRow(task), lives.healthyRow(task), lives.outgoingRow(task), lives.leftRow(task),
                    lives.stoppedRow(task), lives.lastRow(task), lives.replacedBy(task), lives.lane(task),
                    lives.stateAt(task, rows));
        }
    }

    private void lane(Lane lane) {
        line("lane", lane.number(), lane.revision(), chronicle.lanes().owner(lane), list(lane.tasks()),
                list(lane.leftRows()), list(lane.lostTasks()));
        steps(lane.count().steps());
        crowd(lane.crowd(rows));
    }

    private void steps(StepLine steps) {
        line(IntStream.range(0, steps.size())
                .mapToObj(step -> steps.at(step) + ":" + steps.healthy(step) + "/" + steps.live(step)).toList());
    }

    private void crowd(Crowd crowd) {
        CrowdSlice slice = new CrowdSlice();
        for (int row = 0; row < rows; row += Math.max(1, rows / 5)) {
            long from = chronicle.view().at(row);
            crowd.read(from, from + SLICE, slice);
            line(slice.most(), slice.least(), slice.mostArriving(), slice.mostGoing(), slice.arrivingTime,
                    slice.placedTime, slice.goingTime);
        }
    }

    private void place(Place place) {
        line("place", place, chronicle.places().settings(place));
        for (NoticeLife notice : chronicle.places().notices(place)) {
            line(notice.sent(), notice.sentRow(), notice.openedAt(), notice.closedAt(), notice.tasksFound(),
                    notice.tasksLeft(rows), notice.lanes().stream().map(Lane::number).toList(),
                    chronicle.places().notices().indexOf(notice));
        }
        for (int revision = 0; revision < chronicle.revisions().count(); revision++) {
            crowd(chronicle.lanes().crowd(revision, place, rows));
        }
    }

    private void service(ServiceLife service) {
        line("service", service.key(), service.number(), service.configurations(), service.deployments(),
                service.breaches(), service.deletedAt(), service.lanes().stream().map(Lane::number).toList());
        for (int row = 0; row <= rows; row += Math.max(1, rows / 9)) {
            line(service.healthyAt(row), service.liveAt(row));
        }
        steps(service.steps());
    }

    private void headlines() {
        Headlines headlines = chronicle.headlines();
        for (int i = 0; i < headlines.count(); i++) {
            line(headlines.row(i), headlines.at(i), headlines.kind(i));
        }
    }

    private static String list(IntList list) {
        return IntStream.range(0, list.size()).mapToObj(list::get).toList().toString();
    }
}
