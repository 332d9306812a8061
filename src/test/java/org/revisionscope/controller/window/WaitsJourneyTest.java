package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.format.scenario.SavedBranch;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;

/** B2 in the window: the three waits of a mark beside each other, one of them deleted and brought back. */
class WaitsJourneyTest extends UsedWindow {

    @TempDir private Path folder;

    @Test
    @DisplayName("Compare waits gives three rails with 0, 35 and 70 task-days; a branch that is deleted comes back with its hash")
    void waits() throws IOException, ScenarioException {
        user.opensExample("fx1", "One service, two standalone jobs");
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        user.pressesWithControl(KeyCode.DIGIT5);
        user.clicks("#waits");
        user.await("what differs is told", () -> user.readsAll(".compare-sentences").toString().contains("task-days"));
        for (String start : List.of("on Fri 21 Feb 2025 18:00 UTC in wait 0", "on Fri 28 Feb 2025 18:00 UTC in wait 7",
                "on Fri 7 Mar 2025 18:00 UTC in wait 14")) {
            user.await(start, () -> user.readsAll(".compare-sentences").toString().contains(start));
        }
        for (String rail : List.of("wait 0 days, exposure 0 task-days", "wait 7 days, exposure 35 task-days",
                "wait 14 days, exposure 70 task-days")) {
            user.await(rail, () -> user.readsAll(".timeline-stack").toString().contains(rail));
        }
        user.presses(KeyCode.ESCAPE);
        renamesTheSecond();
        Map<String, String> before = hashes();
        user.pressesWithControl(KeyCode.DIGIT3);
        user.presses(KeyCode.DELETE);
        user.await("it is gone", () -> !user.readsAll(".branches-table").contains("a week"));
        assertEquals(1, user.dialogs().asked().stream().filter("delete a week"::equals).count());
        user.pressesWithControl(KeyCode.Z);
        user.await("it is back", () -> user.readsAll(".branches-table").contains("a week"));
        assertEquals(before, hashes());
    }

    private void renamesTheSecond() {
        user.pressesWithControl(KeyCode.DIGIT3);
        user.presses(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.F2);
        user.awaitsFocus(".branches-table .text-field");
        user.pressesWithControl(KeyCode.A);
        user.types("a week");
        user.presses(KeyCode.ENTER);
        user.await("it is called so", () -> user.readsAll(".branches-table").contains("a week"));
    }

    /** The hashes in the file, saved anew. */
    private Map<String, String> hashes() throws IOException, ScenarioException {
        Path file = folder.resolve("waits.revscope.json");
        Files.deleteIfExists(file);
        user.dialogs().answer(file);
        user.pressesWithControl(KeyCode.S);
        user.await("it is saved", () -> Files.exists(file) && !user.title().startsWith("•"));
        return ScenarioReader.read(file).branches().stream()
                .collect(Collectors.toMap(SavedBranch::name, branch -> branch.hash().orElseThrow().journal()));
    }
}
