package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.why.Asked.Tense;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.PlaceLives.Setting;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.history.TaskLives;

/**
 * Finds the row that tells most about a selection: what will become of it if that is announced, else what happened to it
 * last.
 *
 * @param watch the fleet at the clock
 * @param announced the future if nobody acts; empty while it is not known or not to be shown
 */
record Question(Watch watch, Optional<Chronicle> announced) {

    Optional<Asked> about(Selection selection) {
        Now now = watch.now();
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfEvent(int row, long at, Selection about) ->
                    now.holds(row, at) ? happened(row) : about(about);
            case Selection.OfRevision(var id) -> now.chronicle().revisions().number(id).stream().boxed()
                    .filter(number -> now.phase(number).isPresent())
                    .map(number -> now.isMarked(number) ? now.chronicle().revisions().markedRow(number)
                            : now.chronicle().revisions().releasedRow(number))
                    .findFirst().flatMap(this::happened);
            case Selection.OfPlace(var place) -> now.chronicle().places().settings(place).stream()
                    .map(Setting::row).filter(row -> row < now.rows()).reduce((_, later) -> later)
                    .flatMap(this::happened);
            case Selection.OfNotice(var id) -> now.notice(id).flatMap(notice -> happened(notice.sentRow()));
            case Selection.OfService(var key) -> now.chronicle().services().of(key)
                    .filter(life -> life.createdAt() <= now.instant()).flatMap(this::ofService);
            case Selection.OfTask(var arn) -> {
                OptionalInt task = watch.task(arn);
                yield task.isPresent() ? ofTask(task.getAsInt()) : Optional.empty();
            }
        };
    }

    private Optional<Asked> happened(int row) {
        return Optional.of(new Asked(watch.now().chronicle(), row, Tense.HAPPENED));
    }

    private Optional<Asked> ofTask(int task) {
        Now now = watch.now();
        TaskLives tasks = now.chronicle().tasks();
        if (!now.isLive(task)) {
            return happened(tasks.leftRow(task));
        }
        if (tasks.isOutgoingAt(task, now.rows())) {
            return happened(tasks.outgoingRow(task));
        }
        Optional<Asked> ahead = now.noticeAbout(task).flatMap(_ -> announced)
                .flatMap(future -> ahead(future, aheadOf(future.tasks(), task, now.ownerOf(task))));
        return ahead.isPresent() ? ahead : happened(now.view().launchRow(task));
    }

    private static int aheadOf(TaskLives tasks, int task, Owner owner) {
        if (task >= tasks.count()) {
            return Journal.NONE;
        }
        return owner instanceof Owner.OfStandalone ? tasks.leftRow(task) : tasks.outgoingRow(task);
    }

    private Optional<Asked> ahead(Chronicle future, int row) {
        return row != Journal.NONE && future.view().at(row) > watch.now().instant()
                ? Optional.of(new Asked(future, row, Tense.AHEAD))
                : Optional.empty();
    }

    private Optional<Asked> ofService(ServiceLife life) {
        Now now = watch.now();
        Optional<Asked> breach = life.breachAt(now.instant()).flatMap(each -> happened(each.row()));
        return breach.or(() -> breachAhead(life)).or(() -> takenAhead(life)).or(() -> lastOf(life));
    }

    private Optional<Asked> breachAhead(ServiceLife life) {
        return announced.flatMap(future -> future.services().of(life.key())
                .flatMap(same -> same.breaches().stream().filter(each -> each.from() > watch.now().instant())
                        .findFirst())
                .flatMap(each -> ahead(future, each.row())));
    }

    /** The first of its tasks that retirement will take away; only lanes of marked revisions hold any. */
    private Optional<Asked> takenAhead(ServiceLife life) {
        Now now = watch.now();
        List<Lane> marked = life.lanes().stream()
                .filter(lane -> now.isMarked(lane.revision()) && lane.liveAt(now.rows()) > 0).toList();
        return marked.isEmpty() ? Optional.empty()
                : announced.flatMap(future -> marked.stream().flatMapToInt(lane -> taken(future, lane).stream())
                        .min().stream().boxed().findFirst().flatMap(row -> ahead(future, row)));
    }

    private OptionalInt taken(Chronicle future, Lane lane) {
        IntList tasks = lane.tasks();
        int launched = lane.launchedAt(watch.now().rows());
        for (int i = 0; i < launched; i++) {
            int row = future.tasks().count() > tasks.get(i) ? future.tasks().outgoingRow(tasks.get(i)) : Journal.NONE;
            if (row != Journal.NONE && future.view().at(row) > watch.now().instant()
                    && future.view().outgoingReason(row) == OutgoingReason.RETIREMENT) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** Its last deployment, or what it was asked to be since. */
    private Optional<Asked> lastOf(ServiceLife life) {
        int rows = watch.now().rows();
        int deployed = life.deployments().stream().mapToInt(ServiceLife.Deployment::row).filter(row -> row < rows)
                .max().orElse(Journal.NONE);
        int asked = life.configurations().stream().mapToInt(ServiceLife.Configured::row).filter(row -> row < rows)
                .max().orElse(Journal.NONE);
        int row = Math.max(deployed, asked);
        return row == Journal.NONE ? Optional.empty() : happened(row);
    }
}
