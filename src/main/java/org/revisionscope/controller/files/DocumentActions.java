package org.revisionscope.controller.files;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.document.Session;
import org.revisionscope.view.Messages;

/** What is done with the document as a whole: opening, saving, taking back. */
public final class DocumentActions {
    private final Documents documents;
    private final Session session;
    private final Messages messages;
    private final Runnable quit;

    /**
     * The actions on these documents.
     *
     * @param quit ends the program, after asking about unsaved work
     */
    public DocumentActions(Documents documents, Session session, Messages messages, Runnable quit) {
        this.documents = documents;
        this.session = session;
        this.messages = messages;
        this.quit = quit;
    }

    /** All of them, in the order of the menus. */
    public List<Action> all() {
        String nothingToUndo = messages.get("action.edit.undo.whyNot");
        String nothingToRedo = messages.get("action.edit.redo.whyNot");
        String nothingToProve = messages.get("action.file.stopProving.whyNot");
        ObservableValue<String> readOnly = session.whyNotChange();
        return List.of(Action.named("file.open").keys("Shortcut+O").does(documents::open),
                Action.named("file.save").keys("Shortcut+S").whyNot(readOnly).does(documents::save),
                Action.named("file.saveAs").keys("Shortcut+Shift+S").whyNot(readOnly).does(documents::saveAs),
                Action.named("file.stopProving")
                        .whyNot(documents.provingProperty().map(part -> part.isPresent() ? "" : nothingToProve))
                        .does(documents::stopProving),
                Action.named("file.quit").keys("Shortcut+Q").does(quit),
                Action.named("edit.undo").keys("Shortcut+Z")
                        .whyNot(session.lastEditProperty().map(edit -> edit.isPresent() ? "" : nothingToUndo))
                        .does(session::undo),
                Action.named("edit.redo").keys("Shortcut+Y", "Shortcut+Shift+Z")
                        .whyNot(Bindings.when(session.redoableProperty()).then("").otherwise(nothingToRedo))
                        .does(session::redo),
                Action.named("edit.restart").keys("Shortcut+R").does(session::restart));
    }
}
