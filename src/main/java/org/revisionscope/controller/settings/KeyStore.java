package org.revisionscope.controller.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.action.Shortcut;
import org.revisionscope.controller.desk.Preferences;

/** How chosen keys are remembered: a line for each action, with its name and then its keys. */
final class KeyStore {
    private static final String CHOSEN = "keys.chosen";
    private static final String CHARACTERS = "keys.characters";
    private static final String APART = " ";

    private final Preferences preferences;

    KeyStore(Preferences preferences) {
        this.preferences = preferences;
    }

    void recall(KeyMap keys) {
        preferences.text(CHARACTERS).map(Boolean::parseBoolean).ifPresent(keys.charactersProperty()::set);
        for (String line : preferences.list(CHOSEN)) {
            List<String> words = Arrays.asList(line.split(APART));
            read(words.subList(1, words.size())).ifPresent(read -> keys.recall(words.getFirst(), read));
        }
    }

    private static Optional<List<Shortcut>> read(List<String> words) {
        try {
            return Optional.of(words.stream().map(Shortcut::of).toList());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    void keep(KeyMap keys) {
        preferences.set(CHARACTERS, Boolean.toString(keys.charactersProperty().get()));
        List<String> lines = new ArrayList<>();
        new TreeMap<>(keys.chosen()).forEach((action, chosen) -> {
            List<String> words = new ArrayList<>(List.of(action));
            chosen.forEach(key -> words.add(key.text()));
            lines.add(String.join(APART, words));
        });
        preferences.setList(CHOSEN, lines);
    }
}
