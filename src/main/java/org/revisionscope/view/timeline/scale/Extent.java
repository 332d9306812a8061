package org.revisionscope.view.timeline.scale;

import java.util.Optional;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskPath;

/**
 * A stretch of time that something takes.
 *
 * @param from its first instant
 * @param to its last instant
 */
public record Extent(long from, long to) {

    /** How much of its length stays free at each side of what is fitted into a view. */
    private static final double MARGIN = 0.04;

    /** Where a subject lies in time, with what is ahead of it; empty for what has no beginning. */
    public static Optional<Extent> of(Subject subject, Sight sight) {
        return switch (subject) {
            case Subject.OfTask task -> ofTask(task.task(), sight);
            case Subject.OfRevision revision -> RevisionPath.of(sight.furthest(), revision.revision())
                    .map(path -> new Extent(path.from(RevisionPhase.NEWEST),
                            orClock(path.from(RevisionPhase.RETIRED), sight)));
            case Subject.OfNotice notice -> sight.furthest().chronicle().places().notice(notice.notice())
                    .map(life -> new Extent(life.sentAt(), Math.max(life.startsAt(), sight.clock())));
            case Subject.OfService service -> sight.past().chronicle().services().of(service.service())
                    .map(life -> new Extent(life.createdAt(), sight.clock()));
            case Subject.OfVersion _,Subject.OfPlace _,Subject.OfBookmark _,Subject.Nothing _ -> Optional.empty();
        };
    }

    /** From the first launch to the edge, and to the last start that was announced; a day where that is one instant. */
    public static Extent ofAll(Sight sight) {
        Chronicle chronicle = sight.past().chronicle();
        long from = chronicle.tasks().launchedBefore(sight.past().rows()) > 0
                ? chronicle.view().at(chronicle.tasks().launchRow(0))
                : sight.clock();
        long to = chronicle.places().notices().stream().filter(notice -> sight.past().knows(notice.sentRow()))
                .mapToLong(notice -> notice.startsAt()).max().orElse(sight.clock());
        long end = Math.max(to, Math.max(sight.edge(), sight.clock()));
        return new Extent(from, end > from ? end : from + Step.DAY_MILLIS);
    }

    /** What shows all of it with a margin, as far as that can be shown at once. */
    public Span fitted() {
        long margin = Math.round(Math.max(to - from, TimeScale.SHORTEST_SPAN) * MARGIN);
        long length = Math.clamp(to - from + 2 * margin, TimeScale.SHORTEST_SPAN, TimeScale.LONGEST_SPAN);
        long left = middle() - length / 2;
        return new Span(left, left + length);
    }

    /** Its middle. */
    public long middle() {
        return from + (to - from) / 2;
    }

    private static Optional<Extent> ofTask(int task, Sight sight) {
        Source source = sight.furthest();
        if (task >= source.chronicle().tasks().launchedBefore(source.rows())) {
            return Optional.empty();
        }
        TaskPath path = new TaskPath();
        path.trace(source, task);
        return Optional.of(new Extent(path.start(), orClock(path.end(), sight)));
    }

    private static long orClock(long end, Sight sight) {
        return end == Source.NEVER ? sight.clock() : end;
    }
}
