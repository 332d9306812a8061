package org.revisionscope.view;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.motion.Timing;

/**
 * The keys of a choice that has the focus. Space opens its list and closes it. Letters find a choice by its beginning, or by
 * that of a word in it: a long list cannot be walked line by line. Letters typed in a row belong together.
 */
public final class ChoiceKeys {

    private final boolean onlyInOpenLists;
    private final StringBuilder typed = new StringBuilder();
    private long typedAt;

    private ChoiceKeys(boolean onlyInOpenLists) {
        this.onlyInOpenLists = onlyInOpenLists;
    }

    /** Serves the choices of a scene whose letters mean nothing else. */
    public static void in(Scene scene) {
        new ChoiceKeys(false).listenTo(scene);
    }

    /** Serves the choices of a scene in which letters are keys; they belong to a choice while its list is open. */
    public static void amongLetterKeys(Scene scene) {
        new ChoiceKeys(true).listenTo(scene);
    }

    private void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ComboBox<?> box = choice(scene.getFocusOwner());
            if (box == null || !isPlain(event)) {
                return;
            }
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
                toggle(box);
            } else if (takesLetters(box) && writes(event.getText())) {
                event.consume(); // nor is it a key of the window
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            ComboBox<?> box = choice(scene.getFocusOwner());
            if (box != null && isPlain(event) && takesLetters(box) && writes(event.getCharacter())) {
                event.consume();
                type(box, event.getCharacter());
            }
        });
    }

    private static void toggle(ComboBox<?> box) {
        if (box.isShowing()) {
            box.hide();
        } else {
            box.show();
        }
    }

    private boolean takesLetters(ComboBox<?> box) {
        return box.isShowing() || !onlyInOpenLists;
    }

    /**
     * The first of some names that begins with a text, else the first in which a word does; case does not matter.
     *
     * @param names of all choices
     * @param start not empty
     */
    static OptionalInt find(List<String> names, String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        OptionalInt whole = IntStream.range(0, names.size()).filter(i -> lower.get(i).startsWith(wanted)).findFirst();
        return whole.isPresent() ? whole
                : IntStream.range(0, names.size()).filter(i -> hasWord(lower.get(i), wanted)).findFirst();
    }

    private static boolean hasWord(String name, String start) {
        for (int at = name.indexOf(start); at >= 0; at = name.indexOf(start, at + 1)) {
            if (at > 0 && !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ComboBox<?> choice(@Nullable Node focused) {
        return focused instanceof ComboBox<?> box && !box.isEditable() ? box : null;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static boolean writes(String text) {
        return !text.isBlank() && !Character.isISOControl(text.charAt(0));
    }

    private <T> void type(ComboBox<T> box, String character) {
        long now = System.nanoTime();
        if (now - typedAt > Timing.TYPED_TOGETHER.nanos()) {
            typed.setLength(0);
        }
        typedAt = now;
        typed.append(character);
        List<String> names = box.getItems().stream().map(item -> box.getConverter().toString(item)).toList();
        find(names, typed.toString()).ifPresent(index -> {
            box.getSelectionModel().select(index);
            if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                    && skin.getPopupContent() instanceof ListView<?> list) {
                list.scrollTo(index);
            }
        });
    }
}
