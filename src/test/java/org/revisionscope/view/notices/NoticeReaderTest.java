package org.revisionscope.view.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class NoticeReaderTest {

    private static List<ToggleButton> forms(NoticeReader reader) {
        return reader.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).toList();
    }

    @Test
    void theFormThatIsSelectedIsTheOneThatIsShown(FxRobot robot) {
        robot.interact(() -> {
            NoticeReader reader = new NoticeReader(Messages.load(), _ -> {});
            new Scene(reader);
            List<ToggleButton> forms = forms(reader);
            forms.get(2).setSelected(true); // as arrow keys do, without an action
            assertEquals(NoticeForm.values()[2], reader.formProperty().get());
            forms.get(2).fire();
            assertTrue(forms.get(2).isSelected(), "one of them always is");
            forms.getFirst().fire();
            assertEquals(NoticeForm.values()[0], reader.formProperty().get());
        });
    }
}
