package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.motion.Cue;
import org.revisionscope.view.timeline.motion.Mailbox;
import org.revisionscope.view.timeline.motion.Motion;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.Parting;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.util.WaitForAsyncUtils;

/** What moves over the timeline, with the time of the frames told by hand. */
class MotionStageTest extends PlayedTimeline {

    private static final long FRAME = 50_000_000L;
    private static final String MARK = "2025-02-21T18:00:00Z";
    private static final String START = "2025-02-28T18:00:00Z";
    private static final int LAPS = 100;
    private static final int FIRST_LAPS = 10;
    /** What the heap may differ by all the same, in bytes: less than six kilobytes a lap. */
    private static final long LITTLE = 1 << 19;

    private long nanos = FRAME;
    private OptionalInt featured = OptionalInt.empty();

    private void show(Chronicle run, String clock, Manner manner) {
        long instant = Instant.parse(clock).toEpochMilli();
        long opens = Instant.parse(START).toEpochMilli();
        Passage passage =
                new Passage(manner, instant, Optional.of(new Spotlight(opens, opens + 111_000, featured)));
        view.setContent(new TimelineContent(run, Optional.empty(), instant, instant, Foresight.CURTAIN)
                .by(manner == Manner.LANDED ? Passage.landedAt(instant) : passage));
        root.layout();
    }

    private void frames(int count) {
        for (int i = 0; i < count; i++) {
            nanos += FRAME;
            view.performance().stage().tick(nanos);
            root.layout();
        }
    }

    private static long shown(Node node) {
        if (!node.isVisible()) {
            return 0;
        }
        return node instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()
                ? parent.getChildrenUnmodifiable().stream().mapToLong(MotionStageTest::shown).sum()
                : 1;
    }

    private long moving() {
        Parent nodes = (Parent) view.performance().stage().getChildrenUnmodifiable().getFirst();
        return nodes.getChildrenUnmodifiable().stream().mapToLong(MotionStageTest::shown).sum();
    }

    private int nodes() {
        return count(root);
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(MotionStageTest::count).sum()
                : 0);
    }

    private void mark() {
        show(Stories.of("three-services-one-orphan").chronicle(), MARK, Manner.LANDED);
        show(Stories.threeServicesMarked().chronicle(), MARK, Manner.LANDED);
    }

    @Test
    void aMarkMovesAndThenRests() {
        onFx(() -> {
            mark();
            frames(3);
            assertTrue(moving() > 0);
            frames(100);
            assertEquals(0, moving());
            assertEquals(0, view.performance().stage().moving());
        });
    }

    @Test
    void aNoticeIsDeliveredOnceItsEnvelopeHasArrivedOrWasCut() {
        List<String> delivered = new ArrayList<>();
        view.setMailbox(new Mailbox() {
            @Override
            public Optional<Point2D> place() {
                return Optional.of(Point2D.ZERO);
            }

            @Override
            public void delivered(NoticeId notice) {
                delivered.add(notice.place().region().id());
            }
        });
        onFx(() -> {
            mark();
            frames(30);
            assertEquals(List.of(), delivered, "they are still on their way");
            frames(6);
            assertEquals(List.of("eu-west-1", "us-east-1"), delivered);
            mark();
            view.endMotion();
            assertEquals(4, delivered.size());
        });
    }

    @Test
    void withReducedMotionNothingMovesAndThePictureIsTheSame() {
        onFx(() -> {
            mark();
            frames(100);
            double slid = view.drawn().orElseThrow().contents().outline().height();
            view.reducedMotionProperty().set(true);
            mark();
            frames(1);
            assertEquals(0, view.performance().stage().moving());
            assertEquals(slid, view.drawn().orElseThrow().contents().outline().height());
        });
    }

    @Test
    void withReducedMotionWhatWouldStandAfterItsMovementStandsAtOnce() {
        onFx(() -> {
            view.reducedMotionProperty().set(true);
            mark();
            long flagAndCaps = moving();
            assertTrue(flagAndCaps > 1);
            frames(3);
            assertEquals(flagAndCaps, moving(), "it stands");
            view.endMotion();
            root.layout();
            assertEquals(0, moving(), "any key ends it");
            part(Parting.Shown.LEAVING, List.of("marked"));
            assertEquals(List.of("main", "marked"), names());
            featured = OptionalInt.of(replacedAtStart());
            Chronicle run = Stories.threeServicesMarked().chronicle();
            show(run, "2025-02-28T17:59:59Z", Manner.LANDED);
            show(run, "2025-02-28T18:00:01Z", Manner.PLAYED);
            assertTrue(moving() > 0, "the lines to those who take over");
        });
    }

    /** The owner of the first task that is replaced when retirement starts. */
    private static int replacedAtStart() {
        JournalView run = Stories.threeServicesMarked().chronicle().view();
        long start = Instant.parse(START).toEpochMilli();
        int row = IntStream.range(run.rowsUntil(start - 1), run.rowsUntil(start))
                .filter(each -> run.type(each) == EventType.TASK_LAUNCHED
                        && run.replaces(run.task(each)) != Journal.NONE)
                .findFirst().orElseThrow();
        return run.ownerOf(run.task(row));
    }

    @Test
    void whatStandsWithReducedMotionIsGoneAfterAWhile() throws TimeoutException {
        onFx(() -> {
            view.reducedMotionProperty().set(true);
            mark();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            root.layout();
            return moving() == 0;
        }));
    }

    private void part(Parting.Shown shown, List<String> leaving) {
        long at = Instant.parse(MARK).toEpochMilli();
        view.setContent(TimelineContent.of(Stories.of("three-services-one-orphan").chronicle(), at)
                .parted(Optional.of(new Parting(at, "main", leaving, shown))));
        root.layout();
    }

    @Test
    void whereFuturesPartTheirRailsBranchOffAndTheirNamesStand() {
        onFx(() -> {
            for (Parting.Shown shown : Parting.Shown.values()) {
                part(shown, List.of("0 d", "7 d"));
                frames(2);
                assertTrue(moving() > 0);
                frames(8);
                assertEquals(List.of("main", "0 d", "7 d"), names());
                frames(50);
                assertEquals(0, view.performance().stage().moving());
                assertEquals(0, moving());
            }
        });
    }

    private List<String> names() {
        Parent nodes = (Parent) view.performance().stage().getChildrenUnmodifiable().getFirst();
        return nodes.getChildrenUnmodifiable().stream().filter(node -> node instanceof Text && node.isVisible())
                .map(node -> ((Text) node).getText()).toList();
    }

    @Test
    void whatIsNewInTheFutureThatForkedMovesAfterItsRail() {
        onFx(() -> {
            long at = Instant.parse(MARK).toEpochMilli();
            show(Stories.of("three-services-one-orphan").chronicle(), MARK, Manner.LANDED);
            view.setContent(TimelineContent.of(Stories.threeServicesMarked().chronicle(), at).parted(
                    Optional.of(new Parting(at, "main", List.of("marked"), Parting.Shown.LEAVING))));
            root.layout();
            frames(4);
            long rails = moving();
            view.endMotion();
            view.setContent(TimelineContent.of(Stories.of("three-services-one-orphan").chronicle(), at).parted(
                    Optional.of(new Parting(at, "main", List.of("marked"), Parting.Shown.LEAVING))));
            root.layout();
            frames(4);
            assertEquals(moving(), rails, "the mark waits");
        });
    }

    @Test
    void withReducedMotionALineSaysWhichFutureIsKept() {
        onFx(() -> {
            view.reducedMotionProperty().set(true);
            part(Parting.Shown.LEAVING, List.of("marked"));
            assertEquals(0, view.performance().stage().moving());
            Label toast = (Label) root.lookup(".timeline-toast");
            assertTrue(toast.isVisible());
            assertEquals("The future before is kept as main", toast.getText());
        });
    }

    @Test
    void whatMovesCanBeCutAtAnyTime() {
        onFx(() -> {
            mark();
            frames(4);
            view.endMotion();
            root.layout();
            assertEquals(0, moving());
            Frame frame = view.drawn().orElseThrow();
            Outline rests = frame.contents().outline();
            frames(5);
            assertEquals(rests.rows(), view.drawn().orElseThrow().contents().outline().rows());
        });
    }

    @Test
    void aLeapOfTheClockPlaysNothing() {
        onFx(() -> {
            Chronicle run = Stories.threeServicesMarked().chronicle();
            show(run, "2025-02-21T17:00:00Z", Manner.LANDED);
            show(run, "2025-02-28T19:00:00Z", Manner.LANDED);
            assertEquals(0, view.performance().stage().moving());
        });
    }

    @Test
    void theLensOpensOverANarrowSceneOnlyAndByHand() {
        onFx(() -> {
            Chronicle run = Stories.threeServicesMarked().chronicle();
            show(run, "2025-02-28T17:59:59Z", Manner.LANDED);
            assertTrue(view.performance().lens().lens().isEmpty());
            show(run, "2025-02-28T18:00:25Z", Manner.PLAYED);
            frames(10);
            assertTrue(view.performance().lens().lens().isPresent());
            view.navigation().viewport().zoom(5_000);
            view.mark();
            root.layout();
            assertTrue(view.performance().lens().lens().isEmpty(), "the scene is wide enough by itself");
            show(run, "2025-02-28T18:00:40Z", Manner.LANDED);
            view.toggleLens();
            root.layout();
            assertTrue(view.performance().lens().lens().isPresent());
            view.toggleLens();
            root.layout();
            assertTrue(view.performance().lens().lens().isEmpty());
        });
    }

    @Test
    void whileTheLensOpensNothingMovesWhereItIsNotYet() {
        onFx(() -> {
            Chronicle run = Stories.threeServicesMarked().chronicle();
            show(run, "2025-02-28T17:59:59Z", Manner.LANDED);
            show(run, "2025-02-28T18:00:25Z", Manner.PLAYED);
            frames(1);
            LensHolder holder = view.performance().lens();
            Box whole = holder.lens().orElseThrow().box();
            assertTrue(holder.opened().orElseThrow().height() < whole.height());
            frames(10);
            assertEquals(whole, holder.opened().orElseThrow());
        });
    }

    @Test
    void whatIsLeftOutBecauseTooMuchMovesIsOverAtOnce() {
        onFx(() -> {
            List<Ending> all = IntStream.range(0, 50).mapToObj(_ -> new Ending()).toList();
            view.performance().stage().play(all.stream().map(Cue::now).toList());
            int moving = view.performance().stage().moving();
            assertTrue(moving < all.size());
            assertEquals(all.size() - moving, all.stream().filter(each -> each.over).count());
        });
    }

    /** A movement that knows whether it is over. */
    private static final class Ending implements Motion {
        private boolean over;

        @Override
        public Timing timing() {
            return Timing.LENS_OPENS;
        }

        @Override
        public void draw(Frame frame, double part) {
            // nothing is to be seen of it
        }

        @Override
        public void end() {
            over = true;
        }
    }

    @Test
    void aHundredLapsLeaveNodesAndHeapWhereTheyWere() {
        onFx(() -> {
            featured = OptionalInt.of(replacedAtStart());
            Chronicle run = Stories.threeServicesMarked().chronicle();
            laps(run, FIRST_LAPS);
            int nodes = nodes();
            long heap = Heap.used();
            laps(run, LAPS - FIRST_LAPS);
            assertEquals(nodes, nodes());
            assertNotEquals(0, view.performance().stage().nodes());
            long grown = Heap.used() - heap;
            assertTrue(grown < LITTLE, "the heap has grown by " + grown + " bytes");
        });
    }

    private void laps(Chronicle run, int count) {
        for (int lap = 0; lap < count; lap++) {
            lap(run);
        }
    }

    private void lap(Chronicle run) {
        show(run, "2025-02-21T17:59:59Z", Manner.LANDED);
        show(run, "2025-02-21T18:00:01Z", Manner.PLAYED);
        frames(1);
        show(run, "2025-02-28T17:59:59Z", Manner.LANDED);
        for (String second : new String[] {"00:01", "00:51", "01:40"}) {
            show(run, "2025-02-28T18:" + second + "Z", Manner.PLAYED);
            frames(1);
        }
        nanos += 100 * FRAME;
        frames(2);
    }

    @Test
    void aStoryThatWasLeftCanBeForgotten() {
        JMemoryBuddy.memoryTest(checker -> onFx(() -> {
            Chronicle left = Stories.threeServicesMarked().chronicle();
            lap(left);
            show(Stories.of("fx1-case-2").chronicle(), "2025-02-21T18:00:00Z", Manner.LANDED);
            frames(1);
            checker.assertCollectable(left);
        }));
    }
}
