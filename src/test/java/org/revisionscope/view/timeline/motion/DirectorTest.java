package org.revisionscope.view.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Which movements go with which events. */
class DirectorTest {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");
    private static final String OPENS = "2025-02-28T18:00:00Z";

    private final Director director = new Director(Messages.load(), Mailbox.NONE);

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private List<Motion> played(Chronicle run, String from, String to, Optional<Spotlight> scene) {
        TimelineContent before = TimelineContent.of(run, millis(from));
        TimelineContent now = TimelineContent.of(run, millis(to))
                .by(new Passage(Manner.PLAYED, millis(from), scene));
        return News.between(before, now, 0).map(news -> director.cues(news, now)).orElse(List.of()).stream()
                .map(Cue::motion).toList();
    }

    private static Optional<Spotlight> featuring(Chronicle run, String owner) {
        return Optional.of(new Spotlight(millis(OPENS), millis(OPENS), run.lanes().sorted().stream()
                .filter(lane -> run.lanes().owner(lane).name().equals(owner)).mapToInt(lane -> lane.owner())
                .findFirst()));
    }

    private static String kinds(List<Motion> motions) {
        return motions.stream().map(motion -> motion.getClass().getSimpleName()).distinct()
                .collect(Collectors.joining(" "));
    }

    @Test
    void aMarkPlantsItsFlagAndSendsAnEnvelopeToEachPlace() {
        List<Motion> motions = played(Stories.threeServicesMarked().chronicle(), "2025-02-21T17:59:59Z",
                "2025-02-21T18:00:00Z", Optional.empty());
        assertEquals("Plants Stands Sweeps Caps Splits Flies", kinds(motions));
        assertEquals(2, motions.stream().filter(NoticeMotions.Splits.class::isInstance).count());
    }

    @Test
    void aCriticalMarkCutsTheWaitThatTheSettingWouldHaveGiven() {
        Chronicle run = Stories.of("three-services-one-orphan", "2025-02-21T18:00:00Z",
                new AwsDecision.MarkRevision(R6, "kernel vulnerability", true)).chronicle();
        List<Motion> motions = played(run, "2025-02-21T17:59:59Z", "2025-02-21T18:00:00Z", Optional.empty());
        assertEquals(List.of(7, 14), motions.stream().filter(NoticeMotions.Bracket.class::isInstance)
                .map(motion -> ((NoticeMotions.Bracket) motion).period().days()).distinct().toList());
    }

    @Test
    void aReleaseGrowsAndTakesTheWordOver() {
        Chronicle run = Stories.of("three-services-one-orphan", "2025-02-21T18:00:00Z",
                new AwsDecision.ReleaseRevision(R6.platformVersion(), Optional.empty())).chronicle();
        List<Motion> motions = played(run, "2025-02-21T17:59:59Z", "2025-02-21T18:00:00Z", Optional.empty());
        assertEquals(List.of(new ReleaseMotions.Glides(RevisionId.parse("1.4.0-r7"), RevisionId.parse("1.4.0-r8"),
                "newest")), motions.stream().filter(ReleaseMotions.Glides.class::isInstance).toList());
    }

    @Test
    void aSceneThatOpensWhereTheClockStoodBeginsWithWhatHappenedThere() {
        Chronicle run = Stories.threeServicesMarked().chronicle();
        long mark = millis("2025-02-21T18:00:00Z");
        Passage scene = new Passage(Manner.PLAYED, mark, Optional.of(new Spotlight(mark, mark, OptionalInt.empty())));
        TimelineContent before = TimelineContent.of(run, mark);
        TimelineContent now = TimelineContent.of(run, mark).by(scene);
        News news = News.between(before, now, 0).orElseThrow();
        assertEquals("Plants Stands Sweeps Caps Splits Flies",
                kinds(director.cues(news, now).stream().map(Cue::motion).toList()));
        assertFalse(News.between(before, now, news.until()).isPresent(), "it was news before");
        assertFalse(News.between(before, TimelineContent.of(run, mark), 0).isPresent(), "nothing plays");
    }

    @Test
    void inASceneOnlyTheFeaturedOwnersTasksMove() {
        Chronicle run = Stories.threeServicesMarked().chronicle();
        List<Motion> motions = played(run, "2025-02-28T17:59:59Z", OPENS, featuring(run, "web"));
        assertEquals("Drops Connects", kinds(motions));
        assertEquals(3, motions.stream().filter(TaskMotions.Drops.class::isInstance).count());
    }

    @Test
    void outsideScenesManyTasksAreCountedInsteadOfMoving() {
        Chronicle run = Stories.threeServicesMarked().chronicle();
        List<Motion> many = played(run, "2025-02-21T18:00:01Z", "2025-03-07T19:00:00Z", Optional.empty());
        assertFalse(kinds(many).contains("Drops"), kinds(many));
        List<Motion> few = played(run, "2025-03-07T17:59:59Z", "2025-03-07T18:00:00Z", Optional.empty());
        assertTrue(kinds(few).contains("Drops"), kinds(few));
    }

    @Test
    void aLostTaskIsCrossedOutAndABreachIsHatched() {
        Chronicle orphan = Stories.threeServicesMarked().chronicle();
        assertTrue(kinds(played(orphan, "2025-02-28T18:00:31Z", "2025-02-28T18:00:55Z",
                featuring(orphan, "etl-import"))).contains("Crosses Haunts"));
        Chronicle breach = Stories.of("fx1-case-8").chronicle();
        long row = breach.services().all().getFirst().breaches().getFirst().from();
        String before = Instant.ofEpochMilli(row - 1).toString();
        assertTrue(kinds(played(breach, before, Instant.ofEpochMilli(row).toString(),
                Optional.of(new Spotlight(row, row, OptionalInt.empty())))).contains("Hatches"));
    }

    @Test
    void whatIsDecidedWhereTheClockStandsMovesButNotWhatAnotherStoryHasHere() {
        String clock = "2025-02-21T18:00:00Z";
        TimelineContent before = TimelineContent.of(Stories.of("three-services-one-orphan").chronicle(), millis(clock));
        TimelineContent marked = TimelineContent.of(Stories.threeServicesMarked().chronicle(), millis(clock));
        TimelineContent unrelated = TimelineContent.of(Stories.of("fx1-case-1").chronicle(), millis(clock));
        int told = before.run().view().rowsUntil(millis(clock));
        Chronicle asLong = new Chronicle();
        asLong.catchUp(Stories.of("a-quarter").chronicle().view(), told);
        assertTrue(asLong.view().rowsUntil(millis(clock)) >= told, "it has so many rows by then");
        assertTrue(News.between(before, marked, 0).isPresent());
        assertFalse(News.between(before, unrelated, 0).isPresent());
        assertFalse(News.between(unrelated, before, 0).isPresent());
        assertFalse(News.between(TimelineContent.of(asLong, millis(clock)), marked, 0).isPresent(),
                "after so many rows the mark comes, but they were other rows");
        assertFalse(News.between(marked, before, 0).isPresent());
    }

    @Test
    void aBranchThatLeftEarlierIsNoNews() {
        String clock = "2025-02-25T18:00:00Z";
        TimelineContent before = TimelineContent.of(Stories.of("three-services-one-orphan").chronicle(), millis(clock));
        TimelineContent marked = TimelineContent.of(Stories.threeServicesMarked().chronicle(), millis(clock));
        assertFalse(News.between(before, marked, 0).isPresent());
    }
}
