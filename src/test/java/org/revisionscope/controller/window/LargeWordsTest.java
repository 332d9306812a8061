package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeoutException;

import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.view.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Words of twice the size. */
@ExtendWith(ApplicationExtension.class)
class LargeWordsTest {

    @Test
    void theOneFutureHasItsLineAboveTheNoteThatThereIsNoOther() throws TimeoutException {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        store.save(Map.of("view.textSize", "200"));
        Stage stage = FxToolkit.registerStage(Stage::new);
        WindowUser user = WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> new WindowUser(stage, ColorScheme.LIGHT, Messages.load(), store));
        try {
            user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
            user.pressesWithControl(KeyCode.DIGIT3);
            user.await("the line is there", () -> user.shows(".branches-table .branch-name"));
            user.awaitsFrame();
            Bounds line = bounds(user, ".branches-table .branch-name");
            Bounds table = bounds(user, ".branches-table");
            Bounds bar = bounds(user, ".status-bar");
            assertTrue(line.getMaxY() <= Math.min(table.getMaxY(), bar.getMinY()),
                    line + " in " + table + " over " + bar);
        } finally {
            user.leave();
        }
    }

    private static Bounds bounds(WindowUser user, String selector) {
        return user.onFx(() -> {
            Node node = user.seen(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
