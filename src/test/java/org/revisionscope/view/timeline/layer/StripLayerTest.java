package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.whatif.Run;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.sight.TimelineContent;

class StripLayerTest {

    private static final String WAITING = "waiting for a healthy replacement";

    @Test
    void theSumAndTheHeadroomAreWrittenOut() {
        Drawings drawings =
                Drawings.of(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"), "2025-02-17T00:00:00Z");
        List<String> said = drawings.only(new StripLayer(drawings.messages())).said();
        assertTrue(said.containsAll(List.of("web", "floor ⌈4 × 100%⌉ = 4", "4 healthy · floor 4 · headroom 0")),
                said::toString);
    }

    @Test
    void aNarrowStripSaysItsCountInSoFewLettersThatTheNameIsWhole() {
        Drawings drawings = Drawings.of(services("""
                { "service": "web", "desiredCount": 2 }, { "service": "notification", "desiredCount": 6 }
                """).behindCurtain("2025-01-02T00:00:00Z"), "2025-01-01T00:00:00Z").narrow(440);
        List<String> said = drawings.only(new StripLayer(drawings.messages())).said();
        assertTrue(said.containsAll(List.of("web", "2 healthy", "notification", "6 of 6")), said::toString);
    }

    @Test
    void leastHeadroomStandsFirst() {
        Drawings drawings =
                Drawings.of(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"), "2025-02-17T00:00:00Z");
        List<ServiceKey> strips = drawings.frame(new RecordingSurface(), Pointing.NONE).contents().strips();
        assertEquals(List.of("web", "search", "mail"), strips.stream().map(ServiceKey::name).toList());
    }

    @Test
    void whatIsWantedStandsBeforeWhatHasLeastHeadroom() {
        TimelineContent content = Stories.threeServicesMarked().at("2025-02-26T09:12:00Z");
        List<ServiceKey> tightest = content.tightest(Optional.empty());
        assertEquals(List.of("web", "search", "mail", "checkout"), tightest.stream().map(ServiceKey::name).toList());
        ServiceKey checkout = tightest.getLast();
        assertEquals(List.of("checkout", "web", "search", "mail"),
                content.tightest(Optional.of(checkout)).stream().map(ServiceKey::name).toList());
        Drawings drawings = Drawings.of(content.stripped(List.of(checkout)), "2025-02-17T00:00:00Z");
        List<ServiceKey> strips = drawings.frame(new RecordingSurface(), Pointing.NONE).contents().strips();
        assertEquals(List.of("checkout", "web", "search"), strips.stream().map(ServiceKey::name).toList());
    }

    @Test
    void aBreachIsHatchedAndSaidInItsColour() {
        Drawings drawings = Drawings.of(Stories.of("fx1-case-8").behindCurtain("2025-02-28T18:00:30Z"),
                "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
        assertEquals(1, drawn.filled(Role.BREACH).size());
        assertEquals(drawings.x("2025-02-28T18:00:00Z"), drawn.filled(Role.BREACH).getFirst().box().x());
        assertEquals(Role.BREACH, label(drawn, "0 healthy · floor 1 · headroom \u22121").words().role());
        assertTrue(drawn.said().stream().anyMatch(words -> words.startsWith("for ")), drawn.said().toString());
        assertEquals(Role.BREACH, label(drawn, "no room to start one first (SVC-4)").words().role());
    }

    @Test
    void whatAHoldWaitsForIsSaid() {
        Stories held = new Stories(Run.of(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD)));
        assertEquals(List.of(), waiting(held, "2025-02-28T17:59:59Z"));
        assertEquals(List.of(WAITING), waiting(held, "2025-02-28T18:01:00Z"));
        assertEquals(List.of(WAITING), waiting(held, "2025-02-28T22:00:00Z"));
        assertEquals(List.of(), waiting(held, "2025-02-28T23:06:00Z"));
        Stories slow = new Stories(Run.of(Fx1.slowToBecomeHealthy(Duration.ofHours(3))));
        assertEquals(List.of(), waiting(slow, "2025-02-28T18:01:00Z"), "it may yet be quick");
        assertEquals(List.of(WAITING), waiting(slow, "2025-02-28T18:20:00Z"));
        assertEquals(List.of(), waiting(slow, "2025-02-28T21:00:30Z"));
    }

    private static List<String> waiting(Stories story, String clock) {
        Drawings drawings = Drawings.of(story.behindCurtain(clock), "2025-02-17T00:00:00Z");
        return drawings.only(new StripLayer(drawings.messages())).said().stream().filter(WAITING::equals).toList();
    }

    @Test
    void howLongABreachLastsIsSaidInSoFewLettersThatTheNameIsWhole() {
        assertEquals(List.of("for 3 min 20 s", "web"), beside("web"));
        assertEquals(List.of("3 min 20 s", "checkout"), beside("checkout"));
        assertEquals(List.of("3 min", "notifications"), beside("notifications"));
    }

    /** What stands beside the strip of a service that a fault has kept under its floor for 200 seconds. */
    private static List<String> beside(String service) {
        Stories story = Stories.ofText("""
                { "format": "revisionscope/1", "title": "Breach", "start": "2025-01-02T00:00:00Z",
                  "end": "2025-01-03T00:00:00Z",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "clusters": [
                    { "cluster": "production", "services": [ { "service": "%1$s", "created": "2025-01-01T00:00:00Z",
                      "desiredCount": 2, "launchFailures": { "from": "2025-01-01T12:00:00Z",
                      "to": "2025-01-02T12:00:00Z", "reason": "no image" } } ] } ] } ] } ],
                  "faults": [ { "at": "2025-01-02T01:00:00Z", "fault": "serviceTaskExits", "account": "111122223333",
                    "region": "eu-west-1", "cluster": "production", "service": "%1$s" } ] }
                """.formatted(service));
        long fell = story.chronicle().services().all().getFirst().breaches().getFirst().from();
        Drawings drawings = Drawings.of(story.behindCurtain(Instant.ofEpochMilli(fell + 200_000).toString()),
                "2025-01-01T00:00:00Z");
        RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
        return drawn.said().stream().filter(words -> words.equals(service) || words.contains("3 min")).toList();
    }

    @Test
    void aServiceThatStartsHasNotFallenBelowItsFloor() {
        Drawings drawings = Drawings.of(Stories.of("a-quarter").behindCurtain("2025-01-01T00:00:10Z"),
                "2025-01-01T00:00:00Z");
        RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
        assertEquals(Role.TEXT, label(drawn, "0 healthy · floor 8 · headroom \u22128").words().role());
    }

    @Test
    void aSumForWhichThereIsNoRoomIsLeftOut() {
        Drawings drawings = Drawings.of(services("""
                { "service": "web", "desiredCount": 3000 }
                """).behindCurtain("2025-01-01T00:00:10Z"), "2025-01-01T00:00:00Z");
        List<String> said = drawings.only(new StripLayer(drawings.messages())).said();
        assertTrue(said.contains("floor 3,000"), said::toString);
    }

    /** Services that begin on 1 January 2025. */
    private static Stories services(String services) {
        return Stories.ofText("""
                { "format": "revisionscope/1", "title": "Services", "start": "2025-01-01T00:00:00Z",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "clusters": [
                    { "cluster": "production", "services": [ %s ] } ] } ] } ] }
                """.formatted(services));
    }

    @Test
    void anotherDayHasNoBreach() {
        Drawings drawings = Drawings.of(Stories.of("fx1-case-8").behindCurtain("2025-02-28T17:59:59Z"),
                "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
        assertTrue(drawn.filled(Role.BREACH).isEmpty());
        assertEquals(Role.TEXT, label(drawn, "1 healthy · floor 1 · headroom 0").words().role());
    }

    @Test
    void aDipOfAMinuteIsSeenThoughItIsLessThanAPixel() {
        long clock = Instant.parse("2025-02-28T18:10:00Z").toEpochMilli();
        TimelineContent content = Stories.of("fx1-case-7").behindCurtain("2025-02-28T18:10:00Z").at(clock);
        Drawings drawings = Drawings.of(content, "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
        List<RecordingSurface.Traced> lines = drawn.operations().stream()
                .filter(RecordingSurface.Traced.class::isInstance).map(RecordingSurface.Traced.class::cast).toList();
        assertFalse(lines.isEmpty());
        List<Double> ys = new ArrayList<>();
        for (int i = 1; i < lines.getFirst().points().size(); i += 2) {
            ys.add(lines.getFirst().points().get(i));
        }
        double four = ys.getFirst();
        double lowest = ys.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertTrue(lowest > four + 4, "healthy fell to 2 for a minute: " + ys);
        assertEquals(four, ys.getLast());
    }

    private static Said label(RecordingSurface drawn, String text) {
        return drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                .filter(said -> said.words().text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(drawn.said().toString()));
    }
}
