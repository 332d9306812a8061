package org.revisionscope.controller.help;

import java.util.List;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Dialogs;
import org.revisionscope.view.Messages;

/** The sheets that explain the program. */
public final class HelpActions {
    private final Messages messages;
    private final Dialogs dialogs;
    private final KeysSheet keys;

    /** Actions that show sheets as dialogs. */
    public HelpActions(Messages messages, Dialogs dialogs, KeysSheet keys) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.keys = keys;
    }

    /** All of them, in the order of the menu. */
    public List<Action> all() {
        return List.of(
                Action.named("help.keys").keys("?").does(() -> dialogs.show(messages.get("keys.title"), keys.build())),
                Action.named("help.about")
                        .does(() -> dialogs.show(messages.get("about.title"), new AboutSheet(messages).build())));
    }
}
