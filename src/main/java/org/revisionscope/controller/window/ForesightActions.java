package org.revisionscope.controller.window;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.timeline.sight.Foresight;

/** How much of the future the timeline shows. */
final class ForesightActions {
    private final ObjectProperty<Foresight> foresight;

    ForesightActions(ObjectProperty<Foresight> foresight) {
        this.foresight = foresight;
    }

    List<Action> all() {
        return List.of(choice("view.foresight.curtain", Foresight.CURTAIN),
                choice("view.foresight.announced", Foresight.ANNOUNCED),
                choice("view.foresight.everything", Foresight.EVERYTHING),
                Action.named("view.foresight.next").keys("v").does(this::next));
    }

    private Action choice(String id, Foresight value) {
        return Action.named(id).group("foresight").on(Bindings.equal(foresight, value))
                .does(() -> foresight.set(value));
    }

    private void next() {
        Foresight[] all = Foresight.values();
        foresight.set(all[(foresight.get().ordinal() + 1) % all.length]);
    }
}
