package org.revisionscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Choices are found by typing. */
@ExtendWith(ApplicationExtension.class)
class ChoiceKeysTest {

    private static final List<String> ZONES =
            List.of("UTC", "America/New_York", "Europe/Amsterdam", "Europe/Berlin", "Europe/Bern", "Pacific/Guam");

    private ComboBox<String> box;
    private final List<String> shortcuts = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            box = new ComboBox<>();
            box.setConverter(new Naming<>(zone -> zone));
            box.getItems().setAll(ZONES);
            box.setValue("UTC");
            Scene scene = new Scene(box, 300, 100);
            ChoiceKeys.amongLetterKeys(scene);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> shortcuts.add(event.getText()));
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            box.requestFocus();
        });
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    }

    @Test
    void aChoiceIsFoundByItsBeginning() {
        assertEquals(OptionalInt.of(2), ChoiceKeys.find(ZONES, "europe"));
        assertEquals(OptionalInt.of(3), ChoiceKeys.find(ZONES, "Europe/Be"));
        assertEquals(OptionalInt.of(4), ChoiceKeys.find(ZONES, "europe/bern"));
    }

    @Test
    void elseByAWordInIt() {
        assertEquals(OptionalInt.of(1), ChoiceKeys.find(ZONES, "york"));
        assertEquals(OptionalInt.of(3), ChoiceKeys.find(ZONES, "ber"));
        assertEquals(OptionalInt.empty(), ChoiceKeys.find(ZONES, "erlin"), "no word begins so");
    }

    @Test
    void spaceOpensTheListAndClosesIt(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(box.isShowing());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(box.isShowing());
    }

    @Test
    void lettersGoToAnOpenList(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, box::show);
        robot.write("bern", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Europe/Bern", box.getValue());
        assertEquals(List.of(), shortcuts, "nothing else listens to them");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(box.isShowing());
    }

    @Test
    void whereLettersMeanNothingElseTheListNeedNotBeOpen(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ChoiceKeys.in(stage.getScene()));
        robot.write("york", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("America/New_York", box.getValue());
    }

    @Test
    void whileTheListIsClosedLettersAreTheWindows(FxRobot robot) {
        robot.type(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("UTC", box.getValue());
        assertEquals(List.of("p"), shortcuts);
    }
}
