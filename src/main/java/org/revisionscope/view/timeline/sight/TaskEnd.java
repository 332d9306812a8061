package org.revisionscope.view.timeline.sight;

import java.util.Locale;

import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.draw.Role;

/** How a task's bar ended, with the sign that stands there. */
public enum TaskEnd {
    /** Another task carries on. */
    REPLACED("\u2197"),
    /** Stopped by retirement, and nothing carries on. */
    LOST("\u2716"),
    /** Its work was done. */
    FINISHED("\u2713"),
    /** The customer stopped it. */
    STOPPED_BY_YOU("\u2298"),
    /** Its container ended. */
    CRASHED("\u03df"),
    /** It could not start. */
    NOT_STARTED("\u2205"),
    /** The service wanted fewer. */
    SCALED_IN("\u2198"),
    /** It went in good order, and no task names it. */
    GONE("\u25a1");

    private final String sign;

    TaskEnd(String sign) {
        this.sign = sign;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    /** The part of the key of its word. */
    public String key() {
        return "timeline.end." + name().toLowerCase(Locale.ROOT);
    }

    /** The colour of its sign: only a loss has its own. */
    public Role role() {
        return this == LOST ? Role.LOST : Role.TEXT;
    }

    /**
     * How a task ended that a source knows to have stopped.
     *
     * @throws IllegalArgumentException if the source does not know that it has
     */
    public static TaskEnd of(Source source, int task) {
        TaskLives tasks = source.chronicle().tasks();
        int stopped = tasks.stoppedRow(task);
        if (!source.knows(stopped)) {
            throw new IllegalArgumentException("task " + task + " has not stopped");
        }
        StopCause cause = source.chronicle().view().stopCause(stopped);
        return switch (cause) {
            case RETIREMENT -> tasks.isLostAt(task, source.rows()) ? LOST : carriedOn(source, task);
            case SCALING -> isScaleIn(source, task) ? SCALED_IN : carriedOn(source, task);
            case USER -> STOPPED_BY_YOU;
            case CONTAINER_EXITED -> hasFinished(source, task) ? FINISHED : CRASHED;
            case FAILED_TO_START -> NOT_STARTED;
        };
    }

    private static TaskEnd carriedOn(Source source, int task) {
        return source.chronicle().tasks().replacedByAt(task, source.rows()) == Journal.NONE ? GONE : REPLACED;
    }

    private static boolean isScaleIn(Source source, int task) {
        int outgoing = source.chronicle().tasks().outgoingRow(task);
        return source.knows(outgoing)
                && source.chronicle().view().outgoingReason(outgoing) == OutgoingReason.SCALE_IN;
    }

    /** A container that ends on its own has finished when the task reached the length that it was given. */
    private static boolean hasFinished(Source source, int task) {
        JournalView view = source.chronicle().view();
        TaskLives tasks = source.chronicle().tasks();
        if (!source.knows(tasks.runningRow(task))) {
            return false;
        }
        long ran = view.at(tasks.leftRow(task)) - view.at(tasks.runningRow(task));
        return view.originOf(task).length().map(length -> length.toMillis() == ran).orElse(false);
    }
}
