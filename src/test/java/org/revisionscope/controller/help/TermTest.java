package org.revisionscope.controller.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.view.Messages;

class TermTest {
    private static final int MOST_CHARACTERS = 260;

    @ParameterizedTest
    @EnumSource
    void isNamedAndExplainedInAFewPlainSentences(Term term) {
        Messages messages = Messages.load();
        assertTrue(messages.has(term.key()));
        assertTrue(messages.get(term.key() + ".text").length() <= MOST_CHARACTERS);
    }
}
