package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javafx.application.Application;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.TimelineActions;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map for those who do not see it, and for those who use no mouse. */
@ExtendWith(ApplicationExtension.class)
class FleetMapViewTest {

    private static final Stories STORY = Stories.threeServicesMarked();

    private final List<Subject> selected = new ArrayList<>();
    private FleetMapView map;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        map = new FleetMapView(Messages.load());
        map.reducedMotionProperty().set(true);
        map.setMinSize(888, 560);
        map.setMaxSize(888, 560);
        map.setActions(new Selecting(selected));
        map.setContent(STORY.at("2025-02-26T12:00:00Z"));
        Scene scene = new Scene(new StackPane(map), 888, 560);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene); // the arrows go by where the cells lie
        map.requestFocus();
    }

    @Test
    void isOneStopThatSaysWhatItIs() {
        assertTrue(map.isFocusTraversable());
        assertEquals(List.of(), stopsIn(map), "nothing inside it is a stop");
        assertEquals(AccessibleRole.LIST_VIEW, map.getAccessibleRole());
        assertEquals("fleet map", map.getAccessibleRoleDescription());
        assertTrue(
                said().endsWith(
                        "Fleet map, 2 places: 5 newest, 11 at risk. The fleet tree tells the same with counts."),
                said());
    }

    /** Every cell can be reached with arrows, and each says which task it is. */
    @Test
    void arrowsMoveACursorThatSpeaksAndEnterSelects() {
        Set<String> heard = new TreeSet<>();
        for (int row = 0; row < 8; row++) {
            press(KeyCode.LEFT, 12);
            for (int column = 0; column < 12; column++) {
                heard.add(said().substring(0, said().indexOf('.')));
                press(KeyCode.RIGHT, 1);
            }
            press(KeyCode.DOWN, 1);
        }
        assertEquals(16, heard.size(), "all tasks have been stood on: " + heard);
        String before = said();
        press(KeyCode.ENTER, 1);
        assertEquals(1, selected.size());
        assertTrue(selected.getFirst() instanceof Subject.OfTask);
        assertEquals(before, said(), "to choose does not move");
        press(KeyCode.PAGE_UP, 9);
        assertNotEquals(before, said());
        assertTrue(said().startsWith("checkout · "), "the first group");
    }

    @Test
    void theCursorIsSeenWhileKeysMoveItAndLeavesWithTheMouse(FxRobot robot) {
        press(KeyCode.RIGHT, 1);
        assertTrue(onFx(() -> map.focusedBox().isPresent()));
        robot.moveTo(map).clickOn();
        assertFalse(onFx(() -> map.focusedBox().isPresent()), "a click is no key");
        press(KeyCode.RIGHT, 1);
        assertTrue(onFx(() -> map.focusedBox().isPresent()));
    }

    @Test
    void anEmptyFleetSaysSoInsteadOfCountingNothing() {
        Chronicle run = STORY.chronicle();
        onFx(() -> {
            map.setContent(TimelineContent.of(run, run.view().at(0)));
            return true;
        });
        assertEquals("Fleet map. No task runs yet.", said());
        assertEquals(List.of(), onFx(map::legend).stream().filter(entry -> entry.fill().isPresent()).toList());
    }

    /** Another size puts the cells elsewhere: where arrows lead changes, where the cursor stands does not. */
    @Test
    void theCursorStaysOnItsTaskWhenTheMapIsArrangedAnew() {
        for (int steps = 0; steps < 16; steps++) {
            press(KeyCode.RIGHT, 1);
            String before = said();
            double width = steps % 2 == 0 ? 300 : 888;
            size(width, 560);
            assertEquals(width, onFx(map::getWidth));
            assertEquals(before, said());
        }
    }

    /** Nobody played the clock: a mark that is decided where it stands is seen crossing the map all the same. */
    @Test
    void whatIsDecidedAtTheClockWashesAcross() {
        Stories before = Stories.of("three-services-one-orphan");
        String mark = "2025-02-21T18:00:00Z";
        onFx(() -> {
            map.reducedMotionProperty().set(false);
            map.setContent(before.at(mark));
            assertEquals(1, map.washed(), "another story does not");
            map.setContent(STORY.at(mark));
            assertTrue(map.scape().isPresent());
            assertTrue(map.washed() < 1);
            return true;
        });
    }

    @Test
    void withReducedMotionNothingWashes() {
        onFx(() -> {
            map.setContent(Stories.of("three-services-one-orphan").at("2025-02-21T18:00:00Z"));
            map.setContent(STORY.at("2025-02-21T18:00:00Z"));
            assertEquals(1, map.washed());
            return true;
        });
    }

    /** Keys mean where the map is going, however late the next frame is. */
    @Test
    void escapeStepsOutOfAZoomThatHasOnlyJustBegun() {
        onFx(() -> {
            map.reducedMotionProperty().set(false);
            map.navigation().zoomIn();
            assertFalse(map.navigation().isFitted(), "on its way to a larger size");
            map.fireEvent(pressed(KeyCode.ESCAPE));
            assertTrue(map.navigation().isFitted());
            return true;
        });
        Stages.awaitFrame(map.getScene());
        assertTrue(onFx(map.navigation()::isFitted), "and it stays there");
    }

    /** Nothing is pointed at, selected or stood on: wherever the zoom begins, it ends at a task. */
    @Test
    void zoomingAroundNothingStillComesToATask() {
        for (double width = 300; width < 900; width += 70) {
            for (double height = 300; height < 700; height += 70) {
                size(width, height);
                press(KeyCode.DIGIT0, 1);
                press(KeyCode.W, 30);
                assertTrue(tasksInFull() > 0, width + " x " + height);
                press(KeyCode.DIGIT0, 1);
                double x = width - 20;
                double y = height - 40;
                turnsTheWheelAt(x, y, 40);
                assertTrue(tasksInFull() > 0 || isTask(x, y), "with the wheel at " + x + ", " + y);
            }
        }
    }

    private void size(double width, double height) {
        onFx(() -> {
            map.setMinSize(width, height);
            map.setMaxSize(width, height);
            map.getScene().getRoot().layout();
            return true;
        });
    }

    private void turnsTheWheelAt(double x, double y, int notches) {
        onFx(() -> {
            for (int i = 0; i < notches; i++) {
                map.navigation().zoomBy(1.25, x, y);
            }
            return true;
        });
    }

    private boolean isTask(double x, double y) {
        return onFx(() -> new MapSpots(map.scape().orElseThrow()).at(x, y)).map(MapSpot::subject)
                .filter(Subject.OfTask.class::isInstance).isPresent();
    }

    /** How many tasks are in view with all of their cells. */
    private long tasksInFull() {
        return onFx(() -> {
            Scape scape = map.scape().orElseThrow();
            return IntStream.range(0, scape.content().run().tasks().count())
                    .mapToObj(task -> new MapSpots(scape).ofTask(task)).flatMap(Optional::stream)
                    .filter(box -> box.x() >= 0 && box.y() >= 0 && box.right() <= scape.area().right()
                            && box.bottom() <= scape.area().bottom())
                    .count();
        });
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false);
    }

    private void press(KeyCode key, int times) {
        onFx(() -> {
            for (int i = 0; i < times; i++) {
                map.fireEvent(pressed(key));
            }
            return true;
        });
    }

    private String said() {
        return onFx(() -> String.valueOf(map.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    private static List<Node> stopsIn(Parent parent) {
        List<Node> stops = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable()) {
                stops.add(child);
            }
            if (child instanceof Parent inner) {
                stops.addAll(stopsIn(inner));
            }
        }
        return stops;
    }

    /** Remembers what is to be selected. */
    private record Selecting(List<Subject> selected) implements TimelineActions {

        @Override
        public void select(Subject subject) {
            selected.add(subject);
        }

        @Override
        public void seek(long instant) {
            throw new AssertionError("the map has no dates");
        }

        @Override
        public void showMenu(Subject subject, double screenX, double screenY) {
            throw new AssertionError("nobody asked for a menu");
        }

        @Override
        public void open(Subject subject) {
            select(subject);
        }
    }
}
