package org.revisionscope.view.theme;

import java.util.function.Consumer;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Which look is on: the user's choice, or the operating system's while the choice is {@link ThemeChoice#SYSTEM}. It dresses
 * the scenes it was given and changes them live; only the FX thread uses it.
 */
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);
    private final ObservableValue<ColorScheme> system;

    /**
     * Starts with the system's look.
     *
     * @param system the operating system's scheme, which may change at any time
     * @param userAgent takes the style sheet that stands in for JavaFX's own
     */
    public Themes(ObservableValue<ColorScheme> system, Consumer<String> userAgent) {
        this.system = system;
        theme.addListener((_, _, now) -> userAgent.accept(now.userAgentStylesheet()));
        choice.addListener((_, _, _) -> update());
        system.addListener((_, _, _) -> update());
        update();
        userAgent.accept(theme.get().userAgentStylesheet());
    }

    /** What the user asked for. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** The look that is on. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Gives the scene the look that is on, now and whenever it changes. */
    public void dress(Scene scene) {
        theme.get().applyTo(scene);
        theme.addListener((_, _, now) -> now.applyTo(scene));
    }

    private void update() {
        theme.set(switch (choice.get()) {
            case SYSTEM -> Theme.of(system.getValue());
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PROJECTOR -> Theme.PROJECTOR;
        });
    }
}
