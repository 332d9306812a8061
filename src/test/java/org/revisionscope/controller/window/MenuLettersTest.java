package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.action.Mnemonics;

/** The letters that choose from menus: each chooses one thing, wherever a letter is left for it. */
class MenuLettersTest extends UsedWindow {

    @Test
    void noMenuHasALetterTwice() {
        List<String> faults = new ArrayList<>();
        user.onFx(() -> {
            lookAt("menu bar", List.copyOf(bar().getMenus()), faults);
            return faults;
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void anEntryOfTheMenusInTheBarHasALetterUnlessAllOfItsLettersAreTaken() {
        List<String> faults = user.onFx(() -> bar().getMenus().stream()
                .flatMap(menu -> lacking(menu).stream()).toList());
        assertEquals(List.of(), faults);
    }

    @Test
    void noButtonInSightTakesALetterFromTheMenuBar() {
        List<String> faults = new ArrayList<>();
        TabPane drawer = user.onFx(() -> (TabPane) user.seen("#drawerTabs"));
        for (int i = 0; i < user.onFx(() -> drawer.getTabs().size()); i++) {
            int tab = i;
            user.onFx(() -> {
                drawer.getSelectionModel().select(tab);
                return tab;
            });
            user.awaitsFrame();
            faults.addAll(user.onFx(() -> {
                Set<String> letters = bar().getMenus().stream().flatMap(menu -> letter(menu.getText()).stream())
                        .collect(Collectors.toSet());
                return bar().getScene().getRoot().lookupAll(".button").stream().filter(MenuLettersTest::inSight)
                        .filter(Labeled.class::isInstance).map(Labeled.class::cast)
                        .filter(button -> button.isMnemonicParsing() && button.getText() != null
                                && letter(button.getText()).filter(letters::contains).isPresent())
                        .map(button -> drawer.getTabs().get(tab).getText() + ": " + button.getText()).toList();
            }));
        }
        assertEquals(List.of(), faults);
    }

    private MenuBar bar() {
        return (MenuBar) user.seen(".menu-bar");
    }

    private static void lookAt(String name, List<? extends MenuItem> items, List<String> faults) {
        Map<String, String> taken = new HashMap<>();
        for (MenuItem item : items) {
            if (item.getText() != null) {
                letter(item).map(letter -> taken.put(letter, item.getText())).ifPresent(
                        other -> faults.add(name + ": " + other + " and " + item.getText()));
            }
            if (item instanceof Menu menu) {
                lookAt(menu.getText(), menu.getItems(), faults);
            }
        }
    }

    private static List<String> lacking(Menu menu) {
        Set<String> taken = menu.getItems().stream().flatMap(item -> letter(item).stream())
                .collect(Collectors.toSet());
        return menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> letter(item).isEmpty())
                .filter(item -> item.getText().toLowerCase(Locale.ENGLISH).chars().filter(Character::isLetter)
                        .mapToObj(Character::toString).anyMatch(letter -> !taken.contains(letter)))
                .map(item -> menu.getText() + ": " + item.getText()).toList();
    }

    private static Optional<String> letter(MenuItem item) {
        return item.isMnemonicParsing() && item.getText() != null ? letter(item.getText()) : Optional.empty();
    }

    private static Optional<String> letter(String text) {
        String plain = Mnemonics.plain(text);
        return plain.equals(text) || Mnemonics.none(plain).equals(text) ? Optional.empty()
                : Optional.of(text.substring(markIn(text) + 1, markIn(text) + 2).toLowerCase(Locale.ENGLISH));
    }

    private static int markIn(String text) {
        int at = text.indexOf('_');
        while (text.startsWith("__", at)) {
            at = text.indexOf('_', at + 2);
        }
        return at;
    }

    private static boolean inSight(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }
}
