package org.revisionscope.controller.window;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.theme.ThemeChoice;

/** What changes how the window looks, and nothing else. */
final class ViewActions {
    private final Stage stage;
    private final ObjectProperty<ThemeChoice> theme;
    private final WindowLayout layout;

    ViewActions(Stage stage, ObjectProperty<ThemeChoice> theme, WindowLayout layout) {
        this.stage = stage;
        this.theme = theme;
        this.layout = layout;
    }

    List<Action> all() {
        return List.of(theme("view.theme.system", ThemeChoice.SYSTEM), theme("view.theme.light", ThemeChoice.LIGHT),
                theme("view.theme.dark", ThemeChoice.DARK), theme("view.theme.projector", ThemeChoice.PROJECTOR),
                Action.named("view.drawer").keys("q").on(layout.drawerOpen())
                        .does(() -> layout.drawerOpen().set(!layout.drawerOpen().get())),
                Action.named("view.stage").keys("F5").on(layout.stageView())
                        .does(() -> layout.stageView().set(!layout.stageView().get())),
                Action.named("view.fullScreen").keys("F11").on(stage.fullScreenProperty())
                        .does(() -> stage.setFullScreen(!stage.isFullScreen())));
    }

    private Action theme(String id, ThemeChoice choice) {
        return Action.named(id).group("theme").on(Bindings.equal(theme, choice)).does(() -> theme.set(choice));
    }
}
