package org.revisionscope.controller.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {
    private static final double WIDE = 800;

    private Stage stage;

    @Start
    void open(Stage primary) {
        stage = primary;
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Scene scene = new Scene(new StackPane(), 900, 700);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @Test
    void aWideSheetIsShownWhole() {
        Region sheet = new Region();
        sheet.setPrefSize(WIDE, 200);
        Platform.runLater(() -> new WindowDialogs(stage, Messages.load()).show("wide", sheet));
        Fx.await(() -> pane().isPresent() && sheet.getWidth() > 0);
        double shown = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            DialogPane pane = pane().orElseThrow();
            double width = ((Region) pane.getContent()).getWidth();
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            return width;
        });
        assertEquals(WIDE, Math.min(WIDE, shown));
    }

    private static Optional<DialogPane> pane() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst();
    }
}
