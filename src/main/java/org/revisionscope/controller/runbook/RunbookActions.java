package org.revisionscope.controller.runbook;

import java.util.List;

import org.revisionscope.controller.action.Action;

/** Copies a runbook, and opens the place where one is replayed. */
public final class RunbookActions {

    private final RunbookController panel;
    private final Runnable show;

    /**
     * What can be done with runbooks.
     *
     * @param panel the tab
     * @param show brings it into view
     */
    public RunbookActions(RunbookController panel, Runnable show) {
        this.panel = panel;
        this.show = show;
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(Action.named("runbook.copy").does(panel::copyAll), Action.named("runbook.paste").does(() -> {
            show.run();
            panel.openPasted();
        }));
    }
}
