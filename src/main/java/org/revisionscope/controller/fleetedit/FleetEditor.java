package org.revisionscope.controller.fleetedit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.view.fleetedit.FleetEditView;

/** Opens the page on which the fleet of the open document, or of a new one, is edited. */
public final class FleetEditor {

    private final Session session;
    private final Desk desk;
    private final Consumer<Runnable> keepOrLose;
    private final Consumer<Node> show;
    private final Runnable close;

    /**
     * An editor of what a session has open.
     *
     * @param keepOrLose goes on unless unsaved work stands in the way
     * @param show lays a page over the window
     * @param close takes it away, and gives the focus back
     */
    public FleetEditor(Session session, Desk desk, Consumer<Runnable> keepOrLose, Consumer<Node> show, Runnable close) {
        this.session = session;
        this.desk = desk;
        this.keepOrLose = keepOrLose;
        this.show = show;
        this.close = close;
    }

    /** What opens it. */
    public List<Action> actions() {
        return List.of(Action.named("file.new").keys("Shortcut+N").does(() -> keepOrLose.accept(this::begin)),
                Action.named("edit.fleet").keys("Shortcut+E")
                        .whyNot(session.whyNotChange()).does(this::open));
    }

    private void begin() {
        session.open(BundledScenarios.template(), Optional.empty());
        open();
    }

    private void open() {
        session.playback().pause();
        Editing editing = new Editing(session.document(), desk, document -> {
            close.run();
            session.rewrite(document);
        }, close);
        FleetEditView page = editing.page();
        show.accept(page);
        page.focusTree();
    }
}
