package org.revisionscope.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.Shortcut;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.view.motion.MotionChoice;
import org.revisionscope.view.theme.ThemeChoice;
import org.revisionscope.view.theme.Themes;

class SettingsTest {
    private static final Action OPEN = Action.named("file.open").keys("Shortcut+O").does(() -> {});
    private static final Action MARK = Action.named("aws.mark").keys("m").does(() -> {});

    private final MemoryPreferenceStore store = new MemoryPreferenceStore();
    private final ObjectProperty<Boolean> calm = new SimpleObjectProperty<>(false);
    private final Playback playback = new Playback();

    private Settings settings() {
        Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {});
        return new Settings(new Preferences(store), themes, playback, calm);
    }

    private void keep(Settings settings, Preferences preferences) {
        settings.keep();
        preferences.save();
    }

    @Test
    void everythingIsThereAgainAfterTheNextStart() {
        Preferences preferences = new Preferences(store);
        Settings before = new Settings(preferences,
                new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {}), playback, calm);
        before.themeProperty().set(ThemeChoice.PROJECTOR);
        before.motion().choiceProperty().set(MotionChoice.REDUCED);
        before.pacingProperty().set(Pacing.OFF);
        before.textPercentProperty().set(150);
        before.zoneProperty().set(Optional.of(ZoneId.of("Europe/Berlin")));
        before.pointerRingProperty().set(true);
        before.soundProperty().set(true);
        before.keys().charactersProperty().set(false);
        before.keys().choose(OPEN, List.of(Shortcut.of("Alt+F2"), Shortcut.of("y")));
        before.keys().choose(MARK, List.of());
        keep(before, preferences);
        playback.reducedMotionProperty().unbind();

        Settings after = settings();
        assertEquals(ThemeChoice.PROJECTOR, after.themeProperty().get());
        assertEquals(MotionChoice.REDUCED, after.motion().choiceProperty().get());
        assertEquals(Pacing.OFF, after.pacingProperty().get());
        assertEquals(1.5, after.textSize().factorProperty().get());
        assertEquals(Optional.of(ZoneId.of("Europe/Berlin")), after.zoneProperty().get());
        assertTrue(after.pointerRingProperty().get());
        assertTrue(after.soundProperty().get());
        assertEquals(List.of(Shortcut.of("Alt+F2")), after.keys().of(OPEN), "characters are switched off");
        after.keys().charactersProperty().set(true);
        assertEquals(List.of(Shortcut.of("Alt+F2"), Shortcut.of("y")), after.keys().of(OPEN));
        assertEquals(List.of(), after.keys().of(MARK));
    }

    @Test
    void whatCannotBeReadIsAsIfItHadNeverBeenSet() {
        store.save(Map.of("view.theme", "PINK", "view.motion", "9", "view.zone", "Moon/Base", "view.textSize", "huge",
                "keys.chosen", "file.open Shift+Hyper+Q"));
        Settings settings = settings();
        assertEquals(ThemeChoice.SYSTEM, settings.themeProperty().get());
        assertEquals(MotionChoice.SYSTEM, settings.motion().choiceProperty().get());
        assertEquals(Optional.empty(), settings.zoneProperty().get());
        assertEquals(1, settings.textSize().factorProperty().get());
        assertEquals(List.of(Shortcut.of("Shortcut+O")), settings.keys().of(OPEN));
    }

    @Test
    void nothingIsHeardUntilSomebodyWantsIt() {
        assertFalse(settings().soundProperty().get());
        store.save(Map.of("view.sound", "loud"));
        playback.reducedMotionProperty().unbind();
        assertFalse(settings().soundProperty().get());
    }

    @Test
    void wordsStayWithinWhatFits() {
        Settings settings = settings();
        settings.textPercentProperty().set(900);
        assertEquals(2, settings.textSize().factorProperty().get());
        settings.textSize().fromAfarProperty().set(true);
        assertEquals(3, settings.textSize().factorProperty().get());
    }

    @Test
    void motionFollowsTheSystemUnlessTheUserSaysOtherwise() {
        Settings settings = settings();
        assertFalse(playback.reducedMotionProperty().get());
        calm.set(true);
        assertTrue(playback.reducedMotionProperty().get());
        settings.motion().choiceProperty().set(MotionChoice.FULL);
        assertFalse(playback.reducedMotionProperty().get());
    }
}
