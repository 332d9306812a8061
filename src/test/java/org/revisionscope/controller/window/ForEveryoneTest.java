package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What helps those who do not know the window, sit far from it, or have only a keyboard. */
class ForEveryoneTest extends UsedWindow {
    /** From before the window opens. */
    private final ConsoleWatch console = new ConsoleWatch();

    @AfterEach
    void stopWatching() {
        console.close();
    }

    @Test
    void everythingIsFoundByItsWords() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        opensThePalette();
        user.types("theme");
        user.presses(KeyCode.ESCAPE);
        user.await("the palette is gone", () -> !user.shows(".palette"));
        opensThePalette();
        user.types("stage");
        user.await("the line that Enter chooses is heard", () -> user.hears().startsWith("Stage view, 1 of "));
        user.presses(KeyCode.ENTER);
        user.await("only the stage is left", () -> !user.shows("#menuBar") && !user.shows(".fleet-tree"));
        user.await("the clock, the timeline and the caption", () -> !user.shows("#play")
                && user.shows(".transport .date") && user.shows(".timeline") && user.shows(".caption"));
        user.await("the keys are the timeline's", () -> user.focused().getStyleClass().contains("timeline"));
        user.presses(KeyCode.ESCAPE);
        user.await("everything is back", () -> user.shows("#menuBar") && user.shows(".fleet-tree"));

        opensThePalette();
        user.types("checkout");
        user.presses(KeyCode.ENTER);
        user.awaits("checkout", () -> user.reads(".inspector-title"));
        user.presses(KeyCode.F1);
        user.await("the floor of a service is explained",
                () -> user.readsAll(".term-card").toString().contains("minimumHealthyPercent"));
        user.presses(KeyCode.ESCAPE);
        user.await("the term is gone", () -> !user.shows(".term-card"));
        assertEquals(List.of(), console.seen());
    }

    @Test
    void whatMenusGroupIsFoundByTheNameOfItsGroup() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        opensThePalette();
        user.types("theme dark");
        user.await("the theme is found", () -> user.hears().startsWith("Theme: Dark, 1 of 1"));
        user.presses(KeyCode.ENTER);
        user.awaits(true, () -> user.isOn("view.theme.dark"));
        opensThePalette();
        user.types("words 150");
        user.await("the size is found", () -> user.hears().startsWith("Size of words: 150 %, 1 of 1"));
        user.presses(KeyCode.ENTER);
        user.awaits(true, () -> user.isOn("view.textSize.150"));
        assertEquals(150, user.settings().textPercentProperty().get());
        opensThePalette();
        user.types("open example rounding");
        user.await("the example is found",
                () -> user.hears().startsWith("Open example: Case 8: blocked by rounding, 1 of 1"));
        user.presses(KeyCode.ENTER);
        user.await("it is open", () -> user.title().startsWith("Case 8: blocked by rounding"));
    }

    private void opensThePalette() {
        user.pressesWithControl(KeyCode.K);
        user.awaitsFocus(".palette .text-field");
    }

    @Test
    void wordsGrowAndShrinkAndNothingComplains() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        for (int percent : new int[] {200, 100, 150, 125, 100}) {
            user.onFx(() -> {
                user.settings().textPercentProperty().set(percent);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents(20);
        }
        for (int times = 0; times < 4; times++) {
            user.presses(KeyCode.F5);
            WaitForAsyncUtils.waitForFxEvents(20);
        }
        assertEquals(List.of(), console.seen());
    }

    @Test
    void theLegendExplainsWhatIsInView() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.H);
        user.await("r6 is superseded", () -> user.readsAll(".legend").contains("○ superseded"));
        assertFalse(user.readsAll(".legend").contains("✖ lost"));
        user.presses(KeyCode.H);
        user.await("the legend is closed", () -> !user.shows(".legend"));
    }

    @Test
    void singleLettersCanBeSwitchedOff() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.onFx(() -> {
            user.settings().keys().charactersProperty().set(false);
            return true;
        });
        user.presses(KeyCode.M, KeyCode.H);
        assertFalse(user.shows(".card-frame") || user.shows(".legend"));
        user.presses(KeyCode.RIGHT);
        user.awaits("Sat 22 Feb 2025 17:00 UTC", user::clock);
    }

    /** Nor does any file have the address of a webhook: whoever knows it can write into the chat. */
    @Test
    void diagnosticsAndFilesNameNobody(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("saved.revscope.json");
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.onFx(() -> {
            user.settings().chat().addressProperty().set("https://hooks.example.com/services/T0/B0/hushhush");
            return true;
        });
        user.presses(KeyCode.N);
        user.await("released", () -> user.title().startsWith("• "));
        List<String> written = new ArrayList<>(user.unsavedCopies());
        assertTrue(written.stream().anyMatch(text -> text.contains("releaseRevision")), "a copy of unsaved work");
        user.dialogs().answer(file);
        user.pressesWithControl(KeyCode.S);
        user.await("it is saved", () -> !user.title().startsWith("• "));
        written.add(Files.readString(file));
        user.chooses("menu-help-diagnostics");
        String copied = user.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("Java: " + Runtime.version()) && copied.matches("(?s).*\\nEvents: [1-9]\\d+\\n.*"),
                copied);
        assertFalse(copied.contains("/") || copied.contains("\\"), copied);
        written.add(copied);
        assertEquals(List.of(), written.stream().filter(text -> text.contains("hooks.example.com")
                || text.contains("hushhush")).toList());
    }
}
