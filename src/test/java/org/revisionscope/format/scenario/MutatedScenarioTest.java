package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.Location;
import org.revisionscope.model.engine.Simulation;

/** Files that were good until something happened to them: each is refused in one line, or runs. */
class MutatedScenarioTest {

    private static final int SEEDS = Integer.getInteger("revisionscope.mutations", 400);
    private static final int STEPS = 2_000;
    private static final List<String> SOURCES =
            List.of("three-services-decided", "platform-versions-2020", "a-quarter", "fx1-case-5", "fx1-case-9");
    private static final List<String> STRANGE = List.of("null", "true", "-1", "0", "10", "1e9", "99999999999999999999",
            "\"\"", "\"1.2.0\"", "\"LATEST\"", "\"etl-1\"", "\"web\"", "\"2025-02-21T18:00:00Z\"",
            "\"1999-01-01T00:00:00Z\"",
            "\"0s\"", "\"400d\"", "\"1.4.0-r9\"", "\"cn-north-1\"", "[]", "{}", "[[]]", "\"arn:aws:ecs:x\"", "50",
            "100", "200");

    @Test
    void eachIsRefusedInOneLineOrRuns() throws JsonException {
        int ran = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String source = SOURCES.get(random.nextInt(SOURCES.size()));
            Json.Obj tree = (Json.Obj) JsonReader.read(BundledScenarios.open(source).text());
            Json changed = tree.without("hash");
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                changed = mutated(changed, random);
            }
            ran += readAndRun(JsonPrinter.print(changed), "seed " + seed + " of " + source) ? 1 : 0;
        }
        int runs = ran;
        assertTrue(ran > SEEDS / 20, () -> "only " + runs + " of " + SEEDS + " were still good");
    }

    private static boolean readAndRun(String text, String about) {
        try {
            Simulation simulation = Simulation.of(ScenarioReader.read(text, "mutated").scenario());
            for (int step = 0; step < STEPS && simulation.step(); step++) {
                // it only matters that it runs
            }
            return true;
        } catch (ScenarioException e) {
            assertTrue(String.valueOf(e.getMessage()).lines().count() == 1, about);
            return false;
        } catch (RuntimeException e) {
            return fail(about + " fails with " + e + " in\n" + text, e);
        }
    }

    private static Json mutated(Json value, Random random) throws JsonException {
        return switch (value) {
            case Json.Obj object when !object.members().isEmpty() && random.nextInt(12) > 0 -> inside(object, random);
            case Json.Arr array when !array.items().isEmpty() && random.nextInt(12) > 0 -> inside(array, random);
            default -> JsonReader.read(STRANGE.get(random.nextInt(STRANGE.size())));
        };
    }

    private static Json inside(Json.Obj object, Random random) throws JsonException {
        List<Map.Entry<String, Json.Member>> members = new ArrayList<>(object.members().entrySet());
        int chosen = random.nextInt(members.size());
        SequencedMap<String, Json.Member> changed = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Json value = members.get(i).getValue().value();
            if (i == chosen && random.nextInt(6) == 0) {
                continue;
            }
            changed.put(members.get(i).getKey(),
                    new Json.Member(Location.START, i == chosen ? mutated(value, random) : value));
        }
        return new Json.Obj(Location.START, changed);
    }

    private static Json inside(Json.Arr array, Random random) throws JsonException {
        List<Json> items = new ArrayList<>(array.items());
        int chosen = random.nextInt(items.size());
        switch (random.nextInt(6)) {
            case 0 -> items.remove(chosen);
            case 1 -> items.add(items.get(chosen));
            default -> items.set(chosen, mutated(items.get(chosen), random));
        }
        return Json.Arr.of(items);
    }
}
