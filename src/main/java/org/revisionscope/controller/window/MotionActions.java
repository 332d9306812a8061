package org.revisionscope.controller.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.motion.MotionChoice;

/** Whether things move. */
final class MotionActions {
    private final ObjectProperty<MotionChoice> choice;

    MotionActions(ObjectProperty<MotionChoice> choice) {
        this.choice = choice;
    }

    List<Action> all() {
        return Stream.of(MotionChoice.values()).map(this::action).toList();
    }

    private Action action(MotionChoice wanted) {
        return Action.named("view.motion." + wanted.name().toLowerCase(Locale.ROOT))
                .group("motion").on(Bindings.equal(choice, wanted)).does(() -> choice.set(wanted));
    }
}
