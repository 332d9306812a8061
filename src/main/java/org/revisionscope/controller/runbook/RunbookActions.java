package org.revisionscope.controller.runbook;

import java.util.List;
import java.util.function.Consumer;

import org.revisionscope.controller.action.Action;

/** Copies a runbook, and opens the place where one is replayed. */
public final class RunbookActions {

    private final RunbookController panel;
    private final Runnable show;
    private final Consumer<String> done;

    /**
     * What can be done with runbooks.
     *
     * @param panel the tab
     * @param show brings it into view
     * @param done says what was copied, for the tab may be out of sight
     */
    public RunbookActions(RunbookController panel, Runnable show, Consumer<String> done) {
        this.done = done;
        this.panel = panel;
        this.show = show;
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(Action.named("runbook.copy").does(() -> done.accept(panel.copyAll())),
                Action.named("runbook.paste").does(() -> {
                    show.run();
                    panel.openPasted();
                }));
    }
}
