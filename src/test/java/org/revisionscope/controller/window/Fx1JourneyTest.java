package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** The second worked case by hand: what a trainer does in front of people, and what they then read on the screen. */
class Fx1JourneyTest extends UsedWindow {
    private static final String TITLE = "One service, two standalone jobs";
    private static final String OPENS = "Fri 21 Feb 2025 18:00 UTC";
    /** B1, and what becomes of it is read further down. */
    private static final List<String> FORECAST = List.of("5 tasks on r6 (3 in 1 service, 2 standalone)", "1 notice",
            "Retirement starts Fri 28 Feb 2025 18:00 UTC", "Lowest healthy count of web = 4 (floor 4, no dip)",
            "2 tasks will stop with no replacement unless you act");

    @Test
    void marksR6ChangesTheWaitAndReadsTheOutcome() {
        user.opensExample("fx1", TITLE);
        user.awaits(OPENS, user::clock);
        marksR6();
        waitsLonger();
        playsPastTheStart();
        readsTheFleet();
        readsTheStory();
        readsTheNotice();
    }

    private void marksR6() {
        user.presses(KeyCode.M);
        user.awaits("Mark r6 for retirement", () -> user.reads(".card-title"));
        user.awaits(List.of("r6", "kernel vulnerability"), () -> user.readsFields(".card-frame"));
        user.awaits(FORECAST, () -> user.readsAll(".forecast-lines"));
        user.commitsCard();
        user.shows("Notices", ".notices-table");
        user.awaits(List.of("✉ N-1 | Fri 21 Feb 2025 18:00 | eu-west-1 | 1 service, 2 tasks | Fri 28 Feb 2025 18:00"
                + " | 5 of 5 tasks"), () -> user.readsTable(".notices-table"));
        user.awaits("• " + TITLE + " – RevisionScope", user::title);
    }

    /** Two days later; what was sent keeps its date. */
    private void waitsLonger() {
        user.clicks(".timeline"); // until then the arrows move along the tabs
        user.presses(KeyCode.RIGHT, KeyCode.RIGHT);
        user.awaits("Sun 23 Feb 2025 18:00 UTC", user::clock);
        user.clicks(".wait-chip");
        user.clicks("wait 14 days");
        user.awaits("wait 14 d", () -> user.reads(".wait-chip"));
        user.awaits("eu-west-1 waits 14 days from now on: applies to the next notice; N-1 keeps 28 Feb",
                () -> user.reads(".fleet-note"));
        user.await("the notice keeps its date",
                () -> user.readsTable(".notices-table").toString().contains("| Fri 28 Feb 2025 18:00 |"));
    }

    /** The clock rests by itself a day after the last thing that happens. */
    private void playsPastTheStart() {
        user.presses(KeyCode.DIGIT6, KeyCode.K);
        user.awaits("Sat 1 Mar 2025 18:01 UTC", user::clock);
    }

    private void readsTheFleet() {
        user.awaits(List.of("web 4 of 4"),
                () -> user.readsFleet().stream().filter(line -> line.contains("web")).toList());
        user.awaits(List.of("etl-1 ✖ lost", "etl-2 ✖ lost"),
                () -> user.readsFleet().stream().filter(line -> line.contains("etl")).toList());
        user.clicks("web");
        user.awaits("web", () -> user.reads(".inspector-title"));
        user.awaits("● healthy", () -> user.reads(".status-pill"));
        user.await("its tasks are healthy and on r7", () -> user.readsAll(".fact-grid")
                .containsAll(List.of("4 of 4", "4 on r7")));
        List<String> facts = user.readsAll(".fact-grid");
        assertFalse(facts.toString().contains("r6"), facts::toString);
    }

    private void readsTheStory() {
        user.shows("Story", ".story-table");
        assertTrue(user.readsTable(".story-table").stream().noneMatch(line -> line.contains("SVC-9")),
                "no floor gave way");
        user.filtersStory("lost");
        awaitsStory("etl-1 on r6 is lost", "etl-2 on r6 is lost");
        user.clicksFirstLine(".story-table");
        user.awaits("etl-1", () -> user.reads(".inspector-title"));
        user.awaits("✖ lost", () -> user.reads(".status-pill"));
        user.filtersStory("RET-8");
        awaitsStory("Fri 28 Feb 2025 18:01:00 | AWS · r6 is retired");
        user.clicksFirstLine(".story-table");
        user.awaits("r6", () -> user.reads(".inspector-title"));
        user.awaits("□ retired", () -> user.reads(".status-pill"));
    }

    /** The lines are looked for in the background while the filter is typed. */
    private void awaitsStory(String... lines) {
        user.await("the Story tells " + List.of(lines), () -> {
            List<String> told = user.readsTable(".story-table");
            return told.size() == lines.length
                    && IntStream.range(0, lines.length).allMatch(i -> told.get(i).contains(lines[i]));
        });
    }

    private void readsTheNotice() {
        user.shows("Notices", ".notices-table");
        user.awaits(List.of("✉ N-1 | Fri 21 Feb 2025 18:00 | eu-west-1 | 1 service, 2 tasks | Fri 28 Feb 2025 18:00"
                + " | 0 of 5 tasks"), () -> user.readsTable(".notices-table"));
        user.clicksFirstLine(".notices-table");
        user.awaits("□ closed", () -> user.reads(".status-pill"));
    }

    @Test
    void looksBackReturnsAndTakesBack() {
        user.opensExample("fx1", TITLE);
        user.awaits(OPENS, user::clock);
        user.presses(KeyCode.M);
        user.commitsCard();
        user.presses(KeyCode.RIGHT, KeyCode.RIGHT);
        user.awaits("Sun 23 Feb 2025 18:00 UTC", user::clock);
        user.presses(KeyCode.P);
        user.awaits("Wait period", () -> user.reads(".card-title"));
        user.awaits("Applies to the next notice; N-1 keeps 28 Feb.", () -> user.reads(".card-frame .card-note"));
        user.picks(".card-frame .combo-box", 1, KeyCode.DOWN);
        user.commitsCard();
        user.awaits("wait 14 d", () -> user.reads(".wait-chip"));
        looksBack();
        takesBack();
    }

    private void looksBack() {
        user.presses(KeyCode.RIGHT, KeyCode.HOME);
        user.awaits(OPENS, user::clock);
        user.awaits("You are looking back at 21 Feb. What you do here begins another future. Press End to return.",
                () -> user.reads(".verbs-note"));
        user.presses(KeyCode.END);
        user.awaits("Mon 24 Feb 2025 18:00 UTC", user::clock);
    }

    private void takesBack() {
        user.shows("Notices", ".notices-table");
        user.pressesWithControl(KeyCode.Z);
        user.awaits("Sun 23 Feb 2025 18:00 UTC", user::clock);
        user.awaits("wait 7 d", () -> user.reads(".wait-chip"));
        user.awaits(1, () -> user.readsTable(".notices-table").size());
        user.pressesWithControl(KeyCode.Z);
        user.awaits(OPENS, user::clock);
        user.awaits(false, () -> user.shows(".notices-table"));
        user.awaits(TITLE + " – RevisionScope", user::title);
        user.pressesWithControl(KeyCode.Y);
        user.awaits(true, () -> user.shows(".notices-table"));
        user.presses(KeyCode.RIGHT);
        user.pressesWithControl(KeyCode.R);
        user.awaits(OPENS, user::clock);
        user.awaits(false, () -> user.shows(".notices-table"));
        user.awaits(TITLE + " – RevisionScope", user::title);
    }
}
