package org.revisionscope.view.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/**
 * The style sheets of a look. The order matters: AtlantaFX's look first, then the names that ControlsFX
 * expects and AtlantaFX lacks, then the colours of roles, then the program's own rules.
 */
public enum Theme {
    /** Dark text on white. */
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    /** Light text on near black. */
    DARK(new PrimerDark().getUserAgentStylesheet()),
    /** For a projector in a bright room: black on white, and no thin greys. */
    PROJECTOR(new PrimerLight().getUserAgentStylesheet());

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    private List<String> tokens() {
        return switch (this) {
            case LIGHT -> List.of("tokens-light.css");
            case DARK -> List.of("tokens-dark.css");
            case PROJECTOR -> List.of("tokens-light.css", "tokens-projector.css");
        };
    }

    /** The look that an operating system's scheme asks for. */
    public static Theme of(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** The style sheet that takes the place of JavaFX's own, for every scene of the program. */
    public String userAgentStylesheet() {
        return base;
    }

    /** The style sheets that a scene needs on top, in order. */
    public List<String> stylesheets() {
        return Stream.of(Stream.of("bridge.css"), tokens().stream(), Stream.of("revisionscope.css", "panels.css",
                "focus.css"))
                .flatMap(names -> names).map(Theme::sheet).toList();
    }

    /** The style sheets that say which colour each role has; a later one overrides an earlier one. */
    public List<String> tokenSheets() {
        return tokens().stream().map(Theme::sheet).toList();
    }

    /** Gives a scene this look's style sheets; the scene's own further sheets stay. */
    public void applyTo(Scene scene) {
        ObservableList<String> sheets = scene.getStylesheets();
        for (Theme theme : values()) {
            sheets.removeAll(theme.stylesheets());
        }
        sheets.addAll(0, stylesheets());
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
