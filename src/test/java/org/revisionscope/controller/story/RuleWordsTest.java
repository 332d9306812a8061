package org.revisionscope.controller.story;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.model.event.Rule;
import org.revisionscope.view.Messages;

class RuleWordsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsWordsInTheStory(Rule rule) {
        assertFalse(Messages.load().get("story.rule." + rule.name()).isBlank());
    }
}
