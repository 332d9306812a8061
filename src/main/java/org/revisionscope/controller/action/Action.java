package org.revisionscope.controller.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a user can do. Menus, buttons, keys and tooltips all read this one description, so that they cannot differ.
 * The texts are in the message bundle under {@code action.<id>} and {@code action.<id>.tip}, unless the action brings a text
 * that changes.
 */
public final class Action {
    private final String id;
    private final List<Shortcut> shortcuts;
    private final ObservableValue<String> whyNot;
    private final Runnable handler;
    private final @Nullable ObservableValue<String> text;
    private final @Nullable ObservableBooleanValue on;
    private final boolean explainsItself;
    private final Optional<String> group;

    private Action(Builder builder, Runnable handler) {
        this.id = builder.id;
        this.shortcuts = builder.shortcuts;
        this.whyNot = builder.whyNot;
        this.text = builder.text;
        this.on = builder.on;
        this.explainsItself = builder.explainsItself;
        this.group = builder.group;
        this.handler = handler;
    }

    /**
     * Begins an action.
     *
     * @param id its name in the bundle and in menus, for example {@code file.open}
     */
    public static Builder named(String id) {
        return new Builder(id);
    }

    /** Its name in the bundle and in menus. */
    public String id() {
        return id;
    }

    /** Its own keys; a {@link KeyMap} may have others for it. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** The sentence that says why it cannot be used now; empty when it can. */
    public ObservableValue<String> whyNot() {
        return whyNot;
    }

    /** Whether it can be used now. */
    public boolean usable() {
        return whyNot.getValue().isEmpty();
    }

    /** A text that changes, where the bundle's does not do; marked as in {@link Mnemonics}. */
    public Optional<ObservableValue<String>> text() {
        return Optional.ofNullable(text);
    }

    /** For a switch or a choice: whether it is on. */
    public Optional<ObservableBooleanValue> on() {
        return Optional.ofNullable(on);
    }

    /** Whether its handler itself says why it cannot be used now, and what would help. */
    public boolean explainsItself() {
        return explainsItself;
    }

    /** The group without whose name its text says too little outside the menu of that group. */
    public Optional<String> group() {
        return group;
    }

    /** Does it. */
    void run() {
        handler.run();
    }

    /** Collects what an action is before its handler makes it one. */
    public static final class Builder {
        private final String id;
        private List<Shortcut> shortcuts = List.of();
        private ObservableValue<String> whyNot = new SimpleStringProperty("");
        private @Nullable ObservableValue<String> text;
        private @Nullable ObservableBooleanValue on;
        private boolean explainsItself;
        private Optional<String> group = Optional.empty();

        private Builder(String id) {
            this.id = id;
        }

        /** Its keys as {@link Shortcut#of} reads them; the first is shown. */
        public Builder keys(String... keys) {
            shortcuts = Stream.of(keys).map(Shortcut::of).toList();
            return this;
        }

        /** What may stand in its way: a sentence, or empty text for nothing. */
        public Builder whyNot(ObservableValue<String> sentence) {
            whyNot = sentence;
            return this;
        }

        /** A text that changes, as {@link Mnemonics} has it where names are in it. */
        public Builder text(ObservableValue<String> changing) {
            text = changing;
            return this;
        }

        /** Makes it a switch, which shows whether it is on. */
        public Builder on(ObservableBooleanValue state) {
            on = state;
            return this;
        }

        /** Lets its handler say why it cannot be used now. */
        public Builder explainsItself() {
            explainsItself = true;
            return this;
        }

        /** Says what it chooses, where its text alone does not; the bundle has the words under {@code group.<name>}. */
        public Builder group(String name) {
            group = Optional.of(name);
            return this;
        }

        /** The finished action. */
        public Action does(Runnable handler) {
            return new Action(this, handler);
        }
    }
}
