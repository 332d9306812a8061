package org.revisionscope.controller.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.view.Messages;

/** The menus of files by name: those opened of late, and those that come with the program. */
public final class FileMenus {
    private final Messages messages;
    private final ObservableList<Path> recentFiles;
    private final Consumer<Path> open;
    private final List<Action> examples;

    /**
     * The menus of these files.
     *
     * @param recentFiles those opened of late, the last one first; the menu follows the list
     * @param open opens one of them
     * @param examples what opens one of those that come with the program
     */
    public FileMenus(Messages messages, ObservableList<Path> recentFiles, Consumer<Path> open,
            List<Action> examples) {
        this.messages = messages;
        this.recentFiles = recentFiles;
        this.open = open;
        this.examples = List.copyOf(examples);
    }

    /** The files opened of late. */
    public Menu recent() {
        Menu menu = new Menu(messages.get("menu.file.recent"));
        recentFiles.addListener((ListChangeListener<Path>) _ -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(Menu menu) {
        menu.getItems().setAll(recentFiles.stream()
                .map(file -> item(file.getFileName() + "  —  " + file.toAbsolutePath().getParent(),
                        () -> open.accept(file)))
                .toList());
        if (recentFiles.isEmpty()) {
            MenuItem none = item(messages.get("menu.file.recent.none"), () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }

    /** The scenarios that come with the program. */
    public Menu examples(ActionControls controls) {
        Menu menu = new Menu(messages.get("menu.file.examples"));
        menu.setId("menu-file-examples");
        menu.getItems().addAll(examples.stream().map(example -> controls.menuItem(example.id())).toList());
        return menu;
    }

    private static MenuItem item(String text, Runnable handler) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> handler.run());
        return item;
    }
}
