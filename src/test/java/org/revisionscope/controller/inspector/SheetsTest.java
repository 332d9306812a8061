package org.revisionscope.controller.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.Sheet.Pill;

class SheetsTest {

    private final Messages messages = Messages.load();
    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);

    private static List<String> values(Sheet sheet, String label) {
        return sheet.facts().stream().filter(fact -> fact.label().equals(label)).map(Sheet.Fact::value).toList();
    }

    private Sheet job() {
        return new TaskSheet(fixture.now(), messages).of(fixture.task("etl-import"));
    }

    private Sheet service(String name) {
        return service(fixture, name);
    }

    private Sheet service(Fixture told, String name) {
        ServiceLife life = told.now().chronicle().services().all().stream()
                .filter(one -> one.key().name().equals(name)).findFirst().orElseThrow();
        return new ServiceSheet(told.now(), messages).of(life);
    }

    @Test
    void anOrphanAtRiskSaysWhenItStopsAndThatNobodyReplacesIt() {
        fixture.clock("2025-02-26T09:12:00Z");
        Sheet sheet = job();
        assertEquals("etl-import", sheet.title());
        assertEquals(new Pill(Role.MARKED, "⚑ at risk"), sheet.pill().orElseThrow());
        assertEquals(List.of("standalone task"), values(sheet, "Kind"));
        assertEquals(List.of("1.4.0, revision r6"), values(sheet, "Runs on"));
        assertEquals(List.of("N-1"), values(sheet, "Notice"));
        assertEquals(List.of("Fri 28 Feb 18:00"), values(sheet, "Stops"));
        assertTrue(sheet.facts().stream().anyMatch(fact -> fact.value().equals("in 2 d 8 h")));
        assertEquals(List.of("nobody"), values(sheet, "Replaced by"));
        assertEquals(List.of(fixture.arn("etl-import").toString()), values(sheet, "ARN"));
    }

    @Test
    void beforeTheMarkAndAfterTheStopItSaysOtherwise() {
        fixture.clock("2025-02-20T00:00:00Z");
        assertEquals(new Pill(Role.NEWEST, "● running"), job().pill().orElseThrow());
        assertEquals(List.of(), values(job(), "Notice"));
        assertEquals(List.of(), values(job(), "Replaced by"));
        fixture.clock("2025-03-01T00:00:00Z");
        assertEquals(new Pill(Role.LOST, "✖ lost"), job().pill().orElseThrow());
        assertEquals(List.of(), values(job(), "Stops"));
        assertFalse(values(job(), "Stopped").isEmpty());
    }

    @Test
    void aServiceSaysHowFarItIsFromItsFloor() {
        fixture.clock("2025-02-26T09:12:00Z");
        Sheet web = service("web");
        assertEquals(List.of("4 of 4"), values(web, "Healthy"));
        assertEquals(List.of("⌈4 × 100%⌉ = 4"), values(web, "Floor"));
        assertEquals(List.of("⌊4 × 200%⌋ = 8"), values(web, "Ceiling"));
        assertEquals(List.of("0"), values(web, "Headroom"));
        assertTrue(values(web, "Deployment").getFirst().startsWith("ecs-svc/"));
        assertEquals(Role.MARKED, web.pill().orElseThrow().role());
    }

    @Test
    void whereSeveralVersionsHaveRevisionsTheyAreToldApart() {
        Fixture moving = Fixture.of("migrate-to-1-4").clock("2020-09-07T10:31:13Z");
        assertEquals(List.of("2 on 1.4.0-r1", "2 on 1.3.0-r1"), service(moving, "orders").facts().stream()
                .map(Sheet.Fact::value).filter(value -> value.startsWith("2 on ")).toList());
    }

    @Test
    void aRevisionSaysWhereItsTasksAre() {
        fixture.clock("2025-02-26T09:12:00Z");
        Sheet sheet = new RevisionSheet(fixture.now(), messages).of(RevisionId.parse("1.4.0-r6")).orElseThrow();
        assertEquals(new Pill(Role.MARKED, "⚑ marked"), sheet.pill().orElseThrow());
        assertEquals(List.of("kernel vulnerability"), values(sheet, "Reason"));
        assertEquals(List.of("Fri 21 Feb 18:00"), values(sheet, "Marked"));
        assertTrue(values(sheet, "Tasks").getFirst().endsWith(" in eu-west-1"));
    }

    @Test
    void aPlaceSaysItsWaitAndItsNotices() {
        fixture.clock("2025-02-26T09:12:00Z");
        Place dublin = Place.of("111122223333", "eu-west-1");
        Sheet sheet = new PlaceSheet(fixture.now(), messages).of(dublin);
        assertEquals(List.of("7 days"), values(sheet, "Wait period"));
        assertTrue(values(sheet, "Notices").getFirst().startsWith("N-1, "));
        Sheet notice = new PlaceSheet(fixture.now(), messages).of(fixture.now().notices().getFirst());
        assertEquals(new Pill(Role.MARKED, "⚑ waiting"), notice.pill().orElseThrow());
        assertEquals(List.of("upcoming"), values(notice, "Health status"));
    }
}
