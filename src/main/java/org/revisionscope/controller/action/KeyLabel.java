package org.revisionscope.controller.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * Shows a key in a menu without listening to it. JavaFX fires a menu's accelerators even while a text field has the focus,
 * which single letters must not do; so the {@link Keyboard} listens for all of them.
 */
final class KeyLabel extends KeyCombination {
    private final String label;

    KeyLabel(String label) {
        this.label = label;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getDisplayText() {
        return label;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyLabel key && key.label.equals(label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
