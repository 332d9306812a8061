package org.revisionscope.controller.verbs;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** A card of a verb: what it shows, and what committing it does. */
interface Card {

    /** What is shown. */
    CardFrame frame();

    /** What the card is about as its fields stand; nothing if it is about nothing in particular. */
    default ObservableValue<Selection> target() {
        return new SimpleObjectProperty<>(this, "target", Selection.NONE);
    }

    /** Whether it is about something critical as its fields stand. */
    default ObservableValue<Boolean> critical() {
        return new SimpleObjectProperty<>(this, "critical", false);
    }

    /** The rows in which something can be wrong. */
    Map<CardField, FormRow> rows();

    /**
     * Does what the fields say, or shows beside them what does not fit.
     *
     * @param answer told the rules' sentence if they refuse, else empty; not told if something does not fit
     */
    void commit(Deciding deciding, Consumer<Optional<String>> answer);

    /** It lies on the table, and no other does any more. */
    default void opened() {
        // most have nothing to begin
    }

    /** It lies on the table no more. */
    default void closed() {
        // most have nothing to put away
    }

    /** Shows beside each row what does not fit; what belongs to no row is said below them. */
    default void show(Map<CardField, String> sentences) {
        rows().forEach((field, row) -> row.show(Optional.ofNullable(sentences.get(field))));
        sentences.forEach((field, sentence) -> {
            if (!rows().containsKey(field)) {
                frame().say(sentence);
            }
        });
    }

    /** Passes the value on, or shows what does not fit. */
    default <T> void take(Filled<T> filled, Consumer<T> decide) {
        frame().clearMessage();
        switch (filled) {
            case Filled.Ready<T>(T value) -> {
                show(Map.of());
                decide.accept(value);
            }
            case Filled.Wrong<T>(Map<CardField, String> sentences) -> show(sentences);
        }
    }
}
