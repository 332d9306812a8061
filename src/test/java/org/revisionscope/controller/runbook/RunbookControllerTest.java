package org.revisionscope.controller.runbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.format.aws.RunbookProblem;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The Runbook tab without a window: a session is copied, and replayed in another one. */
@ExtendWith(ApplicationExtension.class)
class RunbookControllerTest {

    /** A tab with a session of its own; the clipboard is common to all of them. */
    private static final class Tab {
        private final Session session =
                new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
        private final RunbookController controller;
        private final Parent root;
        private long frames;

        Tab(Clip clipboard) {
            pulse();
            pulse();
            controller = new RunbookController(Watch.of(session, Messages.load()), session, clipboard, new AtOnce());
            root = Fx.load("runbook/Runbook.fxml", controller);
            new Scene(root);
            root.applyCss(); // what scrolls has its content from then on
        }

        void pulse() {
            session.pulse(++frames * 16_000_000L);
        }

        String hash() {
            return JournalHash.of(session.chronicleProperty().get().view());
        }

        @SuppressWarnings("unchecked")
        TableView<TimedDecision> table() {
            return (TableView<TimedDecision>) root.lookup(".runbook-table");
        }

        @SuppressWarnings("unchecked")
        List<RunbookProblem> problems() {
            return ((ListView<RunbookProblem>) root.lookup(".runbook-problems")).getItems();
        }

        TextArea editor() {
            return (TextArea) root.lookup("#editor");
        }

        String note() {
            return ((Label) root.lookup(".story-note")).getText();
        }

        List<String> branches() {
            return session.branches().treeProperty().get().branches().stream().map(Branch::name).toList();
        }

        void replay(String text) {
            controller.openPasted();
            editor().setText(text);
            ((Button) root.lookup("#replay")).fire();
            pulse();
        }
    }

    private static final class Memory implements Clip {
        private String text = "";

        @Override
        public void copy(String copied) {
            text = copied;
        }

        @Override
        public String text() {
            return text;
        }
    }

    private final Memory clipboard = new Memory();

    @Test
    void aSessionIsCopiedAndReplayedInAnotherWindow(FxRobot robot) {
        robot.interact(() -> {
            Tab here = new Tab(clipboard);
            here.session.act(Fx1.markR6());
            here.pulse();
            here.session.playback().days(2);
            here.session.act(Fx1.setWait(14));
            here.pulse();
            here.session.playback().days(9);
            here.session.playback().days(-10);
            here.session.act(Fx1.releaseR8());
            here.pulse();
            here.session.failLaunches(Fx1.WEB, Fx1.NOW.plusSeconds(86_400), Fx1.NOW.plusSeconds(90_000), "no room");
            here.pulse();
            here.controller.copyAll();

            Tab there = new Tab(clipboard);
            String before = there.hash();
            assertNotEquals(before, here.hash());
            there.controller.openPasted();
            assertEquals(clipboard.text(), there.editor().getText());
            ((Button) there.root.lookup("#replay")).fire();
            there.pulse();
            assertEquals(here.hash(), there.hash());
            assertEquals(List.of("First future", "Replayed runbook"), there.branches());
            assertEquals("", there.editor().getText());
            there.session.undo();
            there.pulse();
            assertEquals(before, there.hash());
            assertEquals(List.of("First future"), there.branches());
        });
    }

    @Test
    void whatIsWrongIsToldByLineAndNothingIsLost(FxRobot robot) {
        robot.interact(() -> {
            Tab tab = new Tab(clipboard);
            String before = tab.hash();
            String text = "aws ecs mark-revision 1.4.0-r6\n\naws ecs stop-task --task 'etl-1\nls";
            tab.replay(text);
            assertEquals(List.of(1, 3, 4), tab.problems().stream().map(RunbookProblem::line).toList());
            assertEquals("3 lines are wrong. Nothing was changed.", tab.note());
            assertEquals(text, tab.editor().getText());
            tab.replay("aws ecs update-service --cluster production --service wbe --force-new-deployment");
            assertEquals(List.of(1), tab.problems().stream().map(RunbookProblem::line).toList());
            assertTrue(tab.problems().getFirst().sentence().contains("web"), tab.problems()::toString);
            assertEquals(before, tab.hash());
            assertEquals(List.of("First future"), tab.branches());
        });
    }

    /** Only a run knows the labels of revisions that are released without one, and the ARNs of tasks. */
    @Test
    void aNameThatNothingBringsAboutIsWrongInItsLine(FxRobot robot) {
        robot.interact(() -> {
            Tab tab = new Tab(clipboard);
            String before = tab.hash();
            String arn = tab.session.chronicleProperty().get().view().arn(0).toString();
            tab.replay("""
                    aws ecs stop-task --cluster production --task %s
                    aws ecs stop-task --cluster production --task %s
                    #aws release-revision 1.4.0
                    #aws mark-revision 1.4.0-r6 routine
                    #aws mark-revision 1.4.0-r66 routine
                    """.formatted(arn.substring(0, arn.length() - 4) + "0000", arn));
            assertEquals(List.of(1, 5), tab.problems().stream().map(RunbookProblem::line).toList(),
                    tab.problems()::toString);
            assertEquals("2 lines are wrong. Nothing was changed.", tab.note());
            assertEquals(before, tab.hash());
            tab.replay("#aws release-revision 1.4.0\n#aws mark-revision 1.4.0-r7 routine");
            assertEquals(List.of(), tab.problems());
            assertNotEquals(before, tab.hash());
        });
    }

    @Test
    void aCommandIsAddedAtTheClockAndTheSameOnceMoreChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            Tab tab = new Tab(clipboard);
            int before = tab.table().getItems().size();
            tab.replay("aws ecs update-service --cluster production --service web --force-new-deployment");
            assertEquals(List.of(), tab.problems());
            assertEquals(before + 1, tab.table().getItems().size());
            tab.controller.copyAll();
            tab.replay(clipboard.text());
            assertEquals("This future already tells what the runbook says.", tab.note());
            tab.replay("# nothing at all");
            assertEquals("There is no command in it.", tab.note());
        });
    }

    @Test
    void theListEndsAtTheClockAndALineSelectsWhatItIsAbout(FxRobot robot) {
        robot.interact(() -> {
            Tab tab = new Tab(clipboard);
            int before = tab.table().getItems().size();
            tab.session.act(Fx1.setWait(14));
            tab.pulse();
            assertEquals(before + 1, tab.table().getItems().size());
            tab.table().getSelectionModel().select(before);
            assertEquals(new Selection.OfPlace(Fx1.IRELAND), tab.session.selectionProperty().get());
            String told = ((TextArea) tab.root.lookup(".runbook-told")).getText();
            assertTrue(told.contains("put-account-setting-default") && told.contains("\"value\": \"14\"")
                    && told.contains("list-account-settings"), told);
            tab.session.playback().days(-1);
            assertEquals(before, tab.table().getItems().size());
        });
    }
}
