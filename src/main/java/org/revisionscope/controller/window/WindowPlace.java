package org.revisionscope.controller.window;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.revisionscope.controller.desk.Preferences;

/**
 * Where the window stood, remembered for each arrangement of screens. A place whose screen is gone is not used: a window that
 * nobody can reach is worse than one in the middle.
 */
final class WindowPlace {
    private static final double WIDTH_PX = 1440;
    /** With the frame that desktops draw around it. */
    private static final double HEIGHT_PX = 940;
    private static final double WIDTH_MIN_PX = 1100;
    private static final double HEIGHT_MIN_PX = 700;
    /** This much of the title bar must be on a screen. */
    private static final double REACHABLE_WIDTH_PX = 160;
    private static final double REACHABLE_HEIGHT_PX = 24;

    private final Preferences preferences;
    private Rectangle2D bounds;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
        List<Double> kept = preferences.numbers(key(), 4);
        Rectangle2D wanted = kept.isEmpty()
                ? Rectangle2D.EMPTY
                : new Rectangle2D(kept.get(0), kept.get(1), Math.max(1, kept.get(2)), Math.max(1, kept.get(3)));
        this.bounds = onScreen(wanted, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    }

    /**
     * A scene as large as the window will be. One without a size is first laid out as large as everything in it would like
     * to be, and the timeline would take that for its own first width.
     */
    Scene scene(Parent root) {
        return new Scene(root, bounds.getWidth(), bounds.getHeight());
    }

    /** Puts the window where it stood, and follows it from now on. */
    void restore(Stage stage) {
        stage.setMinWidth(Math.min(WIDTH_MIN_PX, bounds.getWidth()));
        stage.setMinHeight(Math.min(HEIGHT_MIN_PX, bounds.getHeight()));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(preferences.text("window.maximized").map(Boolean::parseBoolean).orElse(false));
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.addListener(_ -> follow(stage));
        }
    }

    /** Keeps where the window stands. */
    void keep(Stage stage) {
        preferences.setNumbers(key(), bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        preferences.set("window.maximized", Boolean.toString(stage.isMaximized()));
    }

    private void follow(Stage stage) {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified() && stage.getWidth() > 0
                && stage.getHeight() > 0) {
            bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /**
     * The wanted place if a user can reach it there, else the middle of the first screen; never larger than the screen.
     *
     * @param wanted where it stood; empty if nowhere yet
     * @param screens what each screen leaves to windows, the first one first
     */
    static Rectangle2D onScreen(Rectangle2D wanted, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double width = Math.min(wanted.getMaxX(), screen.getMaxX()) - Math.max(wanted.getMinX(), screen.getMinX());
            boolean titleBar = wanted.getMinY() >= screen.getMinY()
                    && wanted.getMinY() + REACHABLE_HEIGHT_PX <= screen.getMaxY();
            if (titleBar && width >= REACHABLE_WIDTH_PX) {
                return new Rectangle2D(wanted.getMinX(), wanted.getMinY(),
                        Math.min(wanted.getWidth(), screen.getWidth()),
                        Math.min(wanted.getHeight(), screen.getHeight()));
            }
        }
        Rectangle2D first = screens.getFirst();
        double width = Math.min(wanted.getWidth() > 0 ? wanted.getWidth() : WIDTH_PX, first.getWidth());
        double height = Math.min(wanted.getHeight() > 0 ? wanted.getHeight() : HEIGHT_PX, first.getHeight());
        return new Rectangle2D(first.getMinX() + (first.getWidth() - width) / 2,
                first.getMinY() + (first.getHeight() - height) / 2, width, height);
    }

    private static String key() {
        return "window.bounds." + Screen.getScreens().stream()
                .map(Screen::getBounds)
                .map(screen -> (int) screen.getMinX() + "_" + (int) screen.getMinY() + "_" + (int) screen.getWidth()
                        + "x"
                        + (int) screen.getHeight())
                .collect(Collectors.joining("."));
    }
}
