package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;

class RulesEditTest {

    private final Session session = new Session(new InlineSimulator(), () -> 0, BundledScenarios.open("fx1-case-2"));

    @Test
    void areSavedAndUndoneWithoutTellingAnythingAnew() throws PatternException {
        List<EventRule> rules = List.of(new EventRule("mine",
                EventPattern.parse("{\"source\": [\"aws.health\"]}"), Set.of(Target.CHAT), true));
        session.pulse(0);
        Chronicle before = session.chronicleProperty().get();
        session.rule(Fx1.IRELAND, rules);
        session.pulse(1);
        assertEquals(Optional.of(rules), session.rulesProperty().get().of(Fx1.IRELAND));
        assertEquals(Optional.of(rules), session.document().rules().of(Fx1.IRELAND));
        assertTrue(session.document().hash().isPresent(), "no run depends on them");
        assertTrue(session.dirtyProperty().get());
        session.undo();
        session.pulse(2);
        assertEquals(Optional.empty(), session.rulesProperty().get().of(Fx1.IRELAND));
        assertFalse(session.dirtyProperty().get());
        session.redo();
        session.pulse(3);
        assertEquals(Optional.of(rules), session.rulesProperty().get().of(Fx1.IRELAND));
        assertSame(before, session.chronicleProperty().get());
    }
}
