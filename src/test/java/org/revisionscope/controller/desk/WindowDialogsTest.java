package org.revisionscope.controller.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;

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
        stage.setScene(new Scene(new StackPane(), 900, 700));
        Theme.LIGHT.applyTo(stage.getScene());
        stage.show();
    }

    @Test
    void aWideSheetIsShownWhole() {
        Region sheet = new Region();
        sheet.setPrefSize(WIDE, 200);
        AtomicReference<Double> shown = new AtomicReference<>(0.0);
        Platform.runLater(() -> new WindowDialogs(stage, Messages.load()).show("wide", sheet));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst().ifPresent(pane -> {
                    shown.set(((Region) pane.getContent()).getWidth());
                    ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
                }));
        assertEquals(WIDE, Math.min(WIDE, shown.get()));
    }
}
