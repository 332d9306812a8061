package org.revisionscope.controller.facts;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.Messages;

/** What every panel follows: the fleet at the clock, what is selected, and the words. Only the FX thread uses it. */
public final class Watch {

    private final ObservableValue<Now> now;
    private final ObjectProperty<Selection> selection;
    private final Messages messages;
    private final Turns turns;
    private Lookup last = new Lookup(new Chronicle(), null, OptionalInt.empty());

    /**
     * Something to follow.
     *
     * @param now the fleet at the clock; changes at most once a pulse
     * @param selection what is selected in every panel at once
     * @param messages the words
     */
    public Watch(ObservableValue<Now> now, ObjectProperty<Selection> selection, Messages messages) {
        this(now, selection, messages, () -> false);
    }

    private Watch(ObservableValue<Now> now, ObjectProperty<Selection> selection, Messages messages,
            BooleanSupplier playing) {
        turns = new Turns(playing, System::nanoTime);
        this.now = now;
        this.selection = selection;
        this.messages = messages;
    }

    /** Follows a session. */
    public static Watch of(Session session, Messages messages) {
        ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(session, "now");
        Runnable update = () -> now.set(Now.at(session.chronicleProperty().get(), session.playback().clock()));
        session.chronicleProperty().addListener((_, _, _) -> update.run());
        session.rowsProperty().addListener((_, _, _) -> update.run());
        session.playback().clockProperty().addListener((_, _, _) -> update.run());
        update.run();
        return new Watch(now.getReadOnlyProperty(), session.selectionProperty(), messages,
                session.playback().playingProperty()::get);
    }

    private record Lookup(Chronicle chronicle, @Nullable TaskArn arn, OptionalInt task) {
        boolean answers(Chronicle of, TaskArn wanted) {
            return chronicle == of && wanted.equals(arn) && task.isPresent();
        }
    }

    /** The fleet at the clock. */
    public Now now() {
        return now.getValue();
    }

    /** Does this whenever the fleet at the clock has changed: at once, or while the clock runs in turn with others. */
    public void follow(Runnable panel) {
        now.addListener((_, _, _) -> turns.ask(panel));
    }

    /** Does this in turn with those who follow, because something else has changed that it shows. */
    public void ask(Runnable panel) {
        turns.ask(panel);
    }

    /**
     * The same for a panel that may be out of sight, where it is left as it is until somebody looks again.
     *
     * @param seen whether it can be seen
     */
    public void follow(Runnable panel, ObservableValue<Boolean> seen) {
        now.addListener((_, _, _) -> { // who is out of sight takes no turn
            if (seen.getValue()) {
                turns.ask(panel);
            }
        });
        seen.addListener((_, _, isSeen) -> {
            if (isSeen) {
                panel.run();
            }
        });
    }

    /** Nobody follows any more: called once, when the window closes. */
    public void close() {
        turns.end();
    }

    /** What is selected. */
    public Selection selection() {
        return selection.get();
    }

    /** What is selected, to listen to and to change. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** The words. */
    public Messages messages() {
        return messages;
    }

    /** The number that a task has in the chronicle at the clock; empty if it is not launched by then. */
    public OptionalInt task(TaskArn arn) {
        Now at = now();
        if (!last.answers(at.chronicle(), arn)) {
            last = new Lookup(at.chronicle(), arn, find(at.chronicle(), arn));
        }
        OptionalInt task = last.task();
        return task.isPresent() && at.view().launchRow(task.getAsInt()) < at.rows() ? task : OptionalInt.empty();
    }

    /** ARNs are hashes, so only trying finds the task; its place and cluster leave few owners to try. */
    private static OptionalInt find(Chronicle chronicle, TaskArn arn) {
        for (Lane lane : chronicle.lanes().sorted()) {
            Owner owner = chronicle.lanes().owner(lane);
            if (owner.place().equals(arn.place()) && owner.cluster().equals(arn.cluster())) {
                IntList tasks = lane.tasks();
                for (int i = tasks.size() - 1; i >= 0; i--) {
                    if (chronicle.view().arn(tasks.get(i)).equals(arn)) {
                        return OptionalInt.of(tasks.get(i));
                    }
                }
            }
        }
        return OptionalInt.empty();
    }
}
