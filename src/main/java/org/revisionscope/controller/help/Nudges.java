package org.revisionscope.controller.help;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

import org.revisionscope.controller.desk.Preferences;

/** Outlines one control after another for someone new: the next one when the last was used, and each only once ever. */
public final class Nudges {
    private static final String USED = "nudges.used";
    private static final String OUTLINED = "nudged";

    private final Preferences preferences;
    private final List<Nudge> nudges;
    private Optional<Subscription> waiting = Optional.empty();

    /**
     * A control to use.
     *
     * @param control what is outlined
     * @param used becomes true when it was used, or what it does was done in another way
     */
    public record Nudge(Node control, ObservableValue<Boolean> used) {}

    /** Outlines these, one after the other. */
    public Nudges(Preferences preferences, List<Nudge> nudges) {
        this.preferences = preferences;
        this.nudges = List.copyOf(nudges);
    }

    /** Outlines the first control that was never used; none if all were. */
    public void begin() {
        int next = preferences.number(USED).orElse(0.0).intValue();
        if (next >= 0 && next < nudges.size()) {
            outline(next);
        }
    }

    private void outline(int number) {
        Nudge nudge = nudges.get(number);
        nudge.control().getStyleClass().add(OUTLINED);
        waiting = Optional.of(nudge.used().subscribe((_, used) -> {
            if (used) {
                nudge.control().getStyleClass().remove(OUTLINED);
                waiting.ifPresent(Subscription::unsubscribe);
                preferences.setNumbers(USED, number + 1);
                begin();
            }
        }));
    }
}
