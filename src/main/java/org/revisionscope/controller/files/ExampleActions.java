package org.revisionscope.controller.files;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.Messages;

/** Opens one of the scenarios that come with the program. */
public final class ExampleActions {

    private final List<String> names;
    private final Messages messages;
    private final Consumer<String> open;

    /**
     * Actions for these scenarios.
     *
     * @param names of their files
     * @param messages their titles, under {@code example.<name>}
     * @param open opens one by its name
     */
    public ExampleActions(List<String> names, Messages messages, Consumer<String> open) {
        this.names = List.copyOf(names);
        this.messages = messages;
        this.open = open;
    }

    /** One for each, in order. */
    public List<Action> all() {
        return names.stream().map(this::action).toList();
    }

    private Action action(String name) {
        String id = "example." + name;
        return Action.named(id).group("example").text(new ReadOnlyStringWrapper(messages.get(id)))
                .does(() -> open.accept(name));
    }
}
