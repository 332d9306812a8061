package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.scenario.Scenario;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What comes with the program can be opened one after the other and played, and every menu used. */
@ExtendWith(ApplicationExtension.class)
class ExamplesTest {
    private ConsoleWatch warnings;
    private WindowUser user;

    @Start
    void open(Stage shared) {
        warnings = new ConsoleWatch();
        user = new WindowUser(new Stage(), ColorScheme.DARK);
    }

    @AfterEach
    void leave() {
        user.leave();
        warnings.close();
    }

    @Test
    void eachIsOpenedAndPlayed() throws Throwable {
        List<String> different =
                BundledScenarios.names().stream().filter(name -> !name.startsWith("fx1-case-")).toList();
        for (String name : different) {
            Scenario scenario = BundledScenarios.open(name).scenario();
            user.chooses("menu-example-" + name);
            user.awaits(scenario.about().title() + " – RevisionScope", user::title);
            String opens = Dates.minutes(scenario.span().start().toEpochMilli()) + " UTC";
            user.awaits(opens, user::clock);
            user.presses(KeyCode.K);
            user.await(name + " is played", () -> !user.clock().equals(opens));
            user.presses(KeyCode.K);
        }
        WaitForAsyncUtils.checkException();
        assertEquals(List.of(), warnings.seen());
    }

    /** Left out are quitting, and what a screen that is not there cannot do. */
    @Test
    void everyMenuItemDoesSomethingOrSaysWhyNot() throws Throwable {
        List<String> items = user.menuItems().stream()
                .filter(id -> !id.equals("menu-file-quit") && !id.equals("menu-view-fullScreen")).toList();
        items.forEach(user::chooses);
        WaitForAsyncUtils.checkException();
        assertEquals(List.of(), warnings.seen());
    }
}
