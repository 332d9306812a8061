package org.revisionscope.controller.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;

/** Answers what a test told it to, and remembers what was asked. */
public final class AnsweringDialogs implements Dialogs {
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Node> shown = new LinkedHashMap<>();
    private Optional<Path> file = Optional.empty();
    private Unsaved unsaved = Unsaved.CANCEL;
    private LeftBehind leftBehind = LeftBehind.LATER;

    /** Answers questions for a file with this one. */
    public void answer(Path chosen) {
        file = Optional.of(chosen);
    }

    /** Answers what to do with unsaved work. */
    public void answer(Unsaved choice) {
        unsaved = choice;
    }

    /** Answers what to do with work that was left behind. */
    public void answer(LeftBehind choice) {
        leftBehind = choice;
    }

    /** What was asked or shown. */
    public List<String> asked() {
        return asked;
    }

    /** What was shown, by its title. */
    public Map<String, Node> shown() {
        return shown;
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return file;
    }

    @Override
    public List<Path> filesToImport() {
        asked.add("import");
        return file.stream().toList();
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        asked.add("save " + suggestion);
        return file;
    }

    @Override
    public Optional<Path> pictureToSave(String suggestion) {
        asked.add("picture " + suggestion);
        return file;
    }

    @Override
    public Optional<Path> tableToSave(String suggestion) {
        asked.add("table " + suggestion);
        return file;
    }

    @Override
    public Unsaved askUnsaved(String title) {
        asked.add("unsaved " + title);
        return unsaved;
    }

    @Override
    public LeftBehind askLeftBehind(String title, String when) {
        asked.add("left behind " + title);
        return leftBehind;
    }

    @Override
    public boolean askDelete(String name) {
        asked.add("delete " + name);
        return true;
    }

    @Override
    public void show(String title, Node content) {
        asked.add("show " + title);
        shown.put(title, content);
    }
}
