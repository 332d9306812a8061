package org.revisionscope.controller.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.css.Styleable;
import javafx.util.Subscription;

import org.revisionscope.controller.desk.Preferences;

/**
 * Outlines one control after another for someone new: always the first that was never used, each only once ever. What was
 * found without being pointed out is not pointed out later.
 */
public final class Nudges {
    private static final String USED = "nudges.used";
    private static final String OUTLINED = "nudged";

    private final Preferences preferences;
    private final List<Nudge> nudges;
    private final List<String> used;
    private Subscription watching = Subscription.EMPTY;

    /**
     * A control to use.
     *
     * @param name what the preferences call it
     * @param control what is outlined
     * @param used becomes true when it was used, or what it does was done in another way
     */
    public record Nudge(String name, Styleable control, ObservableValue<Boolean> used) {}

    /** Outlines these, one after the other. */
    public Nudges(Preferences preferences, List<Nudge> nudges) {
        this.preferences = preferences;
        this.nudges = List.copyOf(nudges);
        used = new ArrayList<>(preferences.list(USED));
    }

    /** Outlines the first control that was never used; none if all were. */
    public void begin() {
        nudges.forEach(nudge -> watching = watching.and(nudge.used().subscribe(now -> {
            if (now) {
                use(nudge);
            }
        })));
        outline();
    }

    private void use(Nudge nudge) {
        if (!used.contains(nudge.name())) {
            used.add(nudge.name());
            preferences.setList(USED, used);
            outline();
        }
    }

    private void outline() {
        nudges.forEach(nudge -> nudge.control().getStyleClass().remove(OUTLINED));
        Optional<Nudge> next = nudges.stream().filter(nudge -> !used.contains(nudge.name())).findFirst();
        next.ifPresentOrElse(nudge -> nudge.control().getStyleClass().add(OUTLINED), watching::unsubscribe);
    }
}
