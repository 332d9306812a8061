package org.revisionscope.view.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotionPreferenceTest {

    private final ObjectProperty<Boolean> system = new SimpleObjectProperty<>(false);
    private final MotionPreference preference = new MotionPreference(system);

    @Test
    void followsTheSystemUntilTheUserSaysOtherwise() {
        assertFalse(preference.reducedProperty().get());
        system.set(true);
        assertTrue(preference.reducedProperty().get());
        preference.choiceProperty().set(MotionChoice.FULL);
        assertFalse(preference.reducedProperty().get());
        system.set(false);
        preference.choiceProperty().set(MotionChoice.REDUCED);
        assertTrue(preference.reducedProperty().get());
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void everyMovementGoesFromItsBeginningToItsEndAndNeverBack(Timing timing) {
        assertEquals(0, timing.at(-1));
        assertEquals(0, timing.at(0));
        assertEquals(1, timing.at(timing.nanos()), 1e-12);
        assertEquals(1, timing.at(2 * timing.nanos()), 1e-12);
        double before = 0;
        for (int percent = 1; percent <= 100; percent++) {
            double now = timing.at(timing.nanos() * percent / 100);
            assertTrue(now >= before);
            before = now;
        }
    }
}
