package org.revisionscope.format.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.Location;
import org.revisionscope.format.json.SchemaCheck;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.engine.Simulation;

class EventPatternTest {

    private static final String SOURCE_TWO =
            "{\"detail-type\":[\"AWS Health Event\"],\"detail\":{\"eventTypeCode\":[\"AWS_ECS_TASK_PATCHING_RETIREMENT\"]}}";

    static List<String> scenarios() {
        return BundledScenarios.names().stream().filter(name -> !name.startsWith("hundred")).toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whateverHealthTellsIsMatchedByTheArticlesRuleAndHoldsToTheSchema(String scenario)
            throws PatternException, ScenarioException, JsonException, IOException {
        EventPattern pattern = EventPattern.parse(SOURCE_TWO);
        SchemaCheck schema =
                new SchemaCheck((Json.Obj) JsonReader.read(Files.readString(Path.of("docs/health-event.schema.json"))));
        for (HealthEvent event : events(scenario)) {
            for (Json.Obj page : HealthEventForm.pages(event)) {
                assertTrue(pattern.matches(page));
                assertEquals("", schema.check(page));
            }
        }
    }

    @Test
    void marksTheFieldThatDoesNotMatch() throws PatternException, ScenarioException {
        EventPattern pattern = EventPattern.parse("""
                {"detail-type": ["ECS Task retirement Health event"],
                 "detail": {"eventTypeCode": ["AWS_ECS_TASK_PATCHING_RETIREMENT"]}}""");
        Json.Obj event = fx1();
        assertFalse(pattern.matches(event));
        assertEquals(List.of(
                new FieldMatch(List.of("detail-type"), "[\"ECS Task retirement Health event\"]",
                        List.of("\"AWS Health Event\""), false, new Location(1, 2), Optional.of(Mistake.DETAIL_TYPE)),
                new FieldMatch(List.of("detail", "eventTypeCode"), "[\"AWS_ECS_TASK_PATCHING_RETIREMENT\"]",
                        List.of("\"AWS_ECS_TASK_PATCHING_RETIREMENT\""), true, new Location(2, 13), Optional.empty())),
                pattern.fields(event));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'source':['custom.ecs.retirement']} | OWN_SOURCE",
        "{'source':['aws.health','custom.ecs.retirement']} | ''", "{'source':[{'prefix':'aws.'}]} | ''",
        "{'source':['aws.ecs']} | OTHER_SOURCE", "{'source':[{'prefix':'custom.'}]} | OWN_SOURCE",
        "{'detail':{'service':[{'equals-ignore-case':'fargate'}]}} | SERVICE",
        "{'detail':{'service':[{'equals-ignore-case':'ecs'}]}} | ''", "{'resources':['web']} | RESOURCE",
        "{'resources':[{'prefix':'arn:aws:ecs:eu-west-1:111122223333:service/'}]} | RESOURCE",
        "{'resources':[{'suffix':'web'}]} | ''", "{'resources':[{'prefix':'pro'}]} | ''",
        "{'detail':{'affectedEntities':{'entityValue':['arn:aws:ecs:eu-west-1:111122223333:service/a/b']}}} | RESOURCE",
        "{'eventTypeCode':['AWS_ECS_TASK_PATCHING_RETIREMENT']} | BESIDE_DETAIL",
        "{'detailType':['AWS Health Event']} | MISSPELT", "{'detail':{'eventtypecode':['x']}} | MISSPELT",
        "{'detail':{'eventTypeCode':['AWS_ECS_TASK_RETIREMENT']}} | TYPE_CODE",
        "{'detail':{'service':['FARGATE']}} | SERVICE", "{'detail':{'eventTypeCategory':['issue']}} | CATEGORY",
        "{'detail':{'affectedEntities':{'entityValue':[{'wildcard':'*web'}]}}} | ''"})
    void knowsTheMistakesThatAreMade(String pattern, String mistake) throws PatternException, ScenarioException {
        FieldMatch field = EventPattern.parse(pattern.replace('\'', '"')).fields(fx1()).getFirst();
        assertEquals(mistake, field.mistake().map(Mistake::name).orElse(""));
        assertEquals(mistake.isEmpty(), field.isMatched());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'source':'aws.health'} | 1:12", "[] | 1:1", "{'a':[} | 1:7",
        "{'source':[]} | 1:13", "{'detail':{'page':[{'numeric':['>']}]}} | 1:36", "{} | 1:3"})
    void saysWhereAPatternIsWrong(String pattern, String where) {
        PatternException wrong =
                assertThrows(PatternException.class, () -> EventPattern.parse(pattern.replace('\'', '"')));
        assertEquals(where, wrong.where().toString(), wrong::getMessage);
    }

    private static Json.Obj fx1() throws ScenarioException {
        return HealthEventForm.pages(events("fx1-case-2").getFirst()).getFirst();
    }

    private static List<HealthEvent> events(String scenario) throws ScenarioException {
        Simulation simulation = Simulation.of(BundledScenarios.open(scenario).scenario());
        simulation.runToEnd();
        return HealthEvent.of(simulation.view());
    }
}
