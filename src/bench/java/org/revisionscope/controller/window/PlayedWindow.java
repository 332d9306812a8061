package org.revisionscope.controller.window;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.revisionscope.controller.desk.BackgroundThread;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.PreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.WindowDialogs;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;

/** The whole window, worked by its menus and actions; used on the FX thread. */
public final class PlayedWindow {

    private final Stage stage = new Stage();
    private final MainWindow window;

    /** A window of this size. */
    public PlayedWindow(double width, double height) {
        Messages messages = Messages.load();
        Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT),
                Application::setUserAgentStylesheet);
        window = new MainWindow(stage, new Desk(messages, new Preferences(new Forgetful()), themes,
                new BackgroundThread("files"), new WindowDialogs(stage, messages),
                Recovery.ofUser()));
        window.show();
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** The title of the window. */
    public String title() {
        return stage.getTitle();
    }

    /** Opens an example. */
    public void open(String example) {
        if (stage.getScene().lookup(".menu-bar") instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> fire(menu, "menu-example-" + example));
        }
    }

    /** Does what an action of this name does. */
    public void does(String action) {
        window.actionList().run(window.actionList().get(action));
    }

    /** Closes it. */
    public void close() {
        window.close();
        stage.hide();
    }

    private static void fire(MenuItem item, String id) {
        if (id.equals(item.getId())) {
            item.fire();
        } else if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> fire(each, id));
        }
    }

    private static final class Forgetful implements PreferenceStore {

        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public Map<String, String> load() {
            return Map.copyOf(kept);
        }

        @Override
        public void save(Map<String, String> values) {
            kept.putAll(values);
        }
    }

    /** Calls this at the end of the layout of each frame. */
    public void afterLayout(Runnable listener) {
        stage.getScene().addPostLayoutPulseListener(listener);
    }
}
