package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.layer.Lens;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The control by hand: 888 by 560 pixels, of which 740 are fifteen days from Saturday 22 February on. */
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    private static final double REVISION_Y = 130;

    private final Asked asked = new Asked();
    private Stage stage;
    private TimelineView timeline;

    /** Remembers what the timeline asked for. */
    private static final class Asked implements TimelineActions {
        private final List<Subject> selected = new ArrayList<>();
        private final List<Long> sought = new ArrayList<>();
        private final List<Subject> menus = new ArrayList<>();
        private final List<String> pointedOut = new ArrayList<>();

        @Override
        public void select(Subject subject) {
            selected.add(subject);
        }

        @Override
        public void seek(long instant) {
            sought.add(instant);
        }

        @Override
        public void showMenu(Subject subject, double screenX, double screenY) {
            menus.add(subject);
        }

        @Override
        public void open(Subject subject) {
            selected.add(subject);
        }

        @Override
        public void pointOut(int row) {
            pointedOut.add("row " + row);
        }
    }

    @Start
    void open(Stage primary) {
        stage = primary;
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        timeline = new TimelineView(Messages.load());
        timeline.setActions(asked);
        Scene scene = new Scene(new StackPane(timeline), 888, 560);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @BeforeEach
    void show() {
        TimelineContent content = Stories.threeServicesMarked().at("2025-02-26T09:12:00Z");
        onFx(() -> timeline.setContent(content));
    }

    @Test
    void aClickSelectsAndLeavesTheClockAlone(FxRobot robot) {
        robot.clickOn(at(200, REVISION_Y));
        assertEquals(List.of(new Subject.OfRevision(RevisionId.parse("1.4.0-r7"))), asked.selected);
        assertTrue(asked.sought.isEmpty());
    }

    @Test
    void aClickOnEmptySpaceSelectsNothing(FxRobot robot) {
        robot.clickOn(at(300, 285));
        assertEquals(List.of(Subject.nothing()), asked.selected);
    }

    @Test
    void aDragInTheRulerMovesTheClockAndSnapsToMidnight(FxRobot robot) {
        double midnight = 148 + 2 * 740 / 15.0;
        robot.clickOn(at(midnight + 2, 25));
        assertEquals(Instant.parse("2025-02-24T00:00:00Z"), Instant.ofEpochMilli(asked.sought.getLast()));
        assertTrue(asked.selected.isEmpty());
    }

    @Test
    void withAltTheClockGoesWhereThePointerIs() {
        double midnight = 148 + 2 * 740 / 15.0;
        pressInRuler(midnight + 2, false);
        pressInRuler(midnight + 2, true);
        assertEquals(Instant.parse("2025-02-24T00:00:00Z"), Instant.ofEpochMilli(asked.sought.getFirst()));
        assertTrue(asked.sought.getLast() > asked.sought.getFirst());
    }

    @Test
    void draggingPansAndStopsFollowing(FxRobot robot) {
        assertTrue(timeline.navigation().followingProperty().get());
        robot.moveTo(at(600, 285)).press(MouseButton.PRIMARY).moveBy(-40, 0).moveBy(-40, 0)
                .release(MouseButton.PRIMARY);
        assertFalse(timeline.navigation().followingProperty().get());
        assertTrue(asked.selected.isEmpty(), "a drag is no click");
    }

    @Test
    void theClockIsFollowedAtOnceWhileTheViewGlides() {
        long clock = timeline.contentProperty().get().orElseThrow().clock();
        onFx(() -> {
            timeline.navigation().goTo(new Span(clock + 30 * Step.DAY_MILLIS, clock + 45 * Step.DAY_MILLIS));
            timeline.navigation().followClock();
        });
        assertTrue(timeline.navigation().isThere(), "no frame changes it any more");
        Span shown = timeline.navigation().span();
        assertTrue(shown.from() < clock && clock < shown.to(), shown.toString());
        assertTrue(timeline.navigation().followingProperty().get());
    }

    @Test
    void theSecondaryButtonAsksForTheMenuOfWhatLiesThere(FxRobot robot) {
        robot.clickOn(at(200, REVISION_Y), MouseButton.SECONDARY);
        assertEquals(List.of(new Subject.OfRevision(RevisionId.parse("1.4.0-r7"))), asked.menus);
    }

    @Test
    void arrowsAndEnterReachEverythingAndSayWhatItIs(FxRobot robot) {
        onFx(timeline::requestFocus);
        for (int line = 0; line < 3; line++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        assertEquals(new Subject.OfRevision(RevisionId.parse("1.4.0-r7")), asked.selected.getLast());
        assertEquals("Revision r7 of 1.4.0: newest since Mon 10 Feb 00:00, 5 tasks on it.", heard());
    }

    @Test
    void whatJustChangedIsHeardWithWhatTheCursorStandsOn(FxRobot robot) {
        onFx(() -> {
            timeline.requestFocus();
            timeline.captionProperty().set("ECS: web is steady.");
        });
        assertTrue(heard().endsWith("wait period 7 days. ECS: web is steady."), heard());
        robot.type(KeyCode.DOWN);
        assertTrue(heard().endsWith("wait period 14 days. ECS: web is steady."), heard());
    }

    @Test
    void oneKeyFoldsAPlatformVersionAndOpensItAgain(FxRobot robot) {
        onFx(timeline::requestFocus);
        robot.type(KeyCode.DOWN, 2);
        int open = items();
        assertTrue(heard().startsWith("Platform version 1.4.0"), heard());
        robot.type(KeyCode.ENTER);
        awaitFrame();
        assertTrue(items() < open, "folded: " + items() + " of " + open);
        assertEquals(false, ask(AccessibleAttribute.EXPANDED));
        onFx(() -> focusItem().executeAccessibleAction(AccessibleAction.EXPAND));
        assertEquals(open, items());
        assertEquals(true, ask(AccessibleAttribute.EXPANDED));
    }

    @Test
    void anAssistiveToolFindsItsWay() {
        Node seventh = WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 7));
        onFx(() -> seventh.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertSame(seventh, WaitForAsyncUtils.waitForAsyncFx(60_000, this::focusItem));
        assertTrue(timeline.isFocused());
        assertSame(timeline, ask(AccessibleAttribute.PARENT));
        assertEquals(7, ask(AccessibleAttribute.INDEX));
        assertEquals(true, ask(AccessibleAttribute.FOCUSED));
        assertEquals(true, ask(AccessibleAttribute.VISIBLE));
        onFx(() -> seventh.executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(1, asked.selected.size());
        onFx(() -> timeline.selectionProperty().set(asked.selected.getFirst()));
        assertEquals(true, ask(AccessibleAttribute.SELECTED));
    }

    private String heard() {
        return (String) ask(AccessibleAttribute.TEXT);
    }

    private Object ask(AccessibleAttribute attribute) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> focusItem().queryAccessibleAttribute(attribute));
    }

    private Node focusItem() {
        return (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    private int items() {
        return (Integer) WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
    }

    @Test
    void thinBarsCanBeHit(FxRobot robot) {
        robot.clickOn(at(200, 243));
        assertInstanceOf(Subject.OfTask.class, asked.selected.getLast());
    }

    @Test
    void bothLooksReachThePixels() {
        assertEquals(Color.web("#0E5FCD"), pixel(Theme.LIGHT));
        assertEquals(Color.web("#7AAAEC"), pixel(Theme.DARK));
    }

    @Test
    void aThousandChangesAreDrawnOnce() {
        int[] drawn = new int[1];
        onFx(() -> {
            Parent picture = (Parent) timeline.getChildrenUnmodifiable().getFirst();
            picture.needsLayoutProperty().addListener((_, _, needs) -> {
                if (!needs) {
                    drawn[0]++;
                }
            });
            for (int i = 0; i < 1_000; i++) {
                timeline.setContent(timeline.contentProperty().get().orElseThrow().at(1_740_500_000_000L + i));
            }
        });
        assertEquals(1, drawn[0]);
    }

    /** The robot's modifiers do not reach its mouse events, so this one is made by hand. */
    private void pressInRuler(double x, boolean alt) {
        onFx(
                () -> timeline.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, x, 25, x,
                        25, MouseButton.PRIMARY, 1, false, false, alt, false, true, false, false, false, false, true,
                        null)));
    }

    private Color pixel(Theme theme) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Application.setUserAgentStylesheet(theme.userAgentStylesheet());
            theme.applyTo(stage.getScene());
            return stage.getScene().snapshot(null);
        });
        return image.getPixelReader().getColor(340, (int) REVISION_Y);
    }

    private Point2D at(double x, double y) {
        return timeline.localToScreen(x, y);
    }

    @Test
    void theLensOpensInQuietAndGoesWithTheClockUntilItIsClosed() {
        onFx(timeline::toggleLens);
        assertTrue(lensShows("2025-02-26T09:12:00Z"), "though nothing happens there");
        show("2025-02-27T12:00:00Z");
        assertTrue(lensShows("2025-02-27T12:00:00Z"), "after a step of a day");
        onFx(timeline::toggleLens);
        assertFalse(lensShows("2025-02-27T12:00:00Z"));
    }

    @Test
    void theLensScrollsByItselfWithTheLanesAndWithTheKeyboard(FxRobot robot) {
        show("2025-02-28T18:00:55Z");
        onFx(() -> stage.setHeight(stage.getHeight() - 140));
        onFx(timeline::toggleLens);
        Lens lens = timeline.performance().lens().lens().orElseThrow();
        assertTrue(lens.hidden() > 0);
        robot.moveTo(at(lens.box().x() + 40, lens.box().y() + 60)).scroll(2, VerticalDirection.DOWN);
        awaitFrame();
        assertEquals(0, timeline.navigation().viewport().scroll(), "the wheel over the lens");
        assertTrue(lensScroll() > 0);
        robot.scroll(9, VerticalDirection.UP);
        awaitFrame();
        assertEquals(0, lensScroll());
        onFx(() -> timeline.navigation().scrollBy(4000));
        assertEquals(Math.rint(lens.hidden()), lensScroll(), 1, "the lanes at their end");
        onFx(timeline::requestFocus);
        robot.type(KeyCode.DOWN, 3); // over the two places and the platform version to the first revision
        awaitFrame();
        assertEquals(0, lensScroll(), "what the keyboard stands on is in sight");
    }

    private double lensScroll() {
        return timeline.performance().lens().lens().orElseThrow().arrangement().areas().scroll();
    }

    private boolean lensShows(String instant) {
        long at = Instant.parse(instant).toEpochMilli();
        return timeline.performance().lens().lens().filter(open -> open.arrangement().scale().shows(at, at))
                .isPresent();
    }

    private void show(String instant) {
        TimelineContent content = Stories.threeServicesMarked().at(instant);
        onFx(() -> timeline.setContent(content));
    }

    /** Changes something, and waits until that is drawn. */
    private void onFx(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, change);
        awaitFrame();
    }

    private void awaitFrame() {
        Stages.awaitFrame(stage.getScene());
    }

    /** The words take the place of what moves, and only of that. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNothingMovesALineSaysThatNoticesWereSent(boolean still) {
        onFx(() -> timeline.reducedMotionProperty().set(still));
        Stories marked = Stories.threeServicesMarked();
        TimelineContent after = marked.behindCurtain("2025-02-21T18:00:30Z");
        TimelineContent before = after.at(Instant.parse("2025-02-21T17:00:00Z").toEpochMilli());
        onFx(() -> timeline.setContent(before));
        assertFalse(toast().isVisible());
        onFx(() -> {
            timeline.setContent(after.by(new Passage(Passage.Manner.STEPPED, after.clock(), Optional.empty())));
            Stages.layOut(stage.getScene()); // it is gone after some seconds
            assertEquals(still, toast().isVisible());
            assertEquals(still ? "2 notices sent" : "", toast().getText());
            assertEquals(still, toast().getWidth() > 80 && toast().getLayoutY() > 400, toast().toString());
        });
        assertEquals(List.of(), asked.pointedOut);
    }

    @Test
    void whereNothingMovesAReleaseIsPointedOut() {
        onFx(() -> timeline.reducedMotionProperty().set(true));
        TimelineContent after = Stories.threeServicesMarked().behindCurtain("2025-02-10T12:00:00Z");
        TimelineContent before = after.at(Instant.parse("2025-02-09T00:00:00Z").toEpochMilli());
        onFx(() -> timeline.setContent(before));
        onFx(() -> timeline.setContent(
                after.by(new Passage(Passage.Manner.PLAYED, after.clock(), Optional.empty()))));
        assertEquals(1, asked.pointedOut.size(), asked.pointedOut.toString());
    }

    private Label toast() {
        return (Label) timeline.lookup(".timeline-toast");
    }

    /** Bookmarks are the first line of what assistive tools hear, and Enter on one goes to its instant. */
    @Test
    void bookmarksAreHeardAndGoneToWithTheKeyboard(FxRobot robot) {
        int before = items();
        onFx(() -> timeline.bookmarks().setAll(
                new Bookmark(Instant.parse("2025-02-24T00:00:00Z"), "before the mark"),
                new Bookmark(Instant.parse("2025-02-28T18:00:00Z"), "")));
        assertEquals(before + 3, items());
        assertEquals("2 bookmarks.", item(0));
        assertEquals("Bookmark 1 at Mon 24 Feb 2025 00:00 UTC: before the mark.", item(1));
        assertEquals("Bookmark 2 at Fri 28 Feb 2025 18:00 UTC.", item(2));
        onFx(timeline::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.UP, 9);
        onFx(() -> timeline.walk().moveAlong(1));
        robot.type(KeyCode.ENTER);
        assertEquals(Instant.parse("2025-02-24T00:00:00Z").toEpochMilli(), asked.sought.getLast());
    }

    private String item(int index) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> (String) ((Node) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, index))
                        .queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
