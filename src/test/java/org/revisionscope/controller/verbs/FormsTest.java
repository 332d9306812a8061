package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.verbs.UpdateForm.Change;
import org.revisionscope.controller.verbs.UpdateForm.Counts;
import org.revisionscope.controller.verbs.UpdateForm.Deploy;
import org.revisionscope.controller.verbs.UpdateForm.Failures;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.Messages;

class FormsTest {

    private static final Place DUBLIN = Place.of("111122223333", "eu-west-1");
    private static final ServiceKey WEB = new ServiceKey(DUBLIN, "production", "web");
    private static final PlatformVersionChoice LATEST = new PlatformVersionChoice.Latest();
    private static final Configuration BEFORE =
            new Configuration(4, DeploymentConfiguration.DEFAULT, LATEST, false);
    private static final Counts SAME = new Counts("4", "100", "200");
    private static final Deploy NO_DEPLOYMENT = new Deploy(LATEST, false);

    private final Messages messages = Messages.load();

    private static <T> T ready(Filled<T> filled) {
        if (filled instanceof Filled.Ready<T>(T value)) {
            return value;
        }
        return fail(filled.toString());
    }

    private static Map<CardField, String> wrong(Filled<?> filled) {
        return ((Filled.Wrong<?>) filled).sentences();
    }

    private Filled<Change> update(Counts counts, Deploy deploy, Failures failures) {
        return new UpdateForm(WEB, BEFORE, counts, deploy, failures).read(messages);
    }

    @Test
    void aMarkNeedsAReason() {
        RevisionId r6 = RevisionId.parse("1.4.0-r6");
        assertEquals("Say why in a few words, such as kernel vulnerability.",
                wrong(new MarkForm(r6, "  ", true).read(messages)).get(CardField.REASON));
        assertEquals("kernel vulnerability", ready(new MarkForm(r6, " kernel vulnerability ", true).read(messages))
                .reason());
        assertEquals(Set.of(CardField.REASON),
                wrong(new MarkForm(r6, "x".repeat(121), false).read(messages)).keySet());
    }

    @Test
    void anUpdateSendsOnlyWhatChanged() {
        Change fewer = ready(update(new Counts("2", "100", "200"), NO_DEPLOYMENT, Failures.NONE));
        assertEquals(Optional.of(UpdateService.of(WEB).withDesiredCount(2)), fewer.update());
        Change forced = ready(update(SAME, new Deploy(LATEST, true), Failures.NONE));
        assertEquals(Optional.of(UpdateService.of(WEB).forced()), forced.update());
        PlatformVersionChoice number = PlatformVersionChoice.parse("1.4.0");
        Change moved = ready(update(SAME, new Deploy(number, false), Failures.NONE));
        assertEquals(Optional.of(UpdateService.of(WEB).withPlatformVersion(number)), moved.update());
    }

    @Test
    void anUpdateThatChangesNothingSaysSo() {
        assertEquals(Map.of(CardField.TARGET, "Nothing is changed yet."),
                wrong(update(SAME, NO_DEPLOYMENT, Failures.NONE)));
    }

    @Test
    void everyFieldThatDoesNotFitHasItsSentence() {
        Map<CardField, String> wrong =
                wrong(update(new Counts("-1", "101", "many"), NO_DEPLOYMENT, new Failures("tomorrow", "")));
        assertEquals("Give a whole number from 0 to 200,000.", wrong.get(CardField.DESIRED_COUNT));
        assertEquals("Give a whole number from 0 to 100.", wrong.get(CardField.MINIMUM_HEALTHY_PERCENT));
        assertEquals("Give a whole number from 100 to 1,000.", wrong.get(CardField.MAXIMUM_PERCENT));
        assertEquals("Give a date and a time in UTC, such as 2025-02-28 18:00.", wrong.get(CardField.FAILS_FROM));
    }

    @Test
    void launchFailuresNeedBothEndsInOrder() {
        Change failing = ready(update(SAME, NO_DEPLOYMENT, new Failures("2025-02-28 18:00", "2025-02-28 19:00:30")));
        assertEquals(Optional.empty(), failing.update());
        assertEquals(Instant.parse("2025-02-28T19:00:30Z"), failing.failures().orElseThrow().to());
        assertEquals("Say until when launches fail.",
                wrong(update(SAME, NO_DEPLOYMENT, new Failures("2025-02-28 18:00", " "))).get(CardField.FAILS_TO));
        assertEquals("Launch failures must end after they begin.",
                wrong(update(SAME, NO_DEPLOYMENT, new Failures("2025-02-28 18:00", "2025-02-28 18:00")))
                        .get(CardField.FAILS_TO));
    }

    @Test
    void aRunNeedsNamesThatEcsTakesAndAReadableLength() {
        RunTask run = ready(new RunForm(DUBLIN, "production", "etl-import", LATEST, "40 min", Optional.empty())
                .read(messages));
        assertEquals(Optional.of(Duration.ofMinutes(40)), run.spec().length());
        Map<CardField, String> wrong =
                wrong(new RunForm(DUBLIN, "production", "etl import", LATEST, "soon", Optional.empty()).read(messages));
        assertEquals(Set.of(CardField.NAME, CardField.LENGTH), wrong.keySet());
        assertEquals(Set.of(CardField.CLUSTER),
                wrong(new RunForm(DUBLIN, "", "etl", LATEST, "", Optional.empty()).read(messages)).keySet());
    }
}
