package org.revisionscope.view.motion;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Whether things move: the user's choice, or the operating system's while the choice is {@link MotionChoice#SYSTEM}. */
public final class MotionPreference {

    private final ObjectProperty<MotionChoice> choice =
            new SimpleObjectProperty<>(this, "choice", MotionChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper(this, "reduced");
    private final ObservableValue<Boolean> system;

    /**
     * Starts with the system's wish.
     *
     * @param system whether the operating system asks for less motion; it may change at any time
     */
    public MotionPreference(ObservableValue<Boolean> system) {
        this.system = system;
        system.addListener(_ -> update());
        choice.addListener(_ -> update());
        update();
    }

    /** What the user asked for. */
    public ObjectProperty<MotionChoice> choiceProperty() {
        return choice;
    }

    /** Whether things change from one state to the next instead of moving. */
    public ReadOnlyBooleanProperty reducedProperty() {
        return reduced.getReadOnlyProperty();
    }

    private void update() {
        reduced.set(switch (choice.get()) {
            case SYSTEM -> system.getValue();
            case FULL -> false;
            case REDUCED -> true;
        });
    }
}
