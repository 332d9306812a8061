package org.revisionscope.controller.help;

import java.util.Locale;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Chronicle;

/** A word that AWS or this program gives a meaning of its own; the bundle explains it. */
enum Term {
    PLATFORM_VERSION, REVISION, LATEST, NEWEST, SUPERSEDED, MARKED, RETIREMENT, NOTICE, WAIT_PERIOD, CRITICAL, TASK,
    SERVICE, STANDALONE_TASK, FLOOR, DEPLOYMENT, REPLACEMENT, LOST, EDGE, FORESIGHT, SCENE;

    /** The term that explains what is selected in a run. */
    static Term about(Selection selection, Chronicle run) {
        return switch (selection) {
            case Selection.Nothing() -> PLATFORM_VERSION;
            case Selection.OfRevision _ -> REVISION;
            case Selection.OfPlace _ -> WAIT_PERIOD;
            case Selection.OfService _ -> FLOOR;
            case Selection.OfTask task -> isStandalone(task.task(), run) ? STANDALONE_TASK : TASK;
            case Selection.OfNotice _ -> NOTICE;
            case Selection.OfEvent event -> about(event.about(), run);
        };
    }

    private static boolean isStandalone(TaskArn task, Chronicle run) {
        return run.lanes().find(task).stream()
                .anyMatch(number -> run.lanes().owner(run.lanes().of(number)) instanceof Owner.OfStandalone);
    }

    /** Where the bundle has its name; its explanation is under the same with {@code .text}. */
    String key() {
        return "term." + name().toLowerCase(Locale.ROOT);
    }
}
