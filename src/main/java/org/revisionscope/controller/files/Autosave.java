package org.revisionscope.controller.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.collections.ListChangeListener;

import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.scenario.Bookmark;

/**
 * Keeps a copy of what is not saved after every change, so that nothing is lost if the program is killed. While one copy is
 * written, changes wait, and then the newest is written. The FX thread uses it.
 */
public final class Autosave {

    private final Session session;
    private final Recovery recovery;
    private final Background background;
    private final Consumer<Exception> failed;
    private boolean busy;
    private boolean changed;
    private boolean told;
    private Runnable kept = () -> {};

    /**
     * Keeps copies of a session's document from now on.
     *
     * @param failed told once if no copy can be kept
     */
    public Autosave(Session session, Recovery recovery, Background background, Consumer<Exception> failed) {
        this.session = session;
        this.recovery = recovery;
        this.background = background;
        this.failed = failed;
        session.branches().treeProperty().addListener((_, _, _) -> change());
        session.dirtyProperty().addListener((_, _, _) -> change());
        session.pathProperty().addListener((_, _, _) -> change());
        session.bookmarks().all().addListener((ListChangeListener<Bookmark>) _ -> change());
    }

    /** Does something once all that is unsaved now is kept. */
    public void afterNext(Runnable then) {
        kept = then;
        change();
    }

    /** The program ends as it should: no copy stays. */
    public void end() {
        background.run(() -> {
            recovery.discard();
            return recovery;
        }, _ -> {}, _ -> {});
    }

    private void change() {
        if (busy) {
            changed = true;
        } else {
            write();
        }
    }

    private void write() {
        busy = true;
        changed = false;
        boolean isUnsaved = session.dirtyProperty().get();
        Supplier<ScenarioDocument> draft = session.draft();
        Optional<Path> file = session.pathProperty().get();
        background.run(() -> {
            if (isUnsaved) {
                recovery.keep(draft.get(), file);
            } else {
                recovery.discard();
            }
            return recovery;
        }, _ -> written(), this::fail);
    }

    private void written() {
        busy = false;
        if (changed) {
            write();
            return;
        }
        Runnable then = kept;
        kept = () -> {};
        then.run();
    }

    private void fail(Exception problem) {
        busy = false;
        if (!told) {
            told = true;
            failed.accept(problem);
        }
    }
}
