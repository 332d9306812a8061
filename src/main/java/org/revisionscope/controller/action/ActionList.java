package org.revisionscope.controller.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

import org.revisionscope.view.Messages;

/** All actions of the window, in the order in which the keys sheet lists them. */
public final class ActionList {
    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final Messages messages;
    private final KeyMap keys;
    private final Consumer<String> explain;

    /**
     * Takes the actions of every part of the window.
     *
     * @param actions all of them
     * @param messages their texts
     * @param keys their keys
     * @param explain shows the sentence that says why an action cannot be used now
     * @throws IllegalArgumentException if two have the same id
     */
    public ActionList(List<Action> actions, Messages messages, KeyMap keys, Consumer<String> explain) {
        this.messages = messages;
        this.keys = keys;
        this.explain = explain;
        for (Action action : actions) {
            if (byId.put(action.id(), action) != null) {
                throw new IllegalArgumentException("two actions are called " + action.id());
            }
        }
    }

    /** All of them, in order. */
    public Collection<Action> all() {
        return byId.values();
    }

    /**
     * The action of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + id);
        }
        return action;
    }

    /** Its text as the bundle has it, with an underscore before its mnemonic, or as it is just now. */
    public String text(Action action) {
        return action.text().map(changing -> changing.getValue())
                .orElseGet(() -> messages.get("action." + action.id()));
    }

    /** Its text for the eye, without the mnemonic's mark and without an ellipsis. */
    public String plainText(Action action) {
        return Mnemonics.plain(text(action)).replace("…", "");
    }

    /** Its text for lists of everything, where no menu around it says what it chooses. */
    public String fullText(Action action) {
        return action.group().map(group -> messages.format("group." + group, plainText(action)))
                .orElseGet(() -> plainText(action));
    }

    /** A sentence that says more than its text, if the bundle has one. */
    public Optional<String> tip(Action action) {
        String key = "action." + action.id() + ".tip";
        return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }

    /** Its keys as they are just now; the first is the one that is shown. */
    public List<Shortcut> shortcuts(Action action) {
        return keys.of(action);
    }

    /** The key that menus and tooltips show, following the user's choice; empty text if there is none. */
    public ObservableValue<String> key(Action action) {
        return keys.changesProperty().map(_ -> keyLabel(action.id()));
    }

    /** The key that menus and tooltips show just now; empty text if there is none. */
    public String keyLabel(String id) {
        return keys.of(get(id)).stream().findFirst().map(Shortcut::label).orElse("");
    }

    /** Does it, or says why not. */
    public void run(Action action) {
        if (action.usable() || action.explainsItself()) {
            action.run();
        } else {
            explain.accept(action.whyNot().getValue());
        }
    }

    /** The action that a key asks for. */
    public Optional<Action> forKey(KeyEvent event) {
        return byId.values().stream()
                .filter(action -> shortcuts(action).stream().anyMatch(shortcut -> shortcut.matches(event)))
                .findFirst();
    }
}
