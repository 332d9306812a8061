package org.revisionscope.controller.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.Mistake;
import org.revisionscope.format.aws.NoticeDates;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.LabResult;
import org.revisionscope.view.notices.NoticeForm;
import org.revisionscope.view.notices.Reading;

class TryoutTest {

    private final Messages messages = Messages.load();
    private final Tryout tryout = new Tryout(messages);

    @Test
    void theArticlesRuleFires() throws ScenarioException {
        LabResult result = tryout.of(Tryout.FIRST_PATTERN, events());
        assertTrue(result.isMatch());
        assertEquals("Matches 6 of 6 events: the rule fires.", result.verdict());
        assertTrue(result.lines().stream().allMatch(LabResult.Line::isMatch));
    }

    @Test
    void theLabMarksExactlyTheFieldThatIsWrong() throws ScenarioException {
        LabResult result = tryout.of(Tryout.FIRST_PATTERN.replace("AWS Health Event",
                "ECS Task retirement Health event"), events());
        assertFalse(result.isMatch());
        assertEquals("Matches none of 6 events: the rule never fires for this notice.", result.verdict());
        assertEquals(List.of("detail-type"), result.lines().stream().filter(line -> !line.isMatch())
                .map(LabResult.Line::field).toList());
        assertEquals("\"AWS Health Event\"", result.lines().getFirst().given());
    }

    @Test
    void aSourceOfOnesOwnIsFlagged() throws ScenarioException {
        LabResult result = tryout.of("{\"source\":[\"custom.ecs.retirement\"]}", events());
        assertTrue(result.lines().getFirst().advice().orElseThrow().startsWith("Matches only your own test events"));
    }

    @Test
    void whatIsNoPatternIsSaidWithItsPlace() throws ScenarioException {
        assertEquals("Not a pattern. Line 1, column 12: \"source\" must be an object or an array",
                tryout.of("{\"source\":1}", events()).verdict());
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void everyMistakeHasItsSentence(Mistake mistake) {
        assertTrue(messages.has("notices.lab.mistake." + mistake.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource(value = NoticeForm.class, mode = EnumSource.Mode.EXCLUDE, names = "RULES")
    void everyFormSaysThatItIsSimulatedAndWhatIsAffected(NoticeForm form) throws ScenarioException {
        Reading reading = new Readings(messages).of(asked(form, Optional.empty())).reading();
        assertTrue(reading.to().contains("imulated"), reading.to());
        assertTrue(reading.body().contains("imulated"), reading.body());
        assertTrue(reading.body().contains("web"), reading.body());
    }

    private static List<Json.Obj> events() throws ScenarioException {
        return new Readings(Messages.load()).of(asked(NoticeForm.RULES, Optional.empty())).events();
    }

    private static Asked asked(NoticeForm form, Optional<List<EventRule>> rules) throws ScenarioException {
        NoticeLife life = notice();
        return new Asked(form, life.sent(), NoticeDates.of(life), NoticeStatus.CLOSED, Long.MAX_VALUE, rules);
    }

    private String subject(NoticeForm form, Optional<List<EventRule>> rules) throws ScenarioException {
        return new Readings(messages).of(asked(form, rules)).reading().subject();
    }

    @Test
    void itIsSaidWhichRuleTakesANoticeAndWhereTo() throws ScenarioException, PatternException {
        EventPattern every = EventPattern.parse(Tryout.FIRST_PATTERN);
        EventPattern none = EventPattern.parse("{\"source\":[\"custom.ecs.retirement\"]}");
        List<EventRule> rules = List.of(new EventRule("retirements", every, Set.of(Target.CHAT, Target.LOG), true),
                new EventRule("own", none, Set.of(Target.CHAT), true),
                new EventRule("off", every, Set.of(Target.CHAT), false));
        assertEquals("6 events so far, 6 in all · matched by retirements → chat, log",
                subject(NoticeForm.EVENTBRIDGE, Optional.of(rules)));
        assertEquals("Message · matched by retirements → chat, log", subject(NoticeForm.CHAT, Optional.of(rules)));
        assertEquals("Message · no rule of eu-west-1 takes it",
                subject(NoticeForm.CHAT, Optional.of(rules.subList(1, 3))));
        assertEquals("Message · eu-west-1 has no rules: the chat is told of every notice",
                subject(NoticeForm.CHAT, Optional.empty()));
    }

    private static NoticeLife notice() throws ScenarioException {
        Simulation simulation = Simulation.of(BundledScenarios.open("fx1-case-2").scenario());
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        assertTrue(chronicle.catchUp(simulation.view(), Integer.MAX_VALUE));
        return chronicle.places().notices(chronicle.places().places().getFirst()).getFirst();
    }
}
