package org.revisionscope.controller.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.format.aws.Mistake;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.engine.Simulation;
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
        Reading reading = new Readings(messages).of(form, notice(), Long.MAX_VALUE);
        assertTrue(reading.to().contains("imulated"), reading.to());
        assertTrue(reading.body().contains("imulated"), reading.body());
        assertTrue(reading.body().contains("web"), reading.body());
    }

    private static List<Json.Obj> events() throws ScenarioException {
        return Readings.events(notice(), Long.MAX_VALUE);
    }

    private static NoticeLife notice() throws ScenarioException {
        Simulation simulation = Simulation.of(BundledScenarios.open("fx1-case-2").scenario());
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        assertTrue(chronicle.catchUp(simulation.view(), Integer.MAX_VALUE));
        return chronicle.places().notices(chronicle.places().places().getFirst()).getFirst();
    }
}
