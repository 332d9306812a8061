package org.revisionscope.controller.action;

import java.util.function.Supplier;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.revisionscope.view.Tips;

/**
 * Joins controls to actions. A control whose action cannot be used now stays reachable and is drawn pale: using it says why,
 * which a disabled control could not.
 */
public final class ActionControls {
    /** Set on a control whose action cannot be used now. */
    public static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    /** The property of a button that names the action which it does. */
    public static final String ACTION = "action";

    private final ActionList actions;

    /** Joins to these actions. */
    public ActionControls(ActionList actions) {
        this.actions = actions;
    }

    /** Makes a button with a picture do the action; its tooltip and its accessible text say what that is. */
    public void bindPicture(ButtonBase button, String id) {
        Action action = actions.get(id);
        watch(action, bind(button, action, () -> actions.plainText(action)));
    }

    /** Makes a button do the action whose face tells something else, which is what is heard of it. */
    public void bindFace(ButtonBase button, String id, ObservableValue<String> face) {
        Action action = actions.get(id);
        Runnable update = bind(button, action, face::getValue);
        watch(action, update);
        button.textProperty().bind(face);
        face.addListener((_, _, _) -> update.run());
    }

    private Runnable bind(ButtonBase button, Action action, Supplier<String> heard) {
        button.getProperties().put(ACTION, action.id());
        button.setOnAction(_ -> actions.run(action));
        Tooltip tooltip = Tips.of("");
        button.setTooltip(tooltip);
        return () -> {
            tooltip.setText(tooltipText(action));
            button.setAccessibleText(heard.get());
            button.setAccessibleHelp(action.whyNot().getValue());
            button.pseudoClassStateChanged(UNAVAILABLE, !action.usable());
        };
    }

    /**
     * Makes a button with a text do the action, with the same texts as {@link #bindPicture} and on its face too. It has no
     * mnemonic: that would take the letter away from a menu for as long as the button is in sight.
     */
    public void bindText(ButtonBase button, String id) {
        bindPicture(button, id);
        button.setMnemonicParsing(false);
        Action action = actions.get(id);
        watch(action, () -> button.setText(Mnemonics.plain(actions.text(action))));
    }

    /** A menu item for the action, with its key, which the {@link Keyboard} alone listens to. */
    public MenuItem menuItem(String id) {
        Action action = actions.get(id);
        MenuItem item = action.on().map(ActionControls::switchItem).orElseGet(MenuItem::new);
        item.setId("menu-" + id.replace('.', '-'));
        item.setMnemonicParsing(true);
        item.setOnAction(_ -> {
            actions.run(action);
            if (item instanceof CheckMenuItem check) {
                action.on().ifPresent(state -> check.setSelected(state.get()));
            }
        });
        watch(action, () -> {
            String key = actions.key(action).getValue();
            item.setAccelerator(key.isEmpty() ? null : new KeyLabel(key));
            item.setText(actions.text(action));
            item.getStyleClass().removeAll("unavailable");
            if (!action.usable()) {
                item.getStyleClass().add("unavailable");
            }
        });
        return item;
    }

    /** The key of an action, following the user's choice. */
    public ObservableValue<String> key(String id) {
        return actions.key(actions.get(id));
    }

    /** What a tooltip says: the action, its key, and why it cannot be used or what it does. */
    String tooltipText(Action action) {
        String first = Tips.withKey(actions.plainText(action), actions.key(action).getValue());
        String second = action.usable() ? actions.tip(action).orElse("") : action.whyNot().getValue();
        return second.isEmpty() ? first : first + "\n" + second;
    }

    private static MenuItem switchItem(ObservableBooleanValue state) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(state.get());
        state.addListener((_, _, on) -> item.setSelected(on));
        return item;
    }

    private void watch(Action action, Runnable update) {
        actions.key(action).addListener((_, _, _) -> update.run());
        action.whyNot().addListener((_, _, _) -> update.run());
        action.text().ifPresent((ObservableValue<String> text) -> text.addListener((_, _, _) -> update.run()));
        update.run();
    }
}
