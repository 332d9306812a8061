package org.revisionscope.format.scenario;

import java.util.Optional;

import org.revisionscope.model.scenario.Calendar;

/**
 * What a file says besides what its run is a function of.
 *
 * @param calendar when people are at work; empty if the file does not say
 */
record DocumentExtras(Optional<Calendar> calendar) {

    /** Reads them from the fields at the top of a file. */
    static DocumentExtras read(Fields fields) throws ScenarioException {
        Optional<Fields> calendar = fields.find(TopLevel.CALENDAR);
        return new DocumentExtras(
                calendar.isPresent() ? Optional.of(CalendarSection.read(calendar.get())) : Optional.empty());
    }

    /** The same with another calendar. */
    DocumentExtras with(Calendar other) {
        return new DocumentExtras(Optional.of(other));
    }
}
