package org.revisionscope.controller.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the window. */
public final class FileDrop {
    private final Consumer<List<Path>> take;

    /** Hands what is dropped to this. */
    public FileDrop(Consumer<List<Path>> take) {
        this.take = take;
    }

    /** Takes files that are dropped anywhere on a scene. */
    public void listenTo(Scene scene) {
        scene.setOnDragOver(FileDrop::over);
        scene.setOnDragDropped(this::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().getFiles() != null && !event.getDragboard().getFiles().isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        take.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
