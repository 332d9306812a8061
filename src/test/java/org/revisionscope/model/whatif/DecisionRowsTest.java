package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

class DecisionRowsTest {

    /** The types of the rows that decisions are found in, in the order of the decisions. */
    private static List<EventType> outcomes(Scenario scenario) {
        Run run = Run.of(scenario);
        run.extend(Integer.MAX_VALUE);
        JournalView view = run.view();
        DecisionRows rows = new DecisionRows(view, scenario.decisions());
        List<EventType> found = new ArrayList<>();
        for (int row = 0; row < view.rows(); row++) {
            OptionalInt decision = rows.decisionOf(row);
            if (decision.isPresent()) {
                assertEquals(found.size(), decision.getAsInt());
                TimedDecision timed = scenario.decisions().get(decision.getAsInt());
                assertEquals(timed.at().toEpochMilli(), view.at(row));
                found.add(view.type(row));
            }
        }
        return found;
    }

    @Test
    void everyDecisionHasOneRowInTheirOrder() {
        Scenario scenario = Fx1.history().then(Fx1.setWait(0)).then(Fx1.setWait(14)).then(Fx1.markR6())
                .then("02-24", Fx1.releaseR8()).then("02-25", Fx1.updateWeb().forced()).scenario();
        List<EventType> found = outcomes(scenario);
        assertEquals(scenario.decisions().size(), found.size());
        assertEquals(List.of(EventType.SETTING_CHANGED, EventType.SETTING_CHANGED, EventType.REVISION_MARKED,
                EventType.REVISION_RELEASED, EventType.SERVICE_UPDATED), found.subList(found.size() - 5, found.size()));
    }

    @Test
    void aRefusedDecisionHasItsRefusal() {
        List<EventType> found = outcomes(Fx1.history().then(Fx1.mark(Fx1.R7)).then(Fx1.markR6()).scenario());
        assertEquals(List.of(EventType.DECISION_REFUSED, EventType.REVISION_MARKED),
                found.subList(found.size() - 2, found.size()));
    }

    @Test
    void whatNobodyDecidedHasNone() {
        Scenario scenario = Fx1.history().then(Fx1.markR6()).scenario();
        assertTrue(outcomes(scenario).stream().noneMatch(type -> type == EventType.NOTICE_SENT
                || type == EventType.TASK_STOPPED));
    }
}
