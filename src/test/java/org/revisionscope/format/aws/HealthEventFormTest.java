package org.revisionscope.format.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskArn;

class HealthEventFormTest {

    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");

    @Test
    void fx1IsToldOfServicesAndTasksApartThreeTimesEach() throws ScenarioException {
        List<HealthEvent> events = fx1();
        assertEquals(List.of("services upcoming", "tasks upcoming", "services open", "tasks open", "services closed",
                "tasks closed"), events.stream().map(e -> e.kind().code() + " " + e.status().code()).toList());
        Json.Obj services = HealthEventForm.pages(events.getFirst()).getFirst();
        assertEquals(List.of("production|web"), texts(services, "resources"));
        assertEquals("AWS Health Event", text(services, "detail-type"));
        assertEquals("2025-02-21T18:00:00Z", text(services, "time"));
        Json.Obj detail = (Json.Obj) services.get("detail").orElseThrow();
        assertEquals("Fri, 28 Feb 2025 18:00:00 GMT", text(detail, "startTime"));
        assertEquals("upcoming", text(detail, "statusCode"));
        assertTrue(JsonPrinter.compact(services).contains("imulated"));
        assertEquals(2, texts(HealthEventForm.pages(events.get(1)).getFirst(), "resources").stream()
                .filter(resource -> resource.startsWith("arn:aws:ecs:eu-west-1:111122223333:task/production/"))
                .count());
    }

    @Test
    void anUpdateIsOfTheSameEventButAnotherCommunication() throws ScenarioException {
        List<Json.Obj> details = fx1().stream().filter(event -> event.kind() == ResourceKind.SERVICES)
                .map(event -> (Json.Obj) HealthEventForm.pages(event).getFirst().get("detail").orElseThrow()).toList();
        assertEquals(1, details.stream().map(detail -> text(detail, "eventArn")).distinct().count());
        assertEquals(3, details.stream().map(detail -> text(detail, "communicationId")).distinct().count());
        assertNotEquals(text(details.getFirst(), "lastUpdatedTime"), text(details.getLast(), "lastUpdatedTime"));
    }

    @Test
    void manyResourcesAreToldOnPagesThatEventBridgeTakes() {
        List<TaskArn> tasks = IntStream.range(0, 5_000).mapToObj(i -> new TaskArn(IRELAND, "production",
                "%032x".formatted(i))).toList();
        NoticeSent notice = new NoticeSent(new NoticeId(IRELAND, 1), new RevisionId(new PlatformVersion("1.4.0"), "r6"),
                List.of(), tasks, Instant.parse("2025-02-28T18:00:00Z"), false);
        Instant sent = Instant.parse("2025-02-21T18:00:00Z");
        List<Json.Obj> pages = HealthEventForm.pages(
                new HealthEvent(notice, ResourceKind.TASKS, sent, NoticeStatus.UPCOMING, sent));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Json.Obj detail = (Json.Obj) pages.get(i).get("detail").orElseThrow();
            assertTrue(JsonPrinter.compact(pages.get(i)).getBytes(StandardCharsets.UTF_8).length
                    <= HealthEventForm.PAGE_BYTES);
            assertEquals(Integer.toString(i + 1), text(detail, "page"));
            assertEquals(Integer.toString(pages.size()), text(detail, "totalPages"));
            assertTrue(text(detail, "communicationId").endsWith("-" + (i + 1)));
            told.addAll(texts(pages.get(i), "resources"));
        }
        assertTrue(pages.size() > 1);
        assertEquals(tasks.stream().map(TaskArn::toString).toList(), told);
    }

    @Test
    void entriesForPutEventsComeInRequestsThatAreTaken() throws ScenarioException {
        Json.Obj event = HealthEventForm.pages(fx1().getFirst()).getFirst();
        List<Json.Arr> batches = PutEvents.batches(IntStream.range(0, 23).mapToObj(_ -> event).toList());
        assertEquals(List.of(), PutEvents.batches(List.of()), "AWS refuses a request without entries");
        assertEquals(List.of(10, 10, 3), batches.stream().map(batch -> batch.items().size()).toList());
        Json.Obj entry = (Json.Obj) batches.getFirst().items().getFirst();
        assertEquals(PutEvents.SOURCE, text(entry, "Source"));
        assertEquals(List.of("production|web"), texts(entry, "Resources"));
        assertEquals(JsonPrinter.compact(event.get("detail").orElseThrow()), text(entry, "Detail"));
    }

    private static List<HealthEvent> fx1() throws ScenarioException {
        Simulation simulation = Simulation.of(BundledScenarios.open("fx1-case-2").scenario());
        simulation.runToEnd();
        return HealthEvent.of(simulation.view());
    }

    private static String text(Json.Obj object, String name) {
        return ((Json.Text) object.get(name).orElseThrow()).value();
    }

    private static List<String> texts(Json.Obj object, String name) {
        return ((Json.Arr) object.get(name).orElseThrow()).items().stream().map(item -> ((Json.Text) item).value())
                .toList();
    }
}
