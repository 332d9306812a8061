package org.revisionscope.controller.files;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped on the window. */
public final class FileDrop {
    private final Consumer<Path> open;

    /** Opens what is dropped by this. */
    public FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    /** Takes files that are dropped anywhere on a scene. */
    public void listenTo(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    /** One file at a time: of several, nobody could say which was meant. */
    private void over(DragEvent event) {
        if (event.getDragboard().getFiles() != null && event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        open.accept(event.getDragboard().getFiles().getFirst().toPath());
        event.setDropCompleted(true);
        event.consume();
    }
}
