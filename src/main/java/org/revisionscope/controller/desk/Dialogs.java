package org.revisionscope.controller.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

/** Where the user is asked for something that holds up everything else. A test answers without a dialog. */
public interface Dialogs {

    /** What to do with work that was not saved. */
    enum Unsaved {
        /** Save it first. */
        SAVE,
        /** Let it go. */
        DISCARD,
        /** Stay where we are. */
        CANCEL
    }

    /** What to do with work that a program that ended left behind. */
    enum LeftBehind {
        /** Open it. */
        RESTORE,
        /** Let it go. */
        DISCARD,
        /** Ask again at the next start. */
        LATER
    }

    /** Asks for a scenario to open; empty if the user thought better of it. */
    Optional<Path> fileToOpen();

    /** Asks for files to import; none if the user thought better of it. */
    List<Path> filesToImport();

    /**
     * Asks where to save.
     *
     * @param suggestion a file's name
     */
    Optional<Path> fileToSave(String suggestion);

    /**
     * Asks where to save a picture; the end of the name decides the format.
     *
     * @param suggestion a file's name
     */
    Optional<Path> pictureToSave(String suggestion);

    /**
     * Asks where to save a table as CSV.
     *
     * @param suggestion a file's name
     */
    Optional<Path> tableToSave(String suggestion);

    /**
     * Asks what to do with work that was not saved.
     *
     * @param title the name of the work
     */
    Unsaved askUnsaved(String title);

    /**
     * Asks what to do with work that was not saved when the program ended.
     *
     * @param title the name of the work
     * @param when when it was kept last
     */
    LeftBehind askLeftBehind(String title, String when);

    /**
     * Asks whether something is to be deleted.
     *
     * @param name what it is called
     */
    boolean askDelete(String name);

    /**
     * Shows something to read until the user closes it.
     *
     * @param title the dialog's title
     * @param content what to read
     */
    void show(String title, Node content);
}
