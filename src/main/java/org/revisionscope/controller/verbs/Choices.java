package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;

import org.revisionscope.view.Naming;

/** Fills the choices of cards. */
final class Choices {

    private Choices() {}

    /** Offers values under names, with one of them chosen. */
    static <T> void offer(ComboBox<T> box, List<T> values, Function<T, String> name, T chosen) {
        box.setConverter(new Naming<>(name));
        box.getItems().setAll(values);
        box.setVisibleRowCount(12);
        box.setValue(chosen);
    }
}
