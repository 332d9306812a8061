package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.model.whatif.Window;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.ForecastBox;
import org.revisionscope.view.verbs.ForkBox;
import org.revisionscope.view.verbs.FormRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class CardsTest extends DeskOnStage {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");

    private final AtomicLong nanos = new AtomicLong();

    @Start
    void open(Stage stage) {
        show(stage);
    }

    private void begin(FxRobot robot, Verb verb) {
        robot.interact(() -> {
            desk.begin(verb);
            card().measureBy(nanos::get);
        });
    }

    private void waitUntilItListens() {
        nanos.addAndGet(CardFrame.DEAF_MILLIS * 1_000_000);
        awaitListening(card());
    }

    private static void awaitListening(CardFrame frame) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, frame::listens));
        } catch (TimeoutException late) {
            throw new AssertionError("the card was never seen", late);
        }
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup("#" + field).queryAs(TextField.class).setText(text));
    }

    @Test
    void aForecastThatCannotBeMadeIsNotAwaitedForEver(FxRobot robot) {
        begin(robot, Verb.MARK);
        assertEquals(List.of("Working out what follows…"), forecastLines());
        robot.interact(() -> foreseeing.hindrance.set(Optional.of(new Hindrance.NoMemory())));
        assertEquals(List.of("There is not enough memory to work out what follows."), forecastLines());
        Failure failure = Failure.of("looking ahead", new IllegalStateException("for this test"));
        robot.interact(() -> foreseeing.hindrance.set(Optional.of(new Hindrance.Broken(failure))));
        assertEquals(
                List.of("What follows could not be worked out: an error of RevisionScope itself. You can decide all"
                        + " the same."),
                forecastLines());
    }

    private List<String> forecastLines() {
        return card().lookupAll(".forecast-lines > .label").stream().map(Label.class::cast).map(Label::getText)
                .toList();
    }

    @Test
    void pointingAtAWaitAsksWhatItWouldBringAndPressingKeepsIt(FxRobot robot) {
        begin(robot, Verb.MARK);
        assertEquals(Optional.empty(), foreseeing.wait);
        List<Button> buttons = card().lookupAll(".wait-buttons > .button").stream().map(Button.class::cast).toList();
        assertEquals(List.of("0 d", "7 d", "14 d", "Keep all three"), buttons.stream().map(Button::getText).toList());
        robot.interact(buttons.get(2)::requestFocus);
        assertEquals(Optional.of(WaitPeriod.FOURTEEN_DAYS), foreseeing.wait);
        robot.interact(buttons.get(2)::fire);
        assertEquals(List.of(WaitPeriod.FOURTEEN_DAYS), foreseeing.kept);
        assertEquals("Kept beside this future: FOURTEEN_DAYS.", card().message());
        robot.interact(buttons.get(3)::requestFocus);
        assertEquals(Optional.empty(), foreseeing.wait);
        robot.interact(buttons.get(3)::fire);
        assertEquals(4, foreseeing.kept.size());
        assertEquals(List.of(), answers.decided);
    }

    @Test
    void aCardSaysThatItBeginsAnotherFutureAndAsksWhatStillComes(FxRobot robot) {
        begin(robot, Verb.WAIT);
        assertNull(card().lookup(".fork-box"));
        long past = Instant.parse("2025-02-23T10:00:00Z").toEpochMilli();
        robot.interact(() -> answers.past.set(Optional.of(new Past(past, 2, 0))));
        ForkBox box = (ForkBox) card().lookup(".fork-box");
        assertTrue(box.getAccessibleText().startsWith("You are looking back at 23 Feb"));
        List<CheckBox> boxes = box.getChildren().stream().filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                .filter(CheckBox::isVisible).toList();
        assertEquals(List.of("What AWS decides later still comes (2)"), boxes.stream().map(CheckBox::getText).toList());
        robot.interact(boxes.getFirst()::fire);
        assertEquals(Later.DROP_ALL, answers.later.get());
    }

    @Test
    void aCardIsDeafAtFirstThenCommitsByEnter(FxRobot robot) {
        begin(robot, Verb.MARK);
        assertEquals("Mark r6 for retirement", card().getTitle());
        assertEquals(1, answers.holds);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), answers.decided);
        assertEquals("This card has only just opened. Say it once more.", card().message());
        waitUntilItListens();
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(new MarkRevision(R6, "kernel vulnerability", false)), answers.decided);
        assertTrue(deck.isOpen());
        robot.interact(answers::accept);
        assertFalse(deck.isOpen());
        assertEquals(0, answers.holds);
        assertTrue(elsewhere.isFocused());
    }

    @Test
    void theTimeThatMakingTakesCountsButNothingIsDecidedUnseen(FxRobot robot) {
        AtomicInteger committed = new AtomicInteger();
        CardFrame frame = WaitForAsyncUtils.waitForAsyncFx(60_000, CardFrame::new);
        robot.interact(() -> {
            frame.measureBy(nanos::get);
            frame.onClose(committed::incrementAndGet, () -> {});
            nanos.addAndGet(2_000_000_000L); // on a machine that is busy
            slot.show(frame);
            frame.opened();
            frame.tryCommit();
            assertEquals(0, committed.get(), "nobody has seen the card yet");
        });
        awaitListening(frame);
        robot.interact(frame::tryCommit);
        assertEquals(1, committed.get(), "an Enter two seconds after the card was asked for");
    }

    /** The answer may take a while; a second Enter would run a second task. */
    @Test
    void whatAwaitsItsAnswerIsNotDecidedOnceMore(FxRobot robot) {
        begin(robot, Verb.RUN);
        waitUntilItListens();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertEquals(1, answers.decided.size());
        robot.interact(() -> answers.refuse("There is no room."));
        assertEquals("There is no room.", card().message());
        robot.type(KeyCode.ENTER);
        assertEquals(2, answers.decided.size(), "what was refused can be tried again");
    }

    @Test
    void theKeyboardGoesHomeIfWhatHadItHasGone(FxRobot robot) {
        begin(robot, Verb.MARK);
        robot.interact(() -> ((HBox) elsewhere.getParent()).getChildren().remove(elsewhere));
        waitUntilItListens();
        robot.type(KeyCode.ESCAPE);
        assertFalse(deck.isOpen());
        assertTrue(home.isFocused());
    }

    @Test
    void escapeChangesNothing(FxRobot robot) {
        begin(robot, Verb.MARK);
        waitUntilItListens();
        robot.type(KeyCode.ESCAPE);
        assertFalse(deck.isOpen());
        assertEquals(List.of(), answers.decided);
        assertEquals(0, answers.holds);
        assertTrue(elsewhere.isFocused());
    }

    @Test
    void theCriticalKeyTicksTheBox(FxRobot robot) {
        robot.interact(desk::beginCritical);
        assertTrue(robot.lookup("#critical").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void aRefusalGoesWithWhatItWasAbout(FxRobot robot) {
        begin(robot, Verb.WAIT);
        waitUntilItListens();
        robot.interact(() -> card().tryCommit());
        robot.interact(() -> answers.refuse("nothing to change"));
        assertEquals("nothing to change", card().message());
        robot.interact(() -> robot.lookup("#wait").queryComboBox().getSelectionModel().selectLast());
        assertEquals("", card().message());
    }

    @Test
    void aRefusalIsSaidInTheCardWhichKeepsItsInput(FxRobot robot) {
        begin(robot, Verb.UPDATE);
        waitUntilItListens();
        type(robot, "minimum", "100");
        type(robot, "maximum", "100");
        robot.interact(() -> card().tryCommit());
        assertInstanceOf(UpdateService.class, answers.decided.getFirst());
        String sentence = "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments";
        robot.interact(() -> answers.refuse(sentence));
        assertTrue(deck.isOpen());
        assertEquals(sentence, card().message());
        assertEquals("100", robot.lookup("#maximum").queryAs(TextField.class).getText());
    }

    @Test
    void aFieldThatDoesNotFitSaysSoBesideItself(FxRobot robot) {
        begin(robot, Verb.UPDATE);
        waitUntilItListens();
        type(robot, "desired", "many");
        robot.interact(() -> card().tryCommit());
        assertEquals(List.of(), answers.decided);
        assertEquals("Give a whole number from 0 to 200,000.",
                robot.lookup("#desiredRow").queryAs(FormRow.class).error());
        assertEquals("many", robot.lookup("#desired").queryAs(TextField.class).getText());
        type(robot, "desired", "9");
        robot.interact(() -> card().tryCommit());
        assertEquals("", robot.lookup("#desiredRow").queryAs(FormRow.class).error());
        assertEquals(1, answers.decided.size());
    }

    @Test
    void launchesFailOnlyAfterTheUpdateIsTaken(FxRobot robot) {
        begin(robot, Verb.UPDATE);
        waitUntilItListens();
        type(robot, "desired", "9");
        type(robot, "from", "2025-02-28 18:00");
        type(robot, "to", "2025-02-28 19:00");
        robot.interact(() -> card().tryCommit());
        assertEquals(1, answers.decided.size());
        robot.interact(answers::accept);
        assertEquals(2, answers.decided.size());
        robot.interact(answers::accept);
        assertFalse(deck.isOpen());
    }

    @Test
    void runningAgainTakesOverFromTheOneAtRisk(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-24T00:00:00Z"));
        begin(robot, Verb.RUN);
        waitUntilItListens();
        robot.interact(() -> card().tryCommit());
        RunTask run = assertInstanceOf(RunTask.class, answers.decided.getFirst());
        assertEquals("etl-import", run.spec().key().name());
        assertEquals(Optional.of(new TaskRef.ByArn(fixture.arn("etl-import"))), run.spec().replaces());
    }

    @Test
    void theTaskInFocusIsTheOneThatStops(FxRobot robot) {
        robot.interact(() -> fixture.watch().selectionProperty()
                .set(new Selection.OfTask(fixture.arn("etl-import"))));
        begin(robot, Verb.STOP);
        waitUntilItListens();
        robot.interact(() -> card().tryCommit());
        assertEquals(List.of(new StopTask(new TaskRef.ByArn(fixture.arn("etl-import")))), answers.decided);
    }

    @Test
    void theMarkCardTellsWhatWouldComeOfItUntilItCloses(FxRobot robot) {
        begin(robot, Verb.MARK);
        ForecastBox box = robot.lookup(".forecast-box").queryAs(ForecastBox.class);
        assertEquals("What follows if nobody acts", box.getHeading());
        assertEquals(List.of("Working out what follows…"), box.lines());
        assertEquals(Optional.of(new MarkRevision(R6, "kernel vulnerability", false)), foreseeing.asked);
        begin(robot, Verb.MARK); // the card before it asks no more, but this one does
        assertEquals(Optional.of(new MarkRevision(R6, "kernel vulnerability", false)), foreseeing.asked);
        box = robot.lookup(".forecast-box").queryAs(ForecastBox.class);
        robot.interact(() -> robot.lookup("#critical").queryAs(CheckBox.class).fire());
        assertEquals(Optional.of(new MarkRevision(R6, "kernel vulnerability", true)), foreseeing.asked);
        robot.interact(() -> foreseeing.answer.set(Optional.of(new Forecast(foreseeing.asked.orElseThrow(),
                new Window(0, 1), Optional.empty(), List.of(), 3, List.of(), 3))));
        assertEquals(List.of("3 tasks on r6 (3 standalone)", "No notice: nothing runs on it",
                "3 tasks will stop with no replacement unless you act"), box.lines());
        assertTrue(box.getAccessibleText().endsWith("3 tasks will stop with no replacement unless you act"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), foreseeing.asked);
    }
}
