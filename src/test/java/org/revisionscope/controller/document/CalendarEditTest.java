package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Calendar;

/** When people are at work is kept in the document and can be taken back; nothing that happens changes. */
class CalendarEditTest {

    private static final Calendar OFFICE = new Calendar(ZoneId.of("Europe/Berlin"),
            Map.of(DayOfWeek.MONDAY, new Calendar.Hours(540, 1020)), List.of());

    private final Session session = new Session(new InlineSimulator(), () -> 0, BundledScenarios.open("fx1-case-2"));

    @Test
    void isSavedAndUndoneWithoutTellingAnythingAnew() {
        session.pulse(0);
        Chronicle before = session.chronicleProperty().get();
        session.schedule(OFFICE);
        session.pulse(1);
        assertEquals(Optional.of(OFFICE), session.calendarProperty().get());
        assertEquals(Optional.of(OFFICE), session.document().calendar());
        assertTrue(session.dirtyProperty().get());
        session.schedule(OFFICE);
        session.undo();
        session.pulse(2);
        assertEquals(Optional.empty(), session.calendarProperty().get());
        assertFalse(session.dirtyProperty().get());
        session.redo();
        session.pulse(3);
        assertEquals(Optional.of(OFFICE), session.calendarProperty().get());
        assertSame(before, session.chronicleProperty().get());
    }

    @Test
    void staysWhenSomethingIsDecidedLaterAndTheHashOfTheFileStays() {
        session.pulse(0);
        assertTrue(session.document().hash().isPresent());
        session.schedule(OFFICE);
        assertTrue(session.document().hash().isPresent());
    }
}
