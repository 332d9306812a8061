package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.playback.Speed;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Forecast;

class SessionTest {

    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long DAY = 86_400_000L;
    private static final long FRAME = 16_000_000L;

    private long frames;

    private Session session(Fx1 story) {
        ScenarioDocument fx1 = BundledScenarios.open("fx1").withDecisions(story.scenario().decisions());
        Session session = new Session(new InlineSimulator(), System::nanoTime, fx1);
        pulses(session, 3);
        return session;
    }

    private void pulses(Session session, int count) {
        for (int i = 0; i < count; i++) {
            session.pulse(++frames * FRAME);
        }
    }

    @Test
    void opensWhereTheScenarioStarts() {
        Session session = session(Fx1.history());
        assertEquals(NOW, session.playback().clock());
        assertEquals(NOW, session.playback().edge());
        assertFalse(session.playback().playingProperty().get());
        assertEquals("One service, two standalone jobs", session.titleProperty().get());
        assertEquals(1, session.progressProperty().get());
        assertTrue(session.rowsProperty().get() > 0);
        assertFalse(session.dirtyProperty().get());
        assertEquals(Optional.empty(), session.whyNotNowProperty().get());
    }

    @Test
    void aWishToPlayIsKeptUntilTheDocumentIsThere() {
        Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
        session.playback().toggle();
        pulses(session, 3);
        assertTrue(session.playback().playingProperty().get());
        assertTrue(session.playback().clock() > NOW);

        session.playback().seek(session.playback().end());
        session.open(BundledScenarios.open("fx1-case-2"), Optional.empty());
        assertFalse(session.playback().playingProperty().get(), "what is opened is paused");
        session.playback().toggle();
        pulses(session, 1);
        assertTrue(session.playback().playingProperty().get());

        session.restart();
        pulses(session, 1);
        assertFalse(session.playback().playingProperty().get(), "a wish is kept once");
    }

    @Test
    void aDecisionAtTheEdgeReplacesWhatWasComputedAhead() {
        Session session = session(Fx1.history());
        Chronicle before = session.chronicleProperty().get();
        session.act(Fx1.markR6());
        assertTrue(session.decidingProperty().get());
        pulses(session, 1);
        assertFalse(session.decidingProperty().get());
        assertNotSame(before, session.chronicleProperty().get());
        NoticeLife notice = session.chronicleProperty().get().places().notices().getFirst();
        assertEquals(NOW + 7 * DAY, notice.startsAt());
        assertEquals(NOW, session.playback().clock());
        assertTrue(session.dirtyProperty().get());
        assertEquals(Optional.of(new Edit.Decided(NOW, Fx1.markR6())), session.lastEditProperty().get());
    }

    @Test
    void aRefusedDecisionLeavesNoTrace() {
        Session session = session(Fx1.history());
        Chronicle before = session.chronicleProperty().get();
        session.act(Fx1.mark(Fx1.R7));
        pulses(session, 1);
        assertTrue(session.refusalProperty().get().orElseThrow().contains("r8"));
        assertSame(before, session.chronicleProperty().get());
        assertFalse(session.dirtyProperty().get());
        assertEquals(Optional.empty(), session.lastEditProperty().get());
        assertFalse(hasRow(before, EventType.DECISION_REFUSED));
        session.act(Fx1.markR6());
        assertEquals(Optional.empty(), session.refusalProperty().get());
        pulses(session, 1);
        assertEquals(1, session.chronicleProperty().get().places().notices().size());
    }

    @Test
    void aMarkIsForetoldBeforeItIsDecidedAndChangesNothing() {
        Session session = session(Fx1.history());
        Chronicle before = session.chronicleProperty().get();
        String hash = JournalHash.of(before.view());
        session.forecasting().ask((MarkRevision) Fx1.markR6(), Optional.empty());
        assertEquals(Optional.empty(), session.forecasting().answerProperty().get());
        pulses(session, 2);
        Forecast forecast = session.forecasting().answerProperty().get().orElseThrow();
        assertEquals(5, forecast.tasks());
        assertEquals(2, forecast.lost());
        assertSame(before, session.chronicleProperty().get());
        assertEquals(hash, JournalHash.of(before.view()));
        session.forecasting().forget();
        pulses(session, 2);
        assertEquals(Optional.empty(), session.forecasting().answerProperty().get());
        assertFalse(session.dirtyProperty().get());
    }

    @Test
    void theAnnouncedFutureTellsWhatIsConsideredAndFollowsTheClock() {
        Session session = session(Fx1.history());
        MarkRevision mark = (MarkRevision) Fx1.markR6();
        session.forecasting().ask(mark, Optional.empty());
        pulses(session, 2);
        assertEquals(NOW + 7 * DAY, announcedStart(session));
        session.forecasting().ask(mark, Optional.of(WaitPeriod.FOURTEEN_DAYS));
        pulses(session, 2);
        assertEquals(NOW + 14 * DAY, announcedStart(session));
        session.playback().days(2);
        pulses(session, 2);
        assertEquals(NOW + 16 * DAY, announcedStart(session));
        session.forecasting().forget();
        pulses(session, 2);
        assertSame(session.chronicleProperty().get(), session.announcedProperty().get().orElseThrow());
        assertTrue(session.chronicleProperty().get().places().notices().isEmpty());
        assertFalse(session.dirtyProperty().get());
    }

    private static long announcedStart(Session session) {
        return session.announcedProperty().get().orElseThrow().places().notices().getFirst().startsAt();
    }

    @Test
    void playingAtTheEdgeIsNeverLookingBack() {
        Session session = session(Fx1.history());
        List<Optional<String>> told = new ArrayList<>();
        session.lookingBackProperty().addListener((_, _, now) -> told.add(now));
        session.playback().play();
        pulses(session, 20);
        assertTrue(session.playback().clock() > NOW);
        assertEquals(List.of(), told);
    }

    @Test
    void beforeTheStartNothingCanBeDecided() {
        Session session = session(Fx1.history());
        session.playback().days(-1);
        session.act(Fx1.markR6());
        pulses(session, 1);
        assertEquals(Optional.of("You are looking back at 20 Feb, before this story opens on 21 Feb: what was then is"
                + " given."), session.refusalProperty().get());
        assertFalse(session.dirtyProperty().get());
        session.playback().toEdge();
        assertEquals(Optional.empty(), session.whyNotNowProperty().get());
    }

    @Test
    void takesBackTheLastDecisionAndDoesItAgain() {
        Session session = session(Fx1.history());
        session.act(Fx1.markR6());
        pulses(session, 1);
        session.playback().days(2);
        session.act(Fx1.setWait(14));
        pulses(session, 1);
        session.playback().days(2);
        session.undo();
        pulses(session, 1);
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(NOW + 2 * DAY, session.playback().edge());
        assertEquals(1, session.chronicleProperty().get().places().settings(Fx1.IRELAND).size());
        session.undo();
        pulses(session, 1);
        assertEquals(NOW, session.playback().edge());
        assertTrue(session.chronicleProperty().get().places().notices().isEmpty());
        assertFalse(session.dirtyProperty().get());
        session.redo();
        pulses(session, 1);
        session.redo();
        pulses(session, 1);
        assertFalse(session.redoableProperty().get());
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(2, session.chronicleProperty().get().places().settings(Fx1.IRELAND).size());
    }

    @Test
    void aNewDecisionCutsWhatWasTakenBack() {
        Session session = session(Fx1.history());
        session.act(Fx1.markR6());
        pulses(session, 1);
        session.undo();
        pulses(session, 1);
        assertTrue(session.redoableProperty().get());
        session.act(Fx1.setWait(0));
        pulses(session, 1);
        session.redo();
        pulses(session, 1);
        assertTrue(session.chronicleProperty().get().places().notices().isEmpty());
    }

    @Test
    void theSavedMarkIsAPositionAndNotACount() {
        Session session = session(Fx1.history());
        session.act(Fx1.markR6());
        pulses(session, 1);
        session.saved(session.position(), session.document(), Path.of("a.revscope.json"));
        assertFalse(session.dirtyProperty().get());
        session.undo();
        pulses(session, 1);
        assertTrue(session.dirtyProperty().get());
        session.act(Fx1.setWait(0));
        pulses(session, 1);
        assertTrue(session.dirtyProperty().get(), "one edit, as when it was saved, but another one");
    }

    @Test
    void startingOverKeepsTheFilesOwnDecisions() {
        Session session = session(Fx1.history().then(Fx1.markR6()));
        session.act(Fx1.setWait(14));
        pulses(session, 1);
        session.playback().days(5);
        session.restart();
        pulses(session, 1);
        assertEquals(NOW, session.playback().clock());
        assertEquals(NOW, session.playback().edge());
        assertEquals(1, session.chronicleProperty().get().places().notices().size());
        assertEquals(1, session.chronicleProperty().get().places().settings(Fx1.IRELAND).size());
    }

    @Test
    void whatNobodyCanKnowIsNotAnnounced() {
        Session session = session(Fx1.history().then(Fx1.markR6()).then("02-24", Fx1.releaseR8()));
        Chronicle announced = session.announcedProperty().get().orElseThrow();
        assertNotSame(session.chronicleProperty().get(), announced);
        assertEquals(2, announced.revisions().count());
        assertEquals(3, session.chronicleProperty().get().revisions().count());
        assertTrue(announced.places().notices().getFirst().closedAt().isPresent());
        session.playback().days(3);
        pulses(session, 2);
        assertSame(session.chronicleProperty().get(), session.announcedProperty().get().orElseThrow());
        session.playback().days(-2);
        pulses(session, 2);
        assertEquals(2, session.announcedProperty().get().orElseThrow().revisions().count());
    }

    @Test
    void whatIsSavedIsTheFileAndTheUsersEdits() throws ScenarioException {
        Session session = session(Fx1.history());
        session.act(Fx1.markR6());
        pulses(session, 1);
        session.failLaunches(Fx1.WEB, Fx1.NOW, Fx1.NOW.plusSeconds(3600), "no image");
        pulses(session, 1);
        Scenario read = ScenarioReader.read(session.document().text(), "saved").scenario();
        assertEquals(session.scenario().decisions(), read.decisions());
        assertEquals(session.scenario().faults(), read.faults());
        session.undo();
        pulses(session, 1);
        session.undo();
        pulses(session, 1);
        assertEquals(1, session.document().scenario().decisions().size());
    }

    @Test
    void launchesOfAServiceCanBeMadeToFail() {
        Session session = session(Fx1.history().then(Fx1.markR6()));
        int rows = session.rowsProperty().get();
        session.failLaunches(Fx1.WEB, Fx1.NOW, Fx1.NOW.plusSeconds(30 * 86_400L), "no image");
        pulses(session, 1);
        assertNotEquals(rows, session.rowsProperty().get());
        assertEquals(1, session.scenario().faults().listed().size());
        session.undo();
        pulses(session, 1);
        assertEquals(rows, session.rowsProperty().get());
    }

    @Test
    void playingGoesPastTheEdge() {
        Session session = session(Fx1.history());
        session.playback().speedProperty().set(Speed.DAY);
        session.playback().play();
        pulses(session, 60);
        assertTrue(session.playback().edge() > NOW + DAY / 2);
        assertEquals(session.playback().edge(), session.playback().clock());
        assertEquals(Optional.empty(), session.whyNotNowProperty().get());
    }

    @Test
    void openingAnotherScenarioBeginsAnew() {
        Session session = session(Fx1.history());
        session.act(Fx1.markR6());
        pulses(session, 1);
        session.selectionProperty().set(new Selection.OfService(Fx1.WEB));
        session.open(BundledScenarios.open(BundledScenarios.FIRST), Optional.empty());
        pulses(session, 2);
        assertEquals(Instant.parse("2025-02-21T17:00:00Z").toEpochMilli(), session.playback().clock());
        assertEquals(Selection.NONE, session.selectionProperty().get());
        assertFalse(session.dirtyProperty().get());
        assertTrue(session.chronicleProperty().get().places().notices().isEmpty());
    }

    private static boolean hasRow(Chronicle chronicle, EventType type) {
        for (int row = 0; row < chronicle.rows(); row++) {
            if (chronicle.view().type(row) == type) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatTheScenarioStartsFromIsReplacedInOneStepThatCanBeTakenBack() {
        Session session = session(Fx1.history());
        session.playback().seek(NOW + DAY);
        String before = JournalHash.of(session.chronicleProperty().get().view());
        ScenarioDocument other = BundledScenarios.open("three-services-one-orphan");
        session.rewrite(other);
        pulses(session, 3);
        assertEquals("Three services, one orphan job", session.titleProperty().get());
        assertEquals(other.scenario().span().start().toEpochMilli(), session.playback().clock());
        assertTrue(session.dirtyProperty().get());
        assertSame(other.scenario(), session.document().scenario());

        session.undo();
        pulses(session, 3);
        assertEquals("One service, two standalone jobs", session.titleProperty().get());
        assertEquals(before, JournalHash.of(session.chronicleProperty().get().view()));
        assertFalse(session.dirtyProperty().get());
        assertEquals(NOW, session.playback().start());

        session.redo();
        pulses(session, 3);
        assertEquals("Three services, one orphan job", session.titleProperty().get());
        session.restart();
        pulses(session, 3);
        assertEquals("Three services, one orphan job", session.titleProperty().get(), "starting over keeps the fleet");
    }
}
