package org.revisionscope.controller.window;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** A new scenario gets a service, runs, and is taken back. */
class EditFleetJourneyTest extends UsedWindow {

    @Test
    void aNewScenarioGetsAServiceAndUndoTakesItBack() {
        user.awaits("Three services, one orphan job – RevisionScope", user::title);
        user.pressesWithControl(KeyCode.N);
        user.await("the page is open", () -> user.shows(".fleet-edit"));
        user.awaits("New scenario – RevisionScope", user::title);
        user.clicks("#fleetedit-add");
        user.clicks("#add-SERVICE");
        user.await("its fields are shown", () -> user.shows("#field-desiredCount"));
        user.clicks("#fleetedit-apply");
        user.await("the page is gone", () -> !user.shows(".fleet-edit"));
        user.awaits("• New scenario – RevisionScope", user::title);
        user.await("the service is there", () -> user.shows("service-1"));
        user.pressesWithControl(KeyCode.Z);
        user.awaits("New scenario – RevisionScope", user::title);
        user.await("the service is gone", () -> !user.shows("service-1"));
        user.awaits("Nothing runs here yet. Edit fleet (Ctrl+E) gives it services and tasks.",
                () -> user.reads(".caption .sentence"));
    }
}
