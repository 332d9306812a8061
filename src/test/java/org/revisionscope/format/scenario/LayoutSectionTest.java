package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.scenario.SavedLayout.Fold;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

class LayoutSectionTest {

    private static final Place PLACE = Place.of("111122223333", "eu-west-1");
    private static final SavedLayout LAYOUT = new SavedLayout(
            Optional.of(new SavedLayout.View(Instant.parse("2025-02-20T00:00:00Z"),
                    Instant.parse("2025-03-01T12:00:00Z"))),
            List.of(new Owner.OfService(new ServiceKey(PLACE, "production", "web")),
                    new Owner.OfStandalone(new StandaloneKey(PLACE, "production", "etl-1")),
                    new Owner.OfStandalone(new StandaloneKey(PLACE, "production", ""))),
            List.of(new Fold.OfVersion(new PlatformVersion("1.4.0")),
                    new Fold.OfPlace(RevisionId.parse("1.4.0-r6"), PLACE)),
            Optional.of("notices"), List.of("web < 3", "lost"));

    private final ScenarioDocument document = BundledScenarios.open("fx1-case-2");

    @Test
    void whatIsWrittenIsReadAndChangesNothingElse() throws ScenarioException {
        ScenarioDocument arranged = document.withLayout(LAYOUT);
        ScenarioDocument again = ScenarioText.read(arranged.text());
        assertEquals(LAYOUT, again.layout());
        assertEquals(document.hash(), again.hash());
        assertEquals(document.scenario(), again.scenario());
        assertEquals(Optional.empty(), ProofTest.prove(again));
        assertEquals(document.text(), again.withLayout(SavedLayout.NONE).text());
        assertEquals(SavedLayout.NONE, document.layout());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    "from": "2025-02-20T00:00:00Z"                                   | layout.to: this field is missing
                    "from": "2025-02-20T00:00:00Z", "to": "2025-02-20T00:00:00Z"     | layout.to: ends before it begins
                    "drawer": "storry"                                               | layout.drawer: 'storry' is not known, did you mean 'story'?
                    "zoom": 3                                                        | layout.zoom: unknown field
                    "pinned": [{ "account": "111122223333", "region": "eu-west-1", "cluster": "a" }] | layout.pinned[0]: either 'service' or 'task'
                    "folds": [{ "revision": "1.4.0-r6", "region": "eu-west-1" }]     | layout.folds[0]: either 'platformVersion'
                    "folds": [{ "account": "111122223333", "region": "eu-west-1" }]  | layout.folds[0]: either 'platformVersion'
                    """)
    void itIsReadStrictly(String layout, String sentence) {
        ScenarioException wrong = assertThrows(ScenarioException.class,
                () -> ScenarioText.read(ScenarioText.withTop("\"layout\": { " + layout + " }")));
        assertTrue(wrong.sentence().startsWith(sentence), wrong.sentence());
    }
}
