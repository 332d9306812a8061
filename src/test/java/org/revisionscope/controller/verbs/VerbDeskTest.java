package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.controller.verbs.VerbOffer.Remedy;
import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.verbs.VerbButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What begins a verb, and what stands in its way. */
class VerbDeskTest extends DeskOnStage {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");
    private static final Place DUBLIN = Place.of("111122223333", "eu-west-1");

    @Start
    void open(Stage stage) {
        show(stage);
    }

    @Test
    void aReleaseNeedsNoCard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#release").queryAs(VerbButton.class).fire());
        assertEquals(List.of(new ReleaseRevision(new PlatformVersion("1.4.0"), Optional.empty())), answers.decided);
        assertFalse(deck.isOpen());
    }

    @Test
    void theNewestRevisionOffersToReleaseTheNextOneFirst(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-24T00:00:00Z"));
        VerbButton mark = robot.lookup("#mark").queryAs(VerbButton.class);
        Fx.await(() -> mark.title().equals("Mark r7: release r8 first"));
        robot.interact(mark::fire);
        assertEquals("New tasks would still land on r7. Release r8 first.", card().message());
        robot.interact(() -> robot.lookup(".card-remedy").queryAs(Button.class).fire());
        assertEquals(List.of(new ReleaseRevision(new PlatformVersion("1.4.0"), Optional.empty())), answers.decided);
        assertFalse(deck.isOpen());
    }

    @Test
    void aCardThatSaysWhatHasToBeDoneFirstGoesWhenThatIsDone(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-24T00:00:00Z"));
        VerbButton mark = robot.lookup("#mark").queryAs(VerbButton.class);
        Fx.await(() -> mark.title().equals("Mark r7: release r8 first"));
        robot.interact(mark::fire);
        assertTrue(deck.isOpen());
        robot.interact(() -> robot.lookup("#release").queryAs(VerbButton.class).fire());
        assertEquals(List.of(new ReleaseRevision(new PlatformVersion("1.4.0"), Optional.empty())), answers.decided);
        assertFalse(deck.isOpen());
    }

    @Test
    void beforeTheEdgeEveryVerbOffersToReturn(FxRobot robot) {
        robot.interact(() -> whyNotNow.set(Optional.of(new Obstacle(
                "You are looking back at 23 Feb. Press End to return.", Remedy.RETURN_TO_EDGE))));
        robot.interact(() -> robot.lookup("#run").queryAs(VerbButton.class).fire());
        assertEquals("Run etl-import again", card().getTitle());
        assertEquals("You are looking back at 23 Feb. Press End to return.", card().message());
        robot.interact(() -> robot.lookup(".card-remedy").queryAs(Button.class).fire());
        assertEquals(1, answers.returns);
        assertEquals(List.of(), answers.decided);
    }

    @Test
    void theWaitPeriodIsSetAtOnceFromItsChip(FxRobot robot) {
        robot.interact(() -> desk.setWait(DUBLIN, WaitPeriod.FOURTEEN_DAYS));
        assertEquals(List.of(new SetWaitPeriod(DUBLIN, WaitPeriod.FOURTEEN_DAYS)), answers.decided);
        assertFalse(deck.isOpen());
    }

    @Test
    void theMenuOfASubjectNamesIt(FxRobot robot) {
        VerbMenu menu = new VerbMenu(desk);
        assertEquals(List.of("Release 1.4.0-r8", "Mark r6 for retirement…"), menu.items(new Selection.OfRevision(R6))
                .stream().map(item -> item.getText()).toList());
        assertEquals(List.of("Run etl-import again…", "Wait period of eu-west-1…"),
                menu.items(new Selection.OfPlace(DUBLIN)).stream().map(item -> item.getText()).toList());
    }
}
