package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** What the status bar says of the run, and the sheet behind it. */
class ChecksTest extends UsedWindow {

    @Test
    void theStatusBarSaysThatAllHoldAndTheSheetWhatWasLookedAt() {
        user.awaits("✓ 8 checks hold", () -> user.reads("#checks"));
        int launches = looked("REV-1");
        assertTrue(launches > 12, "launches so far: " + launches);
        assertEquals(0, looked("RET-8"));
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("the mark was checked", () -> looked("RET-3") == 3); // two notices, and the end of the revision
        user.awaits("✓ 8 checks hold", () -> user.reads("#checks"));
        assertTrue(looked("REV-1") > launches, "replacements were launched");
        assertEquals(1, looked("RET-8"));
    }

    /** The number beside a rule in the sheet that the button opens. */
    private int looked(String rule) {
        user.clicks("#checks");
        Node sheet = user.dialogs().shown().get("Checks of this run");
        return user.onFx(() -> {
            List<String> words = new ArrayList<>();
            collect(sheet, words);
            return Integer.parseInt(words.get(words.indexOf(rule) + 1).replace(",", ""));
        });
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Label label) {
            words.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
