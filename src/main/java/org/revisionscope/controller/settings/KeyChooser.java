package org.revisionscope.controller.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.KeyCapture;
import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.action.Shortcut;
import org.revisionscope.view.Messages;

/**
 * Gives an action another key: the next one that is pressed. One that another action has already is not taken; Escape leaves
 * everything as it was, and Delete leaves the action without a key.
 */
final class KeyChooser {
    private final ActionList actions;
    private final KeyMap keys;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Action>> awaiting =
            new ReadOnlyObjectWrapper<>(this, "awaiting", Optional.empty());

    /**
     * A chooser.
     *
     * @param say tells what to do now, and what became of it
     */
    KeyChooser(ActionList actions, KeyMap keys, Messages messages, Consumer<String> say) {
        this.actions = actions;
        this.keys = keys;
        this.messages = messages;
        this.say = say;
    }

    /** The action that waits for its key. */
    ReadOnlyObjectProperty<Optional<Action>> awaitingProperty() {
        return awaiting.getReadOnlyProperty();
    }

    /** Lets an action wait for its key. */
    void begin(Action action) {
        awaiting.set(Optional.of(action));
        say.accept(messages.format("settings.keys.press", actions.fullText(action)));
    }

    /** Takes the keys that are pressed over a list while an action waits, and Enter to let the selected one wait. */
    void listenTo(ListView<Action> list) {
        list.addEventFilter(KeyEvent.ANY, event -> {
            if (awaiting.get().isPresent()) {
                event.consume();
                take(event, awaiting.get().get());
            } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ENTER) {
                event.consume();
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::begin);
            }
        });
    }

    /** What is written where an action's keys stand. */
    String labels(Action action) {
        List<Shortcut> all = actions.shortcuts(action);
        return all.isEmpty() ? messages.get("settings.keys.none")
                : all.stream().map(Shortcut::label).collect(Collectors.joining(", "));
    }

    /** What an action is called. */
    String text(Action action) {
        return actions.fullText(action);
    }

    /** What pressing the button of an action does. */
    String hint(Action action) {
        return messages.format("settings.keys.change", actions.fullText(action));
    }

    /** What is written while a key is awaited. */
    String prompt() {
        return messages.get("settings.keys.prompt");
    }

    /** Counts the changes of all keys. */
    KeyMap keys() {
        return keys;
    }

    private void take(KeyEvent event, Action action) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            end("");
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED
                && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            keys.choose(action, List.of());
            end(messages.format("settings.keys.removed", actions.fullText(action)));
        } else {
            KeyCapture.of(event).ifPresent(key -> give(action, key));
        }
    }

    private void give(Action action, Shortcut key) {
        Optional<Action> owner = actions.all().stream()
                .filter(other -> other != action && actions.shortcuts(other).contains(key)).findFirst();
        if (owner.isPresent()) {
            end(messages.format("settings.keys.taken", key.label(), actions.fullText(owner.get())));
        } else {
            keys.choose(action, List.of(key));
            end(messages.format("settings.keys.given", actions.fullText(action), key.label()));
        }
    }

    private void end(String sentence) {
        awaiting.set(Optional.empty());
        say.accept(sentence);
    }
}
