package org.revisionscope.controller.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.revisionscope.controller.playback.Playback;

/** Dialogs that hold the clock while they are open: nothing may happen behind a question. */
public final class HoldingDialogs implements Dialogs {
    private final Dialogs dialogs;
    private final Playback playback;

    /** The same dialogs, which hold this clock. */
    public HoldingDialogs(Dialogs dialogs, Playback playback) {
        this.dialogs = dialogs;
        this.playback = playback;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return holding(dialogs::fileToOpen);
    }

    @Override
    public List<Path> filesToImport() {
        return holding(dialogs::filesToImport);
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return holding(() -> dialogs.fileToSave(suggestion));
    }

    @Override
    public Optional<Path> pictureToSave(String suggestion) {
        return holding(() -> dialogs.pictureToSave(suggestion));
    }

    @Override
    public Optional<Path> tableToSave(String suggestion) {
        return holding(() -> dialogs.tableToSave(suggestion));
    }

    @Override
    public Unsaved askUnsaved(String title) {
        return holding(() -> dialogs.askUnsaved(title));
    }

    @Override
    public LeftBehind askLeftBehind(String title, String when) {
        return holding(() -> dialogs.askLeftBehind(title, when));
    }

    @Override
    public boolean askDelete(String name) {
        return holding(() -> dialogs.askDelete(name));
    }

    @Override
    public void show(String title, Node content) {
        holding(() -> {
            dialogs.show(title, content);
            return title;
        });
    }

    private <T> T holding(Supplier<T> question) {
        boolean wasPlaying = playback.playingProperty().get();
        playback.pause();
        T answer = question.get();
        if (wasPlaying) {
            playback.play();
        }
        return answer;
    }
}
