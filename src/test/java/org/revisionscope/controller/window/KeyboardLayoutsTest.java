package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.Shortcut;

/** The key map on the keyboards of four countries: every key can be typed, and none asks for two things. */
class KeyboardLayoutsTest extends UsedWindow {
    /** A keyboard: what its keys type, key by key, and what the same keys type with Shift. */
    private enum Layout {
        US("`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./", "~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>?"),
        UK("`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./", "¬!\"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?"),
        DE("^1234567890ß´qwertzuiopü+asdfghjklöä#<yxcvbnm,.-", "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_"),
        FR("²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!", "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§");

        private final String plain;
        private final String shifted;

        Layout(String plain, String shifted) {
            this.plain = plain;
            this.shifted = shifted;
        }

        /** How a character is typed; empty if it takes more than Shift. */
        Optional<String> strokeOf(String character) {
            int alone = plain.indexOf(character);
            if (alone >= 0) {
                return Optional.of(plain.substring(alone, alone + 1));
            }
            int withShift = shifted.indexOf(character);
            return withShift < 0 ? Optional.empty() : Optional.of("Shift " + plain.charAt(withShift));
        }
    }

    @Test
    void everyKeyCanBeTypedAndAsksForOneThing() {
        ActionList actions = user.actions();
        TreeSet<String> faults = new TreeSet<>();
        for (Layout layout : Layout.values()) {
            Map<String, String> taken = new HashMap<>();
            for (Action action : actions.all()) {
                for (Shortcut key : actions.shortcuts(action)) {
                    String name = layout + ": " + action.id() + " " + key.label();
                    strokes(key, layout).ifPresentOrElse(stroke -> Stream.ofNullable(taken.put(stroke, action.id()))
                            .forEach(other -> faults.add(name + " is the key of " + other)),
                            () -> faults.add(name + " cannot be typed"));
                }
            }
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    /** What is pressed for a shortcut, as {@code Ctrl Shift s}. */
    private static Optional<String> strokes(Shortcut key, Layout layout) {
        return switch (key) {
            case Shortcut.Typed(String character) -> layout.strokeOf(character);
            case Shortcut.Pressed(KeyCodeCombination keys) -> Optional.of(modifiers(keys) + code(keys.getCode()));
            case Shortcut.Pressed other -> Optional.empty();
        };
    }

    private static String modifiers(KeyCodeCombination keys) {
        return (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN ? "Ctrl " : "")
                + (keys.getAlt() == ModifierValue.DOWN ? "Alt " : "")
                + (keys.getShift() == ModifierValue.DOWN ? "Shift " : "");
    }

    private static String code(KeyCode code) {
        return code.isLetterKey() ? code.getChar().toLowerCase(Locale.ROOT) : code.getName();
    }
}
