package org.revisionscope.controller.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import org.revisionscope.view.Messages;

/** The menus of files by name: those opened of late, and those that come with the program. */
public final class FileMenus {
    private final Messages messages;
    private final ObservableList<Path> recentFiles;
    private final Consumer<Path> open;
    private final List<Example> exampleFiles;

    /**
     * An example.
     *
     * @param name its file's name
     * @param title what the menu calls it
     * @param open opens it
     */
    public record Example(String name, String title, Runnable open) {}

    /**
     * The menus of these files.
     *
     * @param recentFiles those opened of late, the last one first; the menu follows the list
     * @param open opens one of them
     */
    public FileMenus(Messages messages, ObservableList<Path> recentFiles, Consumer<Path> open,
            List<Example> exampleFiles) {
        this.messages = messages;
        this.recentFiles = recentFiles;
        this.open = open;
        this.exampleFiles = List.copyOf(exampleFiles);
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
    public Menu examples() {
        Menu menu = new Menu(messages.get("menu.file.examples"));
        menu.setId("menu-file-examples");
        for (Example example : exampleFiles) {
            MenuItem item = item(example.title(), example.open());
            item.setId("example-" + example.name());
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String text, Runnable handler) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> handler.run());
        return item;
    }
}
