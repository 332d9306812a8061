package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.verbs.Situation.Fate;
import org.revisionscope.controller.verbs.Situation.JobNow;
import org.revisionscope.controller.verbs.Situation.PlaceNow;
import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.ServiceNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.controller.verbs.Situation.Versions;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.controller.verbs.VerbOffer.Remedy;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;

class VerbTargetsTest {

    private static final Place DUBLIN = Place.of("111122223333", "eu-west-1");
    private static final Place VIRGINIA = Place.of("111122223333", "us-east-1");
    private static final PlatformVersion V13 = new PlatformVersion("1.3.0");
    private static final PlatformVersion V14 = new PlatformVersion("1.4.0");
    private static final RevisionNow R6 = new RevisionNow(RevisionId.parse("1.4.0-r6"), Standing.SUPERSEDED, 12);
    private static final RevisionNow R6_MARKED = new RevisionNow(R6.id(), Standing.MARKED, 12);
    private static final RevisionNow R7 = new RevisionNow(RevisionId.parse("1.4.0-r7"), Standing.NEWEST, 5);
    private static final ServiceNow WEB = service("web", 3);
    private static final ServiceNow CHECKOUT = service("checkout", 5);
    private static final JobNow IMPORT = job("etl-import", '1', Fate.AT_RISK);
    private static final JobNow EXPORT = job("etl-export", '2', Fate.RUNNING);
    private static final JobNow GONE = job("nightly", '3', Fate.ENDED);

    private final VerbWords words = new VerbWords(Messages.load());

    private static ServiceNow service(String name, int atRisk) {
        return new ServiceNow(new ServiceKey(DUBLIN, "production", name),
                new Configuration(6, DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Latest(), false),
                atRisk);
    }

    private static JobNow job(String name, char digit, Fate fate) {
        return new JobNow(new StandaloneKey(DUBLIN, "production", name),
                new TaskArn(DUBLIN, "production", String.valueOf(digit).repeat(32)), R6.id(), fate, Optional.empty());
    }

    private static Situation situation(List<RevisionNow> revisions, List<ServiceNow> services, List<JobNow> jobs) {
        return new Situation(new Versions(List.of(V14), Optional.of(V14)), revisions,
                List.of(new PlaceNow(DUBLIN, WaitPeriod.SEVEN_DAYS, List.of()),
                        new PlaceNow(VIRGINIA, WaitPeriod.FOURTEEN_DAYS, List.of())),
                services, jobs);
    }

    private VerbOffer offer(Verb verb, Situation situation, Focus focus) {
        return words.offer(verb, new VerbTargets(situation, focus), Optional.empty());
    }

    @Test
    void withNothingSelectedTheVerbsNameWhatNeedsThemMost() {
        Situation marked = situation(List.of(R6_MARKED, R7), List.of(CHECKOUT, WEB), List.of(EXPORT, IMPORT, GONE));
        assertEquals("Release 1.4.0-r8", offer(Verb.RELEASE, marked, Focus.NOTHING).title());
        assertEquals("Run etl-import again…", offer(Verb.RUN, marked, Focus.NOTHING).title());
        assertEquals("Stop etl-import…", offer(Verb.STOP, marked, Focus.NOTHING).title());
        assertEquals("Update checkout…", offer(Verb.UPDATE, marked, Focus.NOTHING).title());
        assertEquals("Wait period of a place…", offer(Verb.WAIT, marked, Focus.NOTHING).title());
    }

    @Test
    void markTakesTheOldestThatCanBeMarked() {
        RevisionNow unused = new RevisionNow(RevisionId.parse("1.4.0-r5"), Standing.SUPERSEDED, 0);
        Situation three = situation(List.of(unused, R6, R7), List.of(), List.of());
        assertEquals("Mark r6 for retirement…", offer(Verb.MARK, three, Focus.NOTHING).title());
        assertEquals("Mark r5 for retirement…", offer(Verb.MARK, three, Focus.on(unused.id())).title());
        Situation two = situation(List.of(unused, R7), List.of(), List.of());
        assertEquals("Mark r5 for retirement…", offer(Verb.MARK, two, Focus.NOTHING).title());
    }

    @Test
    void theNewestRevisionSaysWhatMustHappenFirst() {
        Situation marked = situation(List.of(R6_MARKED, R7), List.of(), List.of());
        VerbOffer offer = offer(Verb.MARK, marked, Focus.NOTHING);
        assertEquals("Mark r7: release r8 first", offer.title());
        assertEquals("New tasks would still land on r7. Release r8 first.", offer.whyNot().orElseThrow());
        assertEquals(Remedy.RELEASE_NEXT, offer.obstacle().orElseThrow().remedy());
        VerbOffer selected = offer(Verb.MARK, situation(List.of(R6, R7), List.of(), List.of()), Focus.on(R7.id()));
        assertEquals("Mark r7: release r8 first", selected.title());
    }

    @Test
    void theSelectionComesFirstIfItFits() {
        Situation marked = situation(List.of(R6_MARKED, R7), List.of(CHECKOUT, WEB), List.of(EXPORT, IMPORT, GONE));
        Focus export = Focus.on(EXPORT.arn(), R6.id(), Optional.empty());
        assertEquals("Run etl-export again…", offer(Verb.RUN, marked, export).title());
        assertEquals("Stop etl-export…", offer(Verb.STOP, marked, export).title());
        Focus ended = Focus.on(GONE.arn(), R6.id(), Optional.empty());
        assertEquals("Run nightly again…", offer(Verb.RUN, marked, ended).title());
        assertEquals("Stop etl-import…", offer(Verb.STOP, marked, ended).title());
        assertEquals("Update web…", offer(Verb.UPDATE, marked, Focus.on(WEB.key())).title());
        assertEquals("Wait period of us-east-1…", offer(Verb.WAIT, marked, Focus.on(VIRGINIA)).title());
    }

    @Test
    void aTaskOfAServiceStandsForItsServiceAndPlace() {
        Situation marked = situation(List.of(R6_MARKED, R7), List.of(CHECKOUT, WEB), List.of());
        Focus task = Focus.on(new TaskArn(DUBLIN, "production", "a".repeat(32)), R7.id(), Optional.of(WEB.key()));
        assertEquals("Stop web aaaaaaaa…", offer(Verb.STOP, marked, task).title());
        assertEquals("Update web…", offer(Verb.UPDATE, marked, task).title());
        assertEquals("Wait period of eu-west-1…", offer(Verb.WAIT, marked, task).title());
    }

    @Test
    void severalPlatformVersionsAreAskedForUnlessOneIsSelected() {
        RevisionNow old = new RevisionNow(RevisionId.parse("1.3.0-r2"), Standing.NEWEST, 0);
        Situation both = new Situation(new Versions(List.of(V13, V14), Optional.of(V13)), List.of(old, R6, R7),
                List.of(), List.of(), List.of());
        assertEquals("Release 1.3.0-r3…", offer(Verb.RELEASE, both, Focus.NOTHING).title());
        assertFalse(new VerbTargets(both, Focus.NOTHING).releaseIsClear());
        assertEquals("Release 1.4.0-r8", offer(Verb.RELEASE, both, Focus.on(R6.id())).title());
        assertEquals("Mark 1.4.0-r6 for retirement…", offer(Verb.MARK, both, Focus.NOTHING).title());
    }

    @Test
    void onlyTheEdgeCanBeActedOn() {
        Situation plain = situation(List.of(R6, R7), List.of(WEB), List.of(IMPORT));
        String sentence = "You are looking back at 23 Feb. Press End to return.";
        for (Verb verb : Verb.values()) {
            VerbOffer offer = words.offer(verb, new VerbTargets(plain, Focus.NOTHING), Optional.of(
                    new Obstacle(sentence, Remedy.RETURN_TO_EDGE)));
            assertEquals(sentence, offer.whyNot().orElseThrow());
            assertEquals(Remedy.RETURN_TO_EDGE, offer.obstacle().orElseThrow().remedy());
        }
    }

    @Test
    void anEmptyWorldOffersNothingAndSaysWhy() {
        for (Verb verb : Verb.values()) {
            VerbOffer offer = offer(verb, Situation.EMPTY, Focus.NOTHING);
            assertTrue(offer.obstacle().isPresent(), verb.name());
            assertFalse(offer.title().isBlank(), verb.name());
        }
    }
}
