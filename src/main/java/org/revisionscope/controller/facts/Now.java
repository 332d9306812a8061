package org.revisionscope.controller.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.RevisionPhase;

/**
 * The fleet at one instant: nothing that it tells depends on anything later. It is as cheap to make as a pair; the FX
 * thread makes one whenever the clock has moved. Tasks, owners and revisions are the chronicle's numbers.
 *
 * @param chronicle what happened
 * @param instant the clock, in milliseconds since the epoch
 * @param rows how many rows had happened by then
 */
public record Now(Chronicle chronicle, long instant, int rows) {

    /** The fleet of a chronicle at an instant. */
    public static Now at(Chronicle chronicle, long instant) {
        return new Now(chronicle, instant, Math.min(chronicle.rows(), chronicle.view().rowsUntil(instant)));
    }

    /** The journal behind the chronicle. */
    public JournalView view() {
        return chronicle.view();
    }

    /** Where a revision stands; empty before its release. */
    public Optional<RevisionPhase> phase(int revision) {
        return chronicle.revisions().phaseAt(revision, instant);
    }

    /** Whether a revision is marked, or further. */
    public boolean isMarked(int revision) {
        return phase(revision).filter(phase -> phase.compareTo(RevisionPhase.MARKED) >= 0).isPresent();
    }

    /** The number of the revision that a task runs on. */
    public int revisionOf(int task) {
        return chronicle.lanes().of(task).revision();
    }

    /** The id of the revision that a task runs on. */
    public RevisionId revisionIdOf(int task) {
        return chronicle.revisions().id(revisionOf(task));
    }

    /** What a revision is called: by its label, after its platform version where several have revisions. */
    public String revisionName(RevisionId revision) {
        return chronicle.revisions().shortName(revision);
    }

    /** Who a task belongs to. */
    public Owner ownerOf(int task) {
        return view().owner(view().ownerOf(task));
    }

    /** Whether a task is live. */
    public boolean isLive(int task) {
        return chronicle.tasks().isLiveAt(task, rows);
    }

    /** Whether a task is live on a marked revision. */
    public boolean isAtRisk(int task) {
        return isLive(task) && isMarked(revisionOf(task));
    }

    /** How many tasks run on a revision, in all places. */
    public int liveTasksOn(int revision) {
        return chronicle.lanes().ofRevision(revision).stream().mapToInt(lane -> lane.liveAt(rows)).sum();
    }

    /** A task's readable name, or the first digits of its id. */
    public String nameOf(int task) {
        return view().originOf(task).name()
                .or(() -> ownerOf(task) instanceof Owner.OfStandalone job && !job.name().isEmpty()
                        ? Optional.of(job.name())
                        : Optional.empty())
                .orElseGet(() -> shortId(view().arn(task)));
    }

    /** The first digits of a task's id. */
    public static String shortId(TaskArn arn) {
        return arn.hex().substring(0, 8);
    }

    /** The live standalone tasks of a place, in order of their jobs. */
    public List<Integer> liveJobs(Place place) {
        List<Integer> live = new ArrayList<>();
        for (Lane lane : chronicle.lanes().ofStandalone()) {
            if (lane.liveAt(rows) > 0 && chronicle.lanes().owner(lane).place().equals(place)) {
                live.addAll(liveTasks(lane));
            }
        }
        return live;
    }

    /** The live tasks of a lane, in launch order. */
    public List<Integer> liveTasks(Lane lane) {
        List<Integer> live = new ArrayList<>();
        IntList tasks = lane.tasks();
        for (int i = 0; i < lane.launchedAt(rows); i++) {
            if (isLive(tasks.get(i))) {
                live.add(tasks.get(i));
            }
        }
        return live;
    }

    /** The tasks of a lane that retirement has stopped or is stopping, and whose work nothing has taken over. */
    public List<Integer> lostTasks(Lane lane) {
        List<Integer> lost = new ArrayList<>();
        IntList tasks = lane.lostTasks();
        for (int i = 0; i < tasks.size(); i++) {
            int task = tasks.get(i);
            if (isLost(task) || isStopping(task)) {
                lost.add(task);
            }
        }
        return lost;
    }

    /** Whether a task's work is lost (TASK-4). */
    public boolean isLost(int task) {
        return chronicle.tasks().isLostAt(task, rows);
    }

    /** Whether a task is live no more, and not gone yet. */
    public boolean isStopping(int task) {
        return chronicle.tasks().isStoppingAt(task, rows);
    }

    /** The notice that told of a task's retirement: sent to its place, about its revision, while it was live. */
    public Optional<NoticeLife> noticeAbout(int task) {
        Place place = ownerOf(task).place();
        RevisionId revision = revisionIdOf(task);
        int left = chronicle.tasks().leftRow(task);
        return chronicle.places().notices(place).stream()
                .filter(notice -> notice.sentRow() < rows && notice.sent().revision().equals(revision))
                .filter(notice -> left == Journal.NONE || left > notice.sentRow())
                .findFirst();
    }

    /** The notices that were sent, in order. */
    public List<NoticeLife> notices() {
        List<NoticeLife> all = chronicle.places().notices();
        int sent = 0;
        while (sent < all.size() && all.get(sent).sentRow() < rows) {
            sent++;
        }
        return all.subList(0, sent);
    }

    /** The notice with an id, if it was sent. */
    public Optional<NoticeLife> notice(NoticeId id) {
        return chronicle.places().notice(id).filter(life -> life.sentRow() < rows);
    }

    /** Whether a row that happened at an instant still did, in the story that is told now. */
    public boolean holds(int row, long at) {
        return row < rows && view().at(row) == at;
    }

    /** The notices of a place whose start is still to come, in order. */
    public List<NoticeLife> countdowns(Place place) {
        return chronicle.places().notices(place).stream()
                .filter(notice -> notice.sentRow() < rows && notice.startsAt() > instant)
                .toList();
    }
}
