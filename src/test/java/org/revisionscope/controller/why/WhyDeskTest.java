package org.revisionscope.controller.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.view.Messages;
import org.revisionscope.view.why.WhyPane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Why? without a window: B4's test as it is written, and what else can be asked. */
@ExtendWith(ApplicationExtension.class)
class WhyDeskTest {

    private static final long MINUTE = 60_000L;
    private static final long DAY = 1440 * MINUTE;
    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long START = NOW + 7 * DAY;

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final List<Integer> compared = new ArrayList<>();
    private Watch watch;
    private WhyPane pane;
    private WhyDesk desk;
    private long frames;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            pulse();
            pulse();
            session.act(Fx1.markR6());
            pulse();
            pulse();
            watch = Watch.of(session, Messages.load());
            pane = new WhyPane();
            new Scene(pane);
            desk = new WhyDesk(watch, () -> session.scenario().settings(), session.announcedProperty()::get,
                    new SessionRescuer(session, new Rewind(session.playback(), () -> true), compared::addAll));
            desk.join(pane);
        });
    }

    private void pulse() {
        session.pulse(++frames * 16_000_000L);
    }

    private void stand(long clock) {
        session.playback().seek(clock);
        show();
    }

    private void show() {
        pulse();
        desk.show(pane);
        pulse();
        desk.show(pane);
        pane.applyCss(); // buttons hold their words from now on
    }

    private int task(String name) {
        Chronicle told = session.chronicleProperty().get();
        return IntStream.range(0, told.tasks().count())
                .filter(task -> told.view().originOf(task).name().equals(Optional.of(name))).findFirst().orElseThrow();
    }

    private void select(String name) {
        watch.selectionProperty()
                .set(new Selection.OfTask(session.chronicleProperty().get().view().arn(task(name))));
        show();
    }

    private List<String> texts(String style) {
        return pane.lookupAll(style).stream().map(node -> ((Label) node).getText()).toList();
    }

    private List<Button> buttons(String style) {
        return pane.lookupAll(style).stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    @Test
    @DisplayName("Given etl-1 stopped by retirement, then B4")
    void anOrphanAndItsRescue(FxRobot robot) {
        robot.interact(() -> {
            stand(START + MINUTE);
            String lost = JournalHash.of(session.chronicleProperty().get().view());
            select("etl-1");
            assertTrue(texts(".why-sentence").getFirst().contains("No scheduler owns a standalone task"));
            assertTrue(texts(".why-cite").getFirst().contains("F24"));
            assertEquals(List.of("etl-1 on r6 stopped and stays stopped", "Notice N-1 was sent",
                    "r6 was marked for retirement", "Start a replacement before Fri 28 Feb 18:00"),
                    texts(".why-title"));
            assertEquals("WOULD HAVE PREVENTED IT", texts(".panel-heading").get(1));

            buttons(".why-remedy").getFirst().fire();
            pulse();
            pulse();
            assertEquals(List.of(0, 1), compared);
            assertEquals("Run etl-1 on 28 Feb", session.branches().treeProperty().get().open().name());
            assertEquals(Instant.ofEpochMilli(START - 60 * MINUTE),
                    session.branches().treeProperty().get().open().fork());
            assertTrue(session.playback().playingProperty().get(), "the rescued future is played");

            Chronicle rescued = session.chronicleProperty().get();
            int task = task("etl-1");
            int successor = rescued.tasks().replacedBy(task);
            assertEquals(START, rescued.view().at(rescued.tasks().leftRow(task)));
            assertTrue(rescued.view().at(rescued.tasks().runningRow(successor)) <= START, "somebody always works");
            assertFalse(rescued.tasks().isLostAt(task, rescued.rows()));

            session.undo();
            pulse();
            assertEquals(lost, JournalHash.of(session.chronicleProperty().get().view()));
            assertEquals(1, session.branches().treeProperty().get().branches().size(), "one step takes it back");
        });
    }

    @Test
    void whatIsAheadCanStillBePrevented(FxRobot robot) {
        robot.interact(() -> {
            stand(NOW + 5 * DAY);
            select("etl-1");
            assertEquals("It will stop and stay stopped", texts(".why-title").getFirst());
            assertEquals("YOU CAN STILL PREVENT IT", texts(".panel-heading").get(1));
            buttons(".why-remedy").getFirst().fire();
            pulse();
            pulse();
            assertEquals(Instant.ofEpochMilli(NOW + 5 * DAY),
                    session.branches().treeProperty().get().open().fork(), "there is nothing to rewind");
        });
    }

    @Test
    void causesCanBeGoneTo(FxRobot robot) {
        robot.interact(() -> {
            stand(START + MINUTE);
            select("etl-1");
            buttons(".why-card").getLast().fire();
            assertEquals(new Selection.OfRevision(RevisionId.parse("1.4.0-r6")), watch.selection());
            show();
            assertEquals(List.of("r6 was marked for retirement"), texts(".why-title"));
            assertEquals(List.of(), buttons(".why-remedy"));
        });
    }

    @Test
    void cardsAreButtonsThatCanBeHeard(FxRobot robot) {
        robot.interact(() -> {
            stand(START + MINUTE);
            select("etl-1");
            List<Button> all = new ArrayList<>(buttons(".why-card"));
            all.addAll(buttons(".why-remedy"));
            assertEquals(3, all.size());
            for (Button button : all) {
                assertEquals(AccessibleRole.BUTTON, button.getAccessibleRole());
                assertFalse(button.getAccessibleText().isBlank());
                assertFalse(button.getTooltip().getText().isBlank());
            }
            assertTrue(desk.spoken().contains("No scheduler owns a standalone task"));
        });
    }

    @Test
    void everythingThatCanBeSelectedIsExplained(FxRobot robot) {
        robot.interact(() -> {
            stand(START + MINUTE);
            Chronicle told = session.chronicleProperty().get();
            List<Selection> selections = List.of(new Selection.OfRevision(RevisionId.parse("1.4.0-r7")),
                    new Selection.OfPlace(Fx1.IRELAND), new Selection.OfService(Fx1.WEB),
                    new Selection.OfNotice(told.places().notices().getFirst().id()),
                    new Selection.OfEvent(0, told.view().at(0), Selection.NONE));
            for (Selection selection : selections) {
                watch.selectionProperty().set(selection);
                show();
                assertTrue(pane.isVisible(), selection.toString());
            }
            watch.selectionProperty().set(Selection.NONE);
            show();
            assertFalse(pane.isVisible());
        });
    }
}
