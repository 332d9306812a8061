package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.SchemaCheck;
import org.revisionscope.model.fleet.Place;

class RuleSectionTest {

    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");
    private static final String WAIT = "\"waitPeriodDays\": 7,";
    private static final String RULES = """
            "rules": [
              { "name": "retirements", "targets": ["chat", "log"],
                "pattern": { "detail-type": ["AWS Health Event"], "detail": { "service": ["ECS"] } } },
              { "name": "off", "enabled": false, "pattern": { "source": [{ "prefix": "aws." }] } }
            ],
            """;

    private static ScenarioDocument with(String rules) throws ScenarioException {
        return ScenarioText.read(ScenarioText.with(WAIT, WAIT + "\n" + rules));
    }

    private static EventRule rule(String name) throws PatternException {
        return new EventRule(name, EventPattern.parse("{\"source\": [\"aws.health\"]}"), Set.of(Target.CHAT), true);
    }

    @Test
    void areReadWithWhatTheyDoByDefault() throws ScenarioException {
        List<EventRule> rules = with(RULES).rules().of(IRELAND).orElseThrow();
        assertEquals(List.of("retirements", "off"), rules.stream().map(EventRule::name).toList());
        assertEquals(Set.of(Target.CHAT, Target.LOG), rules.getFirst().targets());
        assertEquals(Set.of(Target.LOG), rules.getLast().targets());
        assertEquals(List.of(true, false), rules.stream().map(EventRule::isEnabled).toList());
    }

    @Test
    void sayingNothingIsNotTheSameAsHavingNone() throws ScenarioException {
        assertEquals(Optional.empty(), ScenarioText.read(ScenarioText.SMALL).rules().of(IRELAND));
        assertEquals(Optional.of(List.of()), with("\"rules\": [],").rules().of(IRELAND));
    }

    @Test
    void comeBackAsTheyWereSavedAndChangeNothingOfTheRun() throws ScenarioException, PatternException, JsonException {
        ScenarioDocument before = with(RULES);
        ScenarioDocument kept = before.withRules(IRELAND, List.of(rule("mine"), rule("yours")));
        ScenarioDocument read = ScenarioText.read(kept.text());
        assertEquals(kept.rules(), read.rules());
        assertEquals(List.of(rule("mine"), rule("yours")), read.rules().of(IRELAND).orElseThrow());
        assertEquals(before.scenario().fleet(), read.scenario().fleet());
        assertEquals("", new SchemaCheck(ScenarioSchema.tree()).check(JsonReader.read(kept.text())));
        ScenarioDocument signed = BundledScenarios.open("fx1");
        assertEquals(signed.hash(), signed.withRules(IRELAND, List.of(rule("mine"))).hash());
    }

    @Test
    void placesOfOneEntryHaveThemInCommon() throws ScenarioException, PatternException {
        ScenarioDocument several =
                ScenarioText.read(
                        ScenarioText.with("\"region\": \"eu-west-1\"", "\"region\": [\"eu-west-1\", \"us-east-1\"]")
                                .replace("\"tasks\": [", "\"schedules\": [").replace(
                                        "{ \"name\": \"etl-1\", \"launched\": \"2025-02-01T02:00:00Z\" }", ""));
        ScenarioDocument kept = several.withRules(IRELAND, List.of(rule("mine")));
        assertEquals(Optional.of(List.of(rule("mine"))), kept.rules().of(Place.of("111122223333", "us-east-1")));
        assertEquals(kept.rules(), ScenarioText.read(kept.text()).rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', value = {
        "{ `name`: `a`, `pattern`: { `source`: `aws.health` } } ! 16:50: accounts[0].regions[0].rules[0].pattern: `source` must be an object or an array",
        "{ `name`: `a`, `pattern`: { `detail`: { `service`: [{ `nonsense`: 1 }] } } } ! 16:63: accounts[0].regions[0].rules[0].pattern: Unrecognized match type nonsense",
        "{ `name`: `a b`, `pattern`: { `source`: [`x`] } } ! is not a rule's name",
        "{ `name`: `a` } ! pattern: this field is missing",
        "{ `name`: `a`, `pattern`: [] } ! an event pattern {…} is allowed",
        "{ `name`: `a`, `pattern`: { `source`: [`x`] }, `targets`: [`mail`] } ! mail"})
    void aWrongRuleIsNamedWithItsPlace(String rule, String expected) {
        String text = "\"rules\": [ " + rule.replace('`', '"') + " ],";
        ScenarioException wrong = assertThrows(ScenarioException.class, () -> with(text));
        assertTrue(String.valueOf(wrong.getMessage()).contains(expected.replace('`', '"')), wrong::getMessage);
    }

    @Test
    void namesAreGivenOnce() {
        String twice = "\"rules\": [ { \"name\": \"a\", \"pattern\": { \"source\": [\"x\"] } }, "
                + "{ \"name\": \"a\", \"pattern\": { \"source\": [\"x\"] } } ],";
        ScenarioException wrong = assertThrows(ScenarioException.class, () -> with(twice));
        assertTrue(String.valueOf(wrong.getMessage()).contains("stands here already"), wrong::getMessage);
    }
}
