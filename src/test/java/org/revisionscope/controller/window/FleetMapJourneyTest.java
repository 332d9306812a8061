package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** Someone walks over the fleet map with the keyboard alone, and hears what it says. */
class FleetMapJourneyTest extends UsedWindow {
    @Test
    void findsATaskSelectsItAndLooksAtItAlone() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.G);
        user.await("the map is open and has the keyboard", () -> user.seen(".fleet-map").isFocused());
        user.await("the timeline has made room", () -> !user.shows(".timeline"));
        user.await("the map says how many tasks there are", () -> said().contains("2 places: "));
        user.presses(KeyCode.DOWN, KeyCode.UP, KeyCode.RIGHT);
        user.await("it says what the cursor stands on", () -> said().startsWith("checkout · "));
        user.presses(KeyCode.ENTER);
        user.await("the inspector shows the task", () -> title().startsWith("checkout "));
        user.await("it is the task of the cursor", () -> said().startsWith(title().replace(" ", " · ")));
        String selected = title();
        user.presses(KeyCode.W, KeyCode.W, KeyCode.DIGIT0, KeyCode.ENTER);
        user.presses(KeyCode.ESCAPE);
        user.awaitsFrame();
        assertTrue(said().startsWith(selected.replace(" ", " · ")), "stepping out of the zoom moves nothing");
        assertEquals(selected, title(), "stepping out of the zoom selects nothing else");
        user.presses(KeyCode.G);
        user.await("the timeline is back and has the keyboard", () -> user.seen(".timeline").isFocused());
        user.await("the map is gone", () -> !user.shows(".fleet-map"));
        assertEquals(selected, title(), "what was selected in the map is selected");
    }

    @Test
    void whatIsSelectedElsewhereIsMarkedAndTheLegendKnowsTheMap() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.M);
        user.commitsCard();
        user.presses(KeyCode.G);
        user.await("the map says how many tasks are at risk", () -> said().contains("12 at risk"));
        user.presses(KeyCode.H);
        user.await("the legend is about the map", () -> legend().contains("One cell is one task"));
        assertFalse(legend().contains("Pale: not what is selected"));
        user.shows("Notices", ".notices-table");
        user.clicksFirstLine(".notices-table");
        user.await("the tasks of the notice are marked", () -> said().contains("N-1 is selected: 10 tasks."));
        user.await("the legend says what is pale", () -> legend().contains("Pale: not what is selected"));
        user.presses(KeyCode.ESCAPE);
        user.await("nothing is marked", () -> !said().contains("is selected"));
    }

    /** The fleet tree is the map for those who do not see it. */
    @Test
    void theFleetTreeTellsTheSameNumbers() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.G);
        user.awaits(16, this::cells);
        Pattern service = Pattern.compile(".* (\\d+) of (\\d+)");
        user.await("the tree tells as many", () -> {
            int healthy = user.readsFleet().stream().map(service::matcher).filter(Matcher::matches)
                    .mapToInt(line -> Integer.parseInt(line.group(1))).sum();
            long jobs = user.readsFleet().stream().filter(line -> line.contains("job, on ")).count();
            return healthy + jobs == 16;
        });
    }

    /** How many tasks the map says there are. */
    private int cells() {
        Matcher counts = Pattern.compile("(\\d+) (newest|superseded)").matcher(said());
        return counts.results().mapToInt(count -> Integer.parseInt(count.group(1))).sum();
    }

    private List<String> legend() {
        return user.readsAll(".legend");
    }

    private String title() {
        return user.reads(".inspector-title");
    }

    private String said() {
        return String.valueOf(user.seen(".fleet-map").getAccessibleText());
    }
}
