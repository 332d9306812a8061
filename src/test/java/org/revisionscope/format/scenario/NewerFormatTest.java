package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** A file of a newer format is read as far as it is understood, to be looked at; any other is read strictly. */
class NewerFormatTest {

    private static final String NEWER = ScenarioText.SMALL.replace("revisionscope/1", "revisionscope/2");

    private static ScenarioDocument look(String text) throws ScenarioException {
        return ScenarioReader.readToLook(text, "newer.revscope.json");
    }

    private static List<String> leftOut(String text) throws ScenarioException {
        return look(text).newer().orElseThrow().leftOut();
    }

    @Test
    void whatIsUnderstoodIsTheSame() throws ScenarioException {
        ScenarioDocument newer = look(NEWER);
        assertEquals(ScenarioText.read(ScenarioText.SMALL).scenario(), newer.scenario());
        assertEquals(new NewerFormat("revisionscope/2", List.of()), newer.newer().orElseThrow());
        assertTrue(newer.newer().orElseThrow().whyReadOnly().contains("revisionscope/2"));
    }

    @Test
    void unknownFieldsAreLeftOutWhereverTheyStand() throws ScenarioException {
        String text = NEWER.replace("\"title\"", "\"weather\": { \"rain\": [1] }, \"title\"")
                .replace("\"desiredCount\": 3", "\"desiredCount\": 3, \"mood\": \"good\"");
        assertEquals(List.of("weather", "accounts[0].regions[0].clusters[0].services[0].mood"), leftOut(text));
        assertEquals(ScenarioText.read(ScenarioText.SMALL).scenario(), look(text).scenario());
    }

    @Test
    void decisionsOfAnUnknownKindAndUnknownValuesAreLeftOut() throws ScenarioException {
        String text = NEWER.replace("\"decisions\": [",
                "\"decisions\": [ { \"at\": \"2025-02-21T18:00:00Z\", \"do\": \"drainHost\", \"host\": \"h-1\" },")
                .replace("\"waitPeriodDays\": 7", "\"waitPeriodDays\": { \"days\": 3, \"hours\": 2 }");
        assertEquals(List.of("accounts[0].regions[0].waitPeriodDays", "decisions[0]"), leftOut(text));
        assertEquals(1, look(text).scenario().decisions().size());
    }

    @Test
    void whereTooLittleIsUnderstoodTheSentenceSaysWhy() {
        String text = NEWER.replace("\"start\"", "\"begin\"");
        ScenarioException refused = assertThrows(ScenarioException.class, () -> look(text));
        assertEquals("start", refused.field());
        assertTrue(refused.sentence().contains("newer format revisionscope/2"), refused.sentence());
    }

    @Test
    void onlyNumbersThatAreGreaterAreNewer() throws ScenarioException {
        assertEquals(Optional.empty(), look(ScenarioText.SMALL).newer());
        for (String other : List.of("revisionscope/0", "revisionscope/two", "revisionscope/1.1", "terraform")) {
            assertThrows(ScenarioException.class,
                    () -> look(ScenarioText.SMALL.replace("revisionscope/1", other)), other);
        }
        assertThrows(ScenarioException.class, () -> look(ScenarioText.SMALL.replace("\"title\"", "\"titel\"")));
    }
}
