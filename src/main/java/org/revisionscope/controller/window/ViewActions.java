package org.revisionscope.controller.window;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.settings.Settings;
import org.revisionscope.view.theme.TextSize;
import org.revisionscope.view.theme.ThemeChoice;

/** What changes how the window looks, and nothing else. */
final class ViewActions {
    private final Stage stage;
    private final ObjectProperty<ThemeChoice> theme;
    private final IntegerProperty textPercent;
    private final WindowLayout layout;

    ViewActions(Stage stage, Settings settings, WindowLayout layout) {
        this.stage = stage;
        this.theme = settings.themeProperty();
        this.textPercent = settings.textPercentProperty();
        this.layout = layout;
    }

    List<Action> all() {
        Stream<Action> looks = Stream.of(theme("view.theme.system", ThemeChoice.SYSTEM),
                theme("view.theme.light", ThemeChoice.LIGHT), theme("view.theme.dark", ThemeChoice.DARK),
                theme("view.theme.projector", ThemeChoice.PROJECTOR));
        Stream<Action> sizes = TextSize.OFFERED.stream().map(this::size);
        Stream<Action> parts = Stream.of(
                Action.named("view.drawer").keys("q").on(layout.drawerOpen())
                        .does(() -> layout.drawerOpen().set(!layout.drawerOpen().get())),
                Action.named("view.stage").keys("F5").on(layout.stageView())
                        .does(() -> layout.stageView().set(!layout.stageView().get())),
                Action.named("view.fullScreen").keys("F11").on(stage.fullScreenProperty())
                        .does(() -> stage.setFullScreen(!stage.isFullScreen())));
        return Stream.of(looks, sizes, parts).flatMap(each -> each).toList();
    }

    private Action theme(String id, ThemeChoice choice) {
        return Action.named(id).group("theme").on(Bindings.equal(theme, choice)).does(() -> theme.set(choice));
    }

    private Action size(int percent) {
        return Action.named("view.textSize." + percent).group("textSize").on(textPercent.isEqualTo(percent))
                .does(() -> textPercent.set(percent));
    }
}
