package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;

/** A service made by hand on a platform version that is deprecated some day would try for ever to start tasks. */
class EndlessRunsTest {

    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");

    private long frames;

    private Session session(String end) throws ScenarioException {
        Session session = new Session(new InlineSimulator(), System::nanoTime,
                ScenarioReader
                        .read("""
                                { "format": "revisionscope/1", "title": "Old", "start": "2020-09-01T00:00:00Z",%s
                                  "catalogue": "aws-2020", "revisions": [ { "revision": "1.2.0-r1", "released": "2018-09-10T00:00:00Z" } ],
                                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1" } ] } ] }
                                """
                                .formatted(end), "old.revscope.json"));
        pulse(session);
        pulse(session);
        return session;
    }

    private void pulse(Session session) {
        session.pulse(++frames * 16_000_000L);
    }

    private void creates(Session session) {
        session.act(new CreateService(new ServiceSpec(new ServiceKey(IRELAND, "production", "api"), 1,
                DeploymentConfiguration.DEFAULT, PlatformVersionChoice.parse("1.2.0"), Duration.ZERO)));
        pulse(session);
    }

    @Test
    void whereTheScenarioHasNoEndItIsRefusedWithWhatToDo() throws ScenarioException {
        Session session = session("");
        creates(session);
        assertTrue(session.refusalProperty().get().orElseThrow().contains("Give it one under Edit fleet"));
        assertEquals(Optional.empty(), session.lastEditProperty().get());
    }

    @Test
    void whereItEndsItIsCreated() throws ScenarioException {
        Session session = session(" \"end\": \"2021-01-31T00:00:00Z\",");
        creates(session);
        assertEquals(Optional.empty(), session.refusalProperty().get());
        assertTrue(session.lastEditProperty().get().isPresent());
    }
}
