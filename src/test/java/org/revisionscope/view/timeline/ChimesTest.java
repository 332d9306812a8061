package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revisionscope.view.sound.SoundCue.FLOOR_BREACHED;
import static org.revisionscope.view.sound.SoundCue.HEALTHY;
import static org.revisionscope.view.sound.SoundCue.LAST_DAY;
import static org.revisionscope.view.sound.SoundCue.LOST;
import static org.revisionscope.view.sound.SoundCue.MARKED;
import static org.revisionscope.view.sound.SoundCue.MARKED_CRITICAL;
import static org.revisionscope.view.sound.SoundCue.NOTICE_SENT;
import static org.revisionscope.view.sound.SoundCue.PLACED;
import static org.revisionscope.view.sound.SoundCue.RELEASED;
import static org.revisionscope.view.sound.SoundCue.STOPPED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.sound.Listener;
import org.revisionscope.view.sound.SoundCue;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Which cues go with which events. */
class ChimesTest {

    private static final String MARK = "2025-02-21T18:00:00Z";
    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");

    private final Listener listener = new Listener();
    private final Chimes chimes = new Chimes(() -> Optional.of(listener));
    private final Chronicle run = Stories.threeServicesMarked().chronicle();

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private List<SoundCue> heard(Chronicle story, String from, String to, Manner manner) {
        TimelineContent before = TimelineContent.of(story, millis(from));
        TimelineContent now =
                TimelineContent.of(story, millis(to)).by(new Passage(manner, millis(to), Optional.empty()));
        chimes.follow(before, now, News.between(before, now, 0));
        return listener.take();
    }

    /** What is heard within a second of the story, and how often. */
    private static String counted(List<SoundCue> cues) {
        Map<SoundCue, Integer> counts = new TreeMap<>();
        cues.forEach(cue -> counts.merge(cue, 1, Integer::sum));
        return counts.toString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-02-10T00:00:00Z, {RELEASED=1}
            2025-02-13T14:00:00Z, {PLACED=3}
            2025-02-13T14:01:01Z, {HEALTHY=3}
            2025-02-13T14:01:51Z, {STOPPED=3}
            2025-02-21T18:00:00Z, '{MARKED=1, NOTICE_SENT=2}'
            2025-02-26T09:10:20Z, {}
            2025-02-27T18:00:01Z, {LAST_DAY=1}
            2025-02-28T18:00:00Z, {PLACED=8}
            2025-02-28T18:00:50Z, '{LOST=1, STOPPED=3}'
            2025-02-28T18:01:01Z, {HEALTHY=8}
            2025-02-28T18:01:51Z, {STOPPED=5}
            2025-03-07T18:01:01Z, {HEALTHY=2}
            """)
    void eachEventHasItsCue(String instant, String cues) {
        String before = Instant.parse(instant).minusSeconds(1).toString();
        assertEquals(cues, counted(heard(run, before, instant, Manner.PLAYED)));
    }

    @Test
    void theyAreHeardInTheOrderOfTheModel() {
        assertEquals(List.of(MARKED, NOTICE_SENT, NOTICE_SENT),
                heard(run, "2025-02-21T17:59:00Z", MARK, Manner.PLAYED));
        assertEquals(List.of(PLACED, PLACED, STOPPED, HEALTHY, HEALTHY, STOPPED),
                heard(run, "2025-03-07T17:59:59Z", "2025-03-07T18:02:00Z", Manner.PLAYED));
    }

    @Test
    void aCriticalMarkHasACueOfItsOwn() {
        Chronicle critical = Stories.of("three-services-one-orphan", MARK,
                new AwsDecision.MarkRevision(R6, "kernel vulnerability", true)).chronicle();
        assertEquals(MARKED_CRITICAL, heard(critical, "2025-02-21T17:59:59Z", MARK, Manner.PLAYED).getFirst());
    }

    @Test
    void aFloorThatIsBreachedIsHeardAndItsRestorationIsNot() {
        Chronicle breach = Stories.of("fx1-case-8").chronicle();
        List<SoundCue> start = heard(breach, "2025-02-28T17:59:59Z", "2025-02-28T18:00:00Z", Manner.PLAYED);
        assertEquals(List.of(PLACED, FLOOR_BREACHED), start);
        assertEquals(List.of(HEALTHY), heard(breach, "2025-02-28T18:00:59Z", "2025-02-28T18:01:00Z", Manner.PLAYED));
    }

    @Test
    void whatIsSteppedOverOrDecidedIsHeardAndWhatIsLeaptOverIsNot() {
        assertEquals(List.of(LOST, STOPPED), heard(run, "2025-02-28T18:00:49Z", "2025-02-28T18:00:50Z",
                Manner.STEPPED).stream().distinct().sorted().toList());
        assertEquals(List.of(), heard(run, "2025-02-20T18:00:00Z", "2025-03-01T18:00:00Z", Manner.LANDED));
        assertEquals(1, listener.hushed(), "nor what was still to be heard");
        TimelineContent before = TimelineContent.of(Stories.of("three-services-one-orphan").chronicle(), millis(MARK));
        TimelineContent marked = TimelineContent.of(run, millis(MARK));
        chimes.follow(before, marked, News.between(before, marked, 0));
        assertEquals(List.of(MARKED, NOTICE_SENT, NOTICE_SENT), listener.take());
        chimes.follow(marked, marked, Optional.empty());
        assertEquals(1, listener.hushed(), "the clock stands");
    }

    @ParameterizedTest
    @EnumSource(value = Manner.class, names = {"PLAYED", "STEPPED"})
    void aWaitIsHeardOnceWhenItsLastDayBegins(Manner manner) {
        String start = "2025-02-27T00:30:00Z";
        int heard = 0;
        for (int hour = 0; hour < 40; hour++) {
            Instant from = Instant.parse(start).plusSeconds(hour * 3_600L);
            List<SoundCue> cues = heard(run, from.toString(), from.plusSeconds(3_600).toString(), manner);
            assertEquals(hour == 17, cues.contains(LAST_DAY), from + ": " + cues);
            heard += (int) cues.stream().filter(LAST_DAY::equals).count();
        }
        assertEquals(1, heard);
        assertEquals(List.of(), heard(run, "2025-02-27T12:00:00Z", "2025-02-27T19:00:00Z", Manner.LANDED));
    }

    @Test
    void whileNobodyListensNothingIsRead() {
        Chimes unheard = new Chimes(Optional::empty);
        TimelineContent now = TimelineContent.of(run, millis(MARK));
        unheard.follow(now, now, Optional.of(new News(run, -1, run.rows() + 1))); // reading these would fail
    }

    @Test
    void aReleaseSoundsWhenItIsDecided() {
        Chronicle released = Stories.of("three-services-one-orphan", MARK,
                new AwsDecision.ReleaseRevision(R6.platformVersion(), Optional.empty())).chronicle();
        assertEquals(List.of(RELEASED), heard(released, "2025-02-21T17:59:59Z", MARK, Manner.PLAYED));
    }

    @Test
    void mostKindsOfEventsAreSilent() {
        Source past = new Sight(TimelineContent.of(run, run.view().at(run.rows() - 1))).past();
        Map<EventType, Integer> silent = new TreeMap<>();
        for (int row = 0; row < run.rows(); row++) {
            if (Chimes.cue(past, row).isEmpty()) {
                silent.merge(run.view().type(row), 1, Integer::sum);
            }
        }
        assertEquals(1, silent.get(EventType.TASK_STOPPED), "the one that ended by itself");
        assertEquals(List.of(), List.of(EventType.REVISION_RELEASED, EventType.REVISION_MARKED, EventType.NOTICE_SENT,
                EventType.TASK_LAUNCHED, EventType.TASK_HEALTHY).stream().filter(silent::containsKey).toList());
    }
}
