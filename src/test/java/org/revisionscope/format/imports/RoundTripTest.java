package org.revisionscope.format.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.aws.HealthEvent;
import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.aws.PutEvents;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.ImportSource;
import org.revisionscope.format.inbox.Inbox;
import org.revisionscope.format.inbox.NobodyWaits;
import org.revisionscope.format.inbox.Outputs;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** What this program writes as AWS would, read again: what can be kept is, and the rest is listed. */
class RoundTripTest {

    private static ImportedScenario imported(String text) throws IOException, ImportException {
        return imported(Outputs.in(text));
    }

    private static ImportedScenario imported(Found found) throws ImportException {
        assertEquals(List.of(), found.problems().toList());
        ImportedFleet fleet = FleetGuess.of(found);
        return new ImportedScenario(fleet, fleet.cuts(), Masking.KEPT);
    }

    private static JournalView run(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        while (simulation.next().isPresent()) {
            simulation.step();
        }
        return simulation.view();
    }

    /** Whom a notice reaches, when, and how many standalone tasks it names; these have ids of another run afterwards. */
    private record Letter(Place place, Instant startsAt, Set<ServiceKey> services, int tasks) {

        static Set<String> of(JournalView view) {
            Set<String> letters = new TreeSet<>();
            for (int row = 0; row < view.rows(); row++) {
                if (view.event(row) instanceof NoticeSent sent) {
                    letters.add(new Letter(sent.notice().place(), sent.startsAt(), new TreeSet<>(sent.services()),
                            sent.tasks().size()).toString());
                }
            }
            return letters;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fx1-case-1", "fx1-case-2", "fx1-case-3", "fx1-case-6", "three-services-decided"})
    void theHealthEventsOfARunMakeAScenarioThatSendsTheSameNotices(String name) throws IOException, ImportException {
        JournalView told = run(BundledScenarios.open(name).scenario());
        List<Json.Obj> pages = HealthEvent.of(told).stream().flatMap(event -> HealthEventForm.pages(event).stream())
                .toList();
        String events = pages.stream().map(JsonPrinter::print).collect(Collectors.joining());
        ImportedScenario made = imported(events);
        assertEquals(Letter.of(told), Letter.of(run(made.document(name, List.of()).scenario())));
        String entries = PutEvents.batches(pages).stream().map(JsonPrinter::print).collect(Collectors.joining());
        ImportedScenario ofEntries = imported(entries);
        assertEquals(Letter.of(told), Letter.of(run(ofEntries.document(name, List.of()).scenario())));
        List<String> listed = made.assumptions().stream().map(Assumption::sentence).toList();
        assertTrue(listed.stream().anyMatch(each -> each.startsWith("Only a notice names these services")),
                listed.toString());
    }

    @Test
    void aQuarterOfNoticesIsKept() throws IOException, ImportException {
        JournalView told = run(BundledScenarios.open("a-quarter").scenario());
        String events = HealthEvent.of(told).stream().flatMap(event -> HealthEventForm.pages(event).stream())
                .map(JsonPrinter::print).collect(Collectors.joining());
        Scenario scenario = imported(events).document("x", List.of()).scenario();
        Set<String> sent = Letter.of(run(scenario));
        assertTrue(!sent.isEmpty() && scenario.decisions().size() > 1, scenario.decisions().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fx1", "three-services-one-orphan", "fx1-case-3"})
    void aFleetThatIsDescribedAsAwsDoesIsTheSameFleetAgain(String name) throws IOException, ImportException {
        Scenario before = BundledScenarios.open(name).scenario();
        long seen = before.span().start().toEpochMilli() - 1;
        Landed described = Landed.at(before, seen);
        List<ImportSource> sources = new ArrayList<>();
        sources.add(ImportSource.of("fleet", Described.services(described) + Described.tasks(described)));
        before.fleet().places().forEach(place -> sources
                .add(ImportSource.of("settings-" + place.place().region() + ".json", Described.setting(place))));
        ImportedScenario made = imported(Inbox.read(sources, new NobodyWaits()));
        Scenario after = made.document(name, List.of()).scenario();
        Landed again = Landed.at(after, after.span().start().toEpochMilli());
        assertEquals(owners(described), owners(again));
        assertEquals(launches(described), launches(again));
        assertEquals(Set.copyOf(before.fleet().places()), Set.copyOf(after.fleet().places()));
        described.services().forEach((key, service) -> {
            assertEquals(service.configuration().desiredCount(),
                    again.services().get(key).configuration().desiredCount());
            assertEquals(service.configuration().deployment(), again.services().get(key).configuration().deployment());
        });
        assertTrue(made.assumptions().getFirst().sentence().startsWith("AWS names no revisions"));
    }

    private static Map<String, Long> owners(Landed landed) {
        return landed.tasks().stream().collect(Collectors.groupingBy(task -> task.launch().task().place() + " "
                + task.launch().service().map(ServiceKey::resource).orElse("standalone"), TreeMap::new,
                Collectors.counting()));
    }

    private static List<Instant> launches(Landed landed) {
        return landed.tasks().stream().map(Landed.Task::launched).sorted().toList();
    }
}
