package org.revisionscope.controller.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.controller.action.Shortcut;

/** What the window says where there is nothing to show, with the keys as they are bound. */
class EmptyStatesTest extends UsedWindow {
    private static final String NO_REVISION = """
            {
              "format": "revisionscope/1", "title": "Nothing yet", "start": "2025-02-21T18:00:00Z",
              "end": "2025-03-31T00:00:00Z", "seed": 1, "catalogue": "aws-2025", "accounts": []
            }
            """;

    @TempDir private Path folder;

    @Test
    void aTimelineWithoutRevisionsSaysHowToBegin() throws IOException {
        Path file = Files.writeString(folder.resolve("nothing.revscope.json"), NO_REVISION);
        user.awaits("Three services, one orphan job – RevisionScope", user::title);
        user.dialogs().answer(file);
        user.pressesWithControl(KeyCode.O);
        user.awaits("Nothing yet – RevisionScope", user::title);
        user.awaits("Every platform version starts with a first revision. Press N.",
                () -> user.reads(".timeline > .empty-text"));
        user.presses(KeyCode.N);
        user.commitsCard();
        user.await("the first revision is there", () -> !user.shows(".timeline > .empty-text"));
    }

    @Test
    void sentencesNameTheKeysThatAreBound() {
        user.awaits("Select anything. Press . to go to the next event.",
                () -> user.reads(".inspector-panel .empty-text"));
        user.awaits("Theme, motion, sound, size of words and keys: Edit ▸ Settings (Ctrl+,).",
                () -> user.reads(".inspector-panel .look"));
        bind("play.next", List.of(Shortcut.of("j")));
        user.awaits("Select anything. Press J to go to the next event.",
                () -> user.reads(".inspector-panel .empty-text"));
        bind("play.next", List.of());
        user.awaits("Select anything.", () -> user.reads(".inspector-panel .empty-text"));
        bind("play.edge", List.of());
        user.presses(KeyCode.RIGHT, KeyCode.LEFT);
        user.awaits("You are looking back at 21 Feb. What you do here begins another future.",
                () -> user.reads(".verbs-note"));
    }

    private void bind(String action, List<Shortcut> keys) {
        user.onFx(() -> {
            user.settings().keys().choose(user.actions().get(action), keys);
            return true;
        });
    }

    @Test
    void aFilterWithoutHitsSaysHowToClearIt() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.shows("Story", ".story-table");
        user.filtersStory("foo");
        user.awaits("0 of 143 match “foo”. Esc clears.", () -> user.reads(".story-table .empty-text"));
        user.presses(KeyCode.ESCAPE);
        user.await("everything is back", () -> !user.readsTable(".story-table").isEmpty());
        user.await("nothing is said of it", () -> !user.shows(".story-table .empty-text"));
    }
}
