package org.revisionscope.controller.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.chat.ChatSettings;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.view.motion.MotionChoice;
import org.revisionscope.view.motion.MotionPreference;
import org.revisionscope.view.theme.TextSize;
import org.revisionscope.view.theme.ThemeChoice;
import org.revisionscope.view.theme.Themes;

/** What the user has set, live and as it is remembered. A value that cannot be read is as if it had never been set. */
public final class Settings {
    private static final String WEBHOOK = "chat.webhook";

    private final Preferences preferences;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Pacing> pacing;
    private final MotionPreference motion;
    private final ObjectProperty<Optional<ZoneId>> zone = new SimpleObjectProperty<>(this, "zone", Optional.empty());
    private final BooleanProperty pointerRing = new SimpleBooleanProperty(this, "pointerRing");
    private final BooleanProperty sound = new SimpleBooleanProperty(this, "sound");
    private final TextSize textSize = new TextSize();
    private final KeyMap keys = new KeyMap();
    private final ChatSettings chat = new ChatSettings();

    /**
     * The settings as they are remembered.
     *
     * @param themes what a look is set on
     * @param playback what pacing and motion are set on
     * @param systemIsCalm whether the operating system asks for less motion
     */
    public Settings(Preferences preferences, Themes themes, Playback playback, ObservableValue<Boolean> systemIsCalm) {
        this.preferences = preferences;
        theme = themes.choiceProperty();
        pacing = playback.pacingProperty();
        motion = new MotionPreference(systemIsCalm);
        playback.reducedMotionProperty().bind(motion.reducedProperty());
        recall();
    }

    private void recall() {
        preferences.constant("view.theme", ThemeChoice.class).ifPresent(theme::set);
        preferences.constant("play.pacing", Pacing.class).ifPresent(pacing::set);
        preferences.constant("view.motion", MotionChoice.class).ifPresent(motion.choiceProperty()::set);
        preferences.text("view.zone").flatMap(Settings::zoneOf).ifPresent(known -> zone.set(Optional.of(known)));
        preferences.text("view.pointerRing").map(Boolean::parseBoolean).ifPresent(pointerRing::set);
        preferences.text("view.sound").map(Boolean::parseBoolean).ifPresent(sound::set);
        preferences.number("view.textSize").map(Double::intValue).ifPresent(textSize.percentProperty()::set);
        preferences.text(WEBHOOK).ifPresent(chat.addressProperty()::set);
        new KeyStore(preferences).recall(keys);
    }

    private static Optional<ZoneId> zoneOf(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Hands everything to the preferences. */
    public void keep() {
        preferences.set("view.theme", theme.get().name());
        preferences.set("play.pacing", pacing.get().name());
        preferences.set("view.motion", motion.choiceProperty().get().name());
        preferences.set("view.zone", zone.get().map(ZoneId::getId).orElse(""));
        preferences.set("view.pointerRing", Boolean.toString(pointerRing.get()));
        preferences.set("view.sound", Boolean.toString(sound.get()));
        preferences.setNumbers("view.textSize", textSize.percentProperty().get());
        preferences.set(WEBHOOK, chat.addressProperty().get());
        new KeyStore(preferences).keep(keys);
    }

    /** Light, dark, for a projector, or as the system. */
    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** Whether playback slows down for what is worth seeing. */
    public ObjectProperty<Pacing> pacingProperty() {
        return pacing;
    }

    /** Whether things move. */
    public MotionPreference motion() {
        return motion;
    }

    /** A time zone whose time is shown beside UTC; empty for none. */
    public ObjectProperty<Optional<ZoneId>> zoneProperty() {
        return zone;
    }

    /** Whether a ring goes with the mouse pointer, so that a room can follow it. */
    public BooleanProperty pointerRingProperty() {
        return pointerRing;
    }

    /** Whether what happens is heard as well as seen; off until somebody wants it. */
    public BooleanProperty soundProperty() {
        return sound;
    }

    /** The size of all words, in percent. */
    public IntegerProperty textPercentProperty() {
        return textSize.percentProperty();
    }

    /** What sizes all words. */
    public TextSize textSize() {
        return textSize;
    }

    /** Which chat is told of notices. Whether it is told is not remembered. */
    public ChatSettings chat() {
        return chat;
    }

    /** Which keys do what. */
    public KeyMap keys() {
        return keys;
    }
}
