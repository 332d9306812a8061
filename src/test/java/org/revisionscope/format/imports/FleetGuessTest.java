package org.revisionscope.format.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.inbox.GivenUpException;
import org.revisionscope.format.inbox.Outputs;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Fleet.ServiceSetup;
import org.revisionscope.model.scenario.Scenario;

class FleetGuessTest {

    private static final PlatformVersion CURRENT = new PlatformVersion("1.4.0");

    private static ImportedFleet fleet(String... names) throws GivenUpException, ImportException {
        return FleetGuess.of(Outputs.found(names));
    }

    private static ImportedScenario proposed(ImportedFleet fleet) {
        return new ImportedScenario(fleet, fleet.cuts(), Masking.KEPT);
    }

    private static List<String> sentences(ImportedScenario made) {
        return made.assumptions().stream().map(Assumption::sentence).toList();
    }

    private static void assertSays(ImportedScenario made, String part) {
        assertTrue(sentences(made).stream().anyMatch(sentence -> sentence.contains(part)),
                part + " in " + String.join("\n", sentences(made)));
    }

    @Test
    void aFleetIsMadeOfServicesAndTasks() throws IOException, ImportException {
        ImportedFleet fleet = fleet("describe-services.json", "describe-tasks.json", "list-account-settings.json");
        Scenario scenario = proposed(fleet).document("x", List.of("a.json")).scenario();
        assertEquals("Imported: 3 services, 2 standalone tasks in eu-west-1", scenario.about().title());
        assertEquals(Instant.parse("2026-03-04T01:01:00Z"), scenario.span().start());
        assertEquals(List.of("shop|catalogue 2 2", "shop|checkout 4 4", "shop|search 2 2"),
                scenario.fleet().services().stream().map(FleetGuessTest::told).toList());
        assertEquals(WaitPeriod.FOURTEEN_DAYS, scenario.fleet().places().getFirst().waitPeriod());
        assertEquals(List.of("etl-import-fe8927df", "report-93a04b06"),
                scenario.fleet().tasks().stream().map(task -> task.spec().key().name()).toList());
        assertEquals(List.of(), scenario.decisions());
        assertTrue(scenario.about().notes().startsWith("Imported from a.json."));
    }

    private static String told(ServiceSetup service) {
        return service.spec().key().resource() + " " + service.spec().desiredCount() + " " + service.tasks().size();
    }

    @Test
    void tasksLandOnRevisionsByTheirLaunchAndTheCutsCanBeMoved() throws IOException, ImportException {
        ImportedFleet fleet = fleet("describe-services.json", "describe-tasks.json");
        assertEquals(List.of("r1 4", "r2 6"), counts(proposed(fleet)));
        Cut moved = new Cut(CURRENT, Instant.parse("2026-02-25T00:00:00Z"));
        ImportedScenario other = new ImportedScenario(fleet, new Cuts(List.of(moved)), Masking.KEPT);
        assertEquals(List.of("r1 7", "r2 3"), counts(other));
        assertEquals(List.of("1.4.0-r1 7", "1.4.0-r2 3"), landed(other));
        assertSays(other, "tasks on 1.4.0 are put on revisions by their launch, r1 has 7, r2 has 3.");
    }

    private static List<String> counts(ImportedScenario made) {
        return ImportedRevision.of(made.fleet(), made.cuts()).stream()
                .map(each -> each.revision().label() + " " + each.tasks()).toList();
    }

    /** How many tasks really are on each revision when the clock opens. */
    private static List<String> landed(ImportedScenario made) throws ImportException {
        Scenario scenario = made.document("x", List.of()).scenario();
        Landed landed = Landed.at(scenario, scenario.span().start().toEpochMilli());
        return landed.byRevision().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }

    @Test
    void aNoticeIsReplayedAndPlacesTheCut() throws IOException, ImportException {
        ImportedFleet fleet = fleet(Outputs.NAMES.toArray(String[]::new));
        ImportedScenario made = proposed(fleet);
        assertEquals(new Cuts(List.of(new Cut(CURRENT, Instant.parse("2026-02-02T00:00:00Z")))), fleet.cuts());
        Scenario scenario = made.document("x", List.of()).scenario();
        List<NoticeSent> notices = notices(scenario);
        assertEquals(List.of(Place.of("444455556666", "eu-west-1"), Place.of("444455556666", "us-east-1")),
                notices.stream().map(notice -> notice.notice().place()).toList());
        for (NoticeSent notice : notices) {
            assertEquals(Instant.parse("2026-03-17T10:00:00Z"), notice.startsAt());
            assertEquals(1, notice.tasks().size());
        }
        assertEquals(List.of("shop|checkout", "edge|router"), notices.stream()
                .flatMap(notice -> notice.services().stream()).map(service -> service.resource()).toList());
        assertFalse(sentences(made).stream().anyMatch(sentence -> sentence.contains("does not name")));
        assertSays(made, "AWS marks r1 of 1.4.0 on Tue 3 Mar 2026 10:00 UTC.");
        assertSays(made, "it tells no counts: two tasks each, started at least two weeks before it: edge|router.");
    }

    private static List<NoticeSent> notices(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        while (simulation.next().isPresent()) {
            simulation.step();
        }
        JournalView view = simulation.view();
        return Stream.iterate(0, row -> row < view.rows(), row -> row + 1).map(view::event)
                .filter(NoticeSent.class::isInstance).map(NoticeSent.class::cast).toList();
    }

    @Test
    void oneNoticeAloneMakesAFleetThatMeetsIt() throws IOException, ImportException {
        ImportedScenario made = proposed(fleet("health-event-services.json"));
        Scenario scenario = made.document("x", List.of()).scenario();
        assertEquals(Instant.parse("2026-03-03T10:00:00Z"), scenario.span().start());
        NoticeSent notice = notices(scenario).getFirst();
        assertEquals(Instant.parse("2026-03-17T10:00:00Z"), notice.startsAt());
        assertEquals("shop|checkout", notice.services().getFirst().resource());
        assertSays(made, "The wait period of these is taken from the time between a notice and its start");
    }

    @Test
    void anOverriddenWaitIsACriticalMark() throws IOException, ImportException {
        String event = Outputs.text("health-event-services.json").replace("17 Mar", "3 Mar").replace(
                "Tue, 3 Mar 2026 10:00:00",
                "Tue, 3 Mar 2026 12:00:00");
        ImportedFleet fleet = FleetGuess.of(Outputs.in(event + Outputs.text("list-account-settings.json")));
        assertEquals(ImportedMark.Urgency.CRITICAL, fleet.marks().getFirst().urgency());
        assertTrue(notices(proposed(fleet).document("x", List.of()).scenario()).getFirst().critical());
    }

    @Test
    void aNoticeWhoseRetirementHasStartedIsNotReplayed() throws IOException, ImportException {
        String event = Outputs.text("health-event-services.json").replace("17 Mar 2026", "24 Feb 2026")
                .replace("2026-03-03", "2026-02-10");
        ImportedScenario made = proposed(FleetGuess.of(Outputs.in(event + Outputs.text("describe-tasks.json"))));
        assertEquals(List.of(), made.fleet().marks());
        assertSays(made, "had started before the clock opens, so its notice is left out.");
    }

    @Test
    void cutsThatMakeANoticeImpossibleAreSaid() throws IOException, ImportException {
        ImportedFleet fleet = fleet("health-event-services.json");
        ImportedScenario made = new ImportedScenario(fleet, new Cuts(List.of()), Masking.KEPT);
        assertSays(made, "is not sent: as the revisions are cut, none but the newest could be marked then.");
        assertEquals(List.of(), made.document("x", List.of()).scenario().decisions());
    }

    @Test
    void accountsAreMaskedWhereverTheyStand() throws IOException, ImportException {
        String tasks = Outputs.text("describe-tasks.json").replace("etl-import", "etl-444455556666");
        ImportedFleet fleet = FleetGuess.of(Outputs.in(tasks + Outputs.text("list-account-settings.json")));
        ScenarioDocument masked =
                new ImportedScenario(fleet, fleet.cuts(), Masking.MASKED).document("x",
                        List.of("of-444455556666.json"));
        assertFalse(masked.text().contains("444455556666"), masked.text());
        assertFalse(masked.text().contains("4444-5555-6666"), masked.text());
        assertTrue(masked.text().contains("etl-111122223333"));
        assertTrue(masked.text().contains("1111-2222-3333"));
        assertTrue(proposed(fleet).document("x", List.of()).text().contains("etl-444455556666"));
    }

    @Test
    void whatIsNotToldIsSaid() throws IOException, ImportException {
        ImportedScenario services = proposed(fleet("describe-services.json"));
        assertSays(services, "No tasks are told of these services: all of them started with its deployment: "
                + "shop|checkout, shop|catalogue, shop|search.");
        assertSays(services, "The wait period of these is not told: 7 days");
        assertSays(services, "on instances, not on Fargate: shop|metrics.");
        ImportedScenario tasks = proposed(fleet("describe-tasks.json"));
        assertSays(tasks, "Only tasks are told of these services: they want as many as there are");
        String some = Outputs.text("describe-services.json").replaceFirst("\"desiredCount\": 4", "\"desiredCount\": 6");
        ImportedFleet fleet = FleetGuess.of(Outputs.in(some + Outputs.text("describe-tasks.json")));
        assertSays(proposed(fleet), "Not all tasks are told of these services: the others started with its deployment: "
                + "shop|checkout.");
        assertEquals(6, proposed(fleet).document("x", List.of()).scenario().fleet().services().get(1).tasks().size());
        assertEquals(Topic.REVISIONS, tasks.assumptions().getFirst().topic());
    }

    @Test
    void whatIsNoFleetIsRefused() throws GivenUpException {
        assertRefused("{\"services\":[]}", "nothing that was found runs on Fargate now");
        assertRefused(Outputs.text("list-account-settings.json"), "expected is describe-services or describe-tasks");
        assertRefused("{\"services\":[],\"failures\":[{\"reason\":\"MISSING\"}]}",
                "no fleet to import. AWS did not find 1 thing that it was asked for (failures).");
        assertRefused("{\"services\":[{\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\","
                + "\"launchType\":\"EC2\"}]}", "Left out, because they run on instances, not on Fargate: shop|web.");
        assertRefused(Outputs.text("describe-events.json"),
                "name nothing that they affect, which describe-affected-entities tells: us-east-1 Tue 17 Mar 2026");
        String service = "{\"services\":[{\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\","
                + "\"desiredCount\":%d%s}]}";
        assertRefused(service.formatted(3, ""), "no output tells an instant");
        assertRefused(service.formatted(3, ",\"createdAt\":1500000000"), "no platform version 1.4.0 yet");
        assertRefused((service.formatted(199_999, ",\"createdAt\":1700000000")
                + service.formatted(2, "").replace("web", "api")), "the fleet has up to 200,001 tasks");
    }

    @Test
    void aPlatformVersionThatHasEndedGivesTheRunAnEnd() throws IOException, ImportException {
        String old = Outputs.text("describe-services.json").replaceAll("\"platformVersion\": \"[^\"]*\"",
                "\"platformVersion\": \"1.2.0\"");
        ImportedScenario made = proposed(FleetGuess.of(Outputs.in(old)));
        Scenario scenario = made.document("x", List.of()).scenario();
        assertTrue(scenario.span().end().orElseThrow().isAfter(scenario.span().start()));
        assertSays(made, "These ask for a platform version that is deprecated");
    }

    @Test
    void spotIsToldApart() throws IOException, ImportException {
        assertSays(proposed(fleet("describe-services.json")),
                "1 service or task on Fargate Spot: interruptions of Spot are not simulated.");
    }

    private static void assertRefused(String text, String sentence) throws GivenUpException {
        var found = Outputs.in(text);
        assertEquals(List.of(), found.problems().toList());
        ImportException refused = assertThrows(ImportException.class, () -> FleetGuess.of(found));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void theTextOfADocumentIsWhatItWasMadeOf() throws IOException, ImportException {
        ScenarioDocument document = proposed(fleet(Outputs.NAMES.toArray(String[]::new))).document("x", List.of());
        assertTrue(document.draft().problem().isEmpty());
        assertTrue(document.text().contains("\"do\": \"markRevision\""));
    }
}
