package org.revisionscope.controller.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;

class TermTest {
    private static final int MOST_CHARACTERS = 260;

    @Test
    void aStandaloneTaskIsNotJustATask() {
        Fixture fixture = Fixture.of("fx1");
        Chronicle run = fixture.now().chronicle();
        int ofService = IntStream.range(0, run.tasks().count())
                .filter(task -> run.lanes().owner(run.lanes().of(task)) instanceof Owner.OfService).findFirst()
                .orElseThrow();
        assertEquals(Term.STANDALONE_TASK, Term.about(new Selection.OfTask(fixture.arn("etl-1")), run));
        assertEquals(Term.TASK, Term.about(new Selection.OfTask(run.view().arn(ofService)), run));
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAndExplainedInAFewPlainSentences(Term term) {
        Messages messages = Messages.load();
        assertTrue(messages.has(term.key()));
        assertTrue(messages.get(term.key() + ".text").length() <= MOST_CHARACTERS);
    }
}
