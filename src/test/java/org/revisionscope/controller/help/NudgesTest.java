package org.revisionscope.controller.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.help.Nudges.Nudge;

class NudgesTest {
    private static final List<String> NAMES = List.of("mark", "play", "notices", "run", "palette");

    private final Preferences preferences = new Preferences(new MemoryPreferenceStore());
    private final Map<String, ObjectProperty<Boolean>> used = new LinkedHashMap<>();
    private final Map<String, Region> controls = new LinkedHashMap<>();

    private void begin() {
        NAMES.forEach(name -> {
            used.put(name, new SimpleObjectProperty<>(false));
            controls.put(name, new Region());
        });
        new Nudges(preferences,
                NAMES.stream().map(name -> new Nudge(name, controls.get(name), used.get(name))).toList()).begin();
    }

    private List<String> outlined() {
        return NAMES.stream().filter(name -> controls.get(name).getStyleClass().contains("nudged")).toList();
    }

    @Test
    void oneAfterTheOtherAndThenNeverAgain() {
        begin();
        for (String name : NAMES) {
            assertEquals(List.of(name), outlined());
            used.get(name).set(true);
        }
        assertEquals(List.of(), outlined());
        begin();
        assertEquals(List.of(), outlined());
    }

    @Test
    void whatWasFoundWithoutIsNotPointedOut() {
        begin();
        used.get("play").set(true);
        assertEquals(List.of("mark"), outlined());
        used.get("play").set(false);
        used.get("mark").set(true);
        assertEquals(List.of("notices"), outlined());
    }

    @Test
    void theNextStartGoesOnWhereTheLastOneStopped() {
        begin();
        used.get("mark").set(true);
        begin();
        assertEquals(List.of("play"), outlined());
    }
}
