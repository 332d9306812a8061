package org.revisionscope.controller.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.Keyboard;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.ThemeChoice;

/** Puts the window together: the document, the panels that show it, and the actions that change it. */
public final class MainWindow {
    private final Stage stage;
    private final Desk desk;
    private final WindowLayout layout;
    private final WindowPlace place;

    /** A window that is not shown yet. */
    public MainWindow(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
        this.layout = new WindowLayout(desk.preferences());
        this.place = new WindowPlace(desk.preferences());
        desk.preferences().constant("view.theme", ThemeChoice.class).ifPresent(desk.themes().choiceProperty()::set);
        stage.setScene(scene());
    }

    private Scene scene() {
        Messages messages = desk.messages();
        StatusController status = new StatusController();
        CaptionController caption = new CaptionController();
        List<Action> list = new ArrayList<>();
        KeysSheet keys = new KeysSheet(() -> new ActionList(list, messages, status::explain));
        list.addAll(new ViewActions(stage, desk.themes().choiceProperty(), layout).all());
        list.addAll(new HelpActions(messages, desk.dialogs(), keys).all());
        Stream.of("file.open", "file.save", "file.saveAs", "file.quit", "edit.undo", "edit.restart", "play.toggle",
                "play.next", "play.previous", "play.nextHeadline", "play.previousHeadline", "play.dayForward",
                "play.dayBack", "play.hourForward", "play.hourBack", "play.start", "play.edge", "speed.1", "speed.2",
                "speed.3", "speed.4", "speed.5", "speed.6", "speed.slower", "speed.faster", "view.zoomIn",
                "view.zoomOut", "view.zoomAll", "view.focus", "view.follow", "view.pacing.off", "view.pacing.story",
                "view.pacing.cinema", "view.pauseAt.notice", "view.pauseAt.start", "view.pauseAt.lost",
                "view.pauseAt.breach", "view.foresight.curtain", "view.foresight.announced",
                "view.foresight.everything", "aws.release", "aws.mark", "aws.markCritical", "you.run", "you.stop",
                "you.update", "you.wait").forEach(id -> list.add(Action.named(id).does(() -> { })));
        ActionList actions = new ActionList(list, messages, status::explain);
        ActionControls controls = new ActionControls(actions);
        FileMenus files = new FileMenus(messages, FXCollections.observableArrayList(), _ -> { }, List.of());
        MainWindowController frame = new MainWindowController(messages, layout, controls,
                new MenuBarBuilder(controls, messages, files));
        Controllers controllers = new Controllers(frame, caption, status, new TransportController(controls));
        Scene scene = new Scene(load(controllers));
        desk.themes().dress(scene);
        new Keyboard(actions).listenTo(scene);
        caption.show("", "Twelve tasks still run on r6. Press M to see what happens when AWS retires it.");
        return scene;
    }

    private Parent load(Controllers controllers) {
        FXMLLoader loader = new FXMLLoader(Messages.class.getResource("window/MainWindow.fxml"), desk.messages().bundle());
        loader.setControllerFactory(controllers);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("the window's own files are broken", broken);
        }
    }

    /** Opens the window where it stood. */
    public void show() {
        place.restore(stage);
        layout.openFor(stage.getHeight());
        stage.setTitle("RevisionScope");
        stage.show();
    }

    /** Keeps what is to be remembered; called once, at the end. */
    public void close() {
        place.keep(stage);
        layout.keep();
        desk.preferences().set("view.theme", desk.themes().choiceProperty().get().name());
        desk.preferences().save();
        desk.background().finish();
    }
}
