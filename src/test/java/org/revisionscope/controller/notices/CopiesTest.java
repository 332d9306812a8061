package org.revisionscope.controller.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.NoticeDates;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.NoticeForm;
import org.revisionscope.view.notices.NoticeReader;
import org.revisionscope.view.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CopiesTest {

    private final BooleanProperty inSight = new SimpleBooleanProperty(true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private NoticeReader reader;
    private Copies copies;

    @Start
    void open(Stage stage) {
        reader = new NoticeReader(Messages.load(), _ -> {});
        copies = new Copies(reader, new NewestWork(new AtOnce()), inSight, reducedMotion);
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Scene scene = new Scene(reader, 900, 260);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    private static Asked asked(int number, NoticeForm form, Optional<List<EventRule>> rules) {
        NoticeSent sent = new NoticeSent(new NoticeId(Fx1.IRELAND, number), Fx1.R6, List.of(Fx1.WEB), List.of(),
                Fx1.NOW.plusSeconds(60), false);
        long now = Fx1.NOW.toEpochMilli();
        return new Asked(form, sent, new NoticeDates(now, OptionalLong.empty(), OptionalLong.empty()),
                NoticeStatus.UPCOMING, now, rules);
    }

    private static Asked asked(int number) {
        return asked(number, NoticeForm.EMAIL, Optional.empty());
    }

    private static NoticeId id(int number) {
        return asked(number).sent().notice();
    }

    @Test
    void copiesSetOutWhenTheEnvelopeHasArrivedAndOnlyOnce(FxRobot robot) {
        robot.interact(() -> {
            copies.read(asked(1));
            assertFalse(reader.isMoving(), "it is still on its way");
            copies.delivered(id(1));
            assertTrue(reader.isMoving());
            copies.end();
            copies.read(asked(1));
            assertFalse(reader.isMoving());
        });
    }

    @Test
    void copiesWaitUntilTheirNoticeIsReadInSight(FxRobot robot) {
        robot.interact(() -> {
            inSight.set(false);
            copies.read(asked(1));
            copies.delivered(id(1));
            copies.delivered(id(2));
            assertFalse(reader.isMoving());
            inSight.set(true);
            copies.read(asked(1));
            assertTrue(reader.isMoving());
            copies.read(asked(2));
            assertTrue(reader.isMoving());
            copies.read(asked(3));
            assertFalse(reader.isMoving(), "another notice is read, whose envelope never flew");
        });
    }

    @Test
    void anotherFormOfTheSameNoticeInterruptsNothing(FxRobot robot) {
        robot.interact(() -> {
            copies.read(asked(1));
            copies.delivered(id(1));
            copies.read(asked(1, NoticeForm.HEALTH, Optional.empty()));
            assertTrue(reader.isMoving());
        });
    }

    @Test
    void nothingMovesWhereMotionIsReduced(FxRobot robot) {
        robot.interact(() -> {
            copies.read(asked(1));
            copies.delivered(id(1));
            reducedMotion.set(true);
            assertFalse(reader.isMoving());
            copies.delivered(id(1));
            assertFalse(reader.isMoving());
        });
    }

    @Test
    void aNoticeThatWasTakenBackIsForgotten(FxRobot robot) {
        robot.interact(() -> {
            copies.delivered(id(1));
            copies.forgetOthers(List.of());
            copies.read(asked(1));
            assertFalse(reader.isMoving());
        });
    }

    @Test
    void theReaderSaysWhetherARuleHandsACopyToTheChat(FxRobot robot) throws PatternException {
        EventRule chatting = new EventRule("rule", EventPattern.parse("{\"source\": [\"aws.health\"]}"),
                Set.of(Target.CHAT), true);
        robot.interact(() -> {
            copies.read(asked(1));
            assertEquals("a rule hands it to the chat", told());
            copies.read(asked(1, NoticeForm.EMAIL, Optional.of(List.of())));
            assertEquals("No rule hands it to the chat", told());
            copies.read(asked(1, NoticeForm.EMAIL, Optional.of(List.of(chatting))));
            assertEquals("a rule hands it to the chat", told());
        });
    }

    private String told() {
        String help = reader.lookup(".notices-forms > .label").getAccessibleHelp();
        return help.substring(help.lastIndexOf(help.contains("No rule") ? "No rule" : "a rule"), help.length() - 1);
    }
}
