package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** Fills the choices of cards. */
final class Choices {

    private Choices() {}

    /** Offers values under names, with one of them chosen. */
    static <T> void offer(ComboBox<T> box, List<T> values, Function<T, String> name, T chosen) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.getItems().setAll(values);
        box.setVisibleRowCount(12);
        box.setValue(chosen);
    }
}
