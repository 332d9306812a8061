package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the timeline, from the window. */
class WindowPicturesTest extends UsedWindow {
    private static final String OPENED = "Fri 21 Feb 2025 17:00 UTC";

    @TempDir private Path folder;

    @Test
    void savesWhatIsShown() throws IOException {
        Path file = folder.resolve("timeline.svg");
        user.awaits(OPENED, user::clock);
        user.awaitsFrame();
        user.dialogs().answer(file);
        user.clicks("#menu-file");
        user.clicks("#menu-file-savePicture");
        user.awaits(true, () -> Files.exists(file));
        String svg = Files.readString(file);
        assertEquals(List.of("picture three-services-one-orphan-job.png"), user.dialogs().asked());
        assertTrue(svg.contains(">Fri 21 Feb 2025 17:00 UTC</text>"), svg);
        assertTrue(svg.contains(">checkout</text>"), svg);
    }

    @Test
    void copiesAllOrOneLane(FxRobot robot) {
        user.awaits(OPENED, user::clock);
        user.copies("no picture");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.awaits(true, () -> copied() > 0);
        double all = copied();
        user.awaitsFrame();
        robot.rightClickOn(robot.offset(user.seen(".timeline"), Pos.TOP_LEFT, 60, 216));
        robot.clickOn("Copy as picture");
        user.awaits(true, () -> copied() < all);
        assertFalse(copied() < 240, "too small to hold a lane: " + copied());
    }

    private static double copied() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Optional
                .ofNullable(Clipboard.getSystemClipboard().getImage()).map(Image::getHeight).orElse(0.0));
    }
}
