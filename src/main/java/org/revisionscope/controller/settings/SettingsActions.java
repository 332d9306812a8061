package org.revisionscope.controller.settings;

import java.util.List;
import java.util.function.Supplier;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.desk.Dialogs;
import org.revisionscope.view.Messages;

/** Opens the settings. */
public final class SettingsActions {
    private final Settings settings;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Supplier<ActionList> actions;

    /**
     * Actions on these settings.
     *
     * @param actions those whose keys can be chosen; asked for only when the settings are shown
     */
    public SettingsActions(Settings settings, Messages messages, Dialogs dialogs, Supplier<ActionList> actions) {
        this.settings = settings;
        this.messages = messages;
        this.dialogs = dialogs;
        this.actions = actions;
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(Action.named("edit.settings").keys("Shortcut+Comma").does(this::show));
    }

    private void show() {
        dialogs.show(messages.get("settings.title"),
                new SettingsController(settings, messages, actions.get()).load());
    }
}
