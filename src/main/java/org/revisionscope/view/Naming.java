package org.revisionscope.view;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/**
 * Shows the values of a choice under their names. Choices are picked and never typed.
 *
 * @param <T> what is chosen
 */
public final class Naming<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /** Values under these names; no value has an empty one. */
    public Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is picked, not typed: " + text);
    }
}
