package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Subject;

/** Which cells a selected revision or notice marks: all others are pale. */
class ChosenTest {

    private static final Chronicle STORY = Stories.threeServicesMarked().chronicle();
    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");
    private static final Subject R6 = new Subject.OfRevision(RevisionId.parse("1.4.0-r6"));
    private static final Subject N1 = new Subject.OfNotice(new NoticeId(IRELAND, 1));

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-20T12:00:00Z", "2025-02-26T12:00:00Z", "2025-02-28T18:00:40Z",
        "2025-03-08T00:00:00Z"})
    void aRevisionMarksItsTasksAndNoOthers(String instant) {
        check(instant, R6, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-26T12:00:00Z", "2025-02-28T18:00:40Z", "2025-03-08T00:00:00Z"})
    void aNoticeMarksTheTasksThatItIsAboutInItsPlaceOnly(String instant) {
        check(instant, N1, true);
    }

    @Test
    void whatIsNoCrowdOfTasksLetsNobodyRecede() {
        assertTrue(Chosen.of(Subject.nothing(), STORY).isEmpty());
        assertTrue(Chosen.of(new Subject.OfPlace(IRELAND), STORY).isEmpty());
        assertTrue(Chosen.of(new Subject.OfTask(3), STORY).isEmpty());
        assertTrue(Chosen.of(new Subject.OfRevision(RevisionId.parse("1.4.0-r99")), STORY).isEmpty());
        Fleet fleet = fleet("2025-02-26T12:00:00Z");
        Shading shading = shading(fleet, "2025-02-26T12:00:00Z", Optional.empty());
        for (Group group : fleet.groups()) {
            shading.enter(group);
            for (int seat = 0; seat < group.seats(); seat++) {
                assertTrue(!Shading.isPale(shading.first(seat)));
            }
        }
    }

    private static void check(String instant, Subject selection, boolean inIrelandOnly) {
        Fleet fleet = fleet(instant);
        Chosen chosen = Chosen.of(selection, STORY).orElseThrow();
        Shading shading = shading(fleet, instant, Optional.of(chosen));
        int marked = 0;
        for (Group group : fleet.groups()) {
            shading.enter(group);
            for (int seat = 0; seat < group.seats(); seat++) {
                int first = fleet.seating().first(group.number(), seat);
                int second = fleet.seating().second(group.number(), seat);
                marked += check(first, shading.first(seat), group, inIrelandOnly);
                marked += second == Journal.NONE ? 0 : check(second, shading.second(seat), group, inIrelandOnly);
            }
        }
        assertEquals(marked, chosen.count(Planner.plan(fleet.groups(), 400, 300), fleet.seating()), "the words say so");
    }

    private static int check(int task, int shade, Group group, boolean inIrelandOnly) {
        boolean belongs =
                task != Journal.NONE && STORY.view().revision(STORY.view().revisionOf(task)).label().equals("r6")
                        && (!inIrelandOnly || group.owner().place().equals(IRELAND));
        assertEquals(belongs, !Shading.isPale(shade), "task " + task + " of " + group.owner());
        return belongs ? 1 : 0;
    }

    private static Fleet fleet(String instant) {
        Fleet fleet = new Fleet(STORY);
        int rows = fleet.rowsAt(Instant.parse(instant).toEpochMilli());
        assertTrue(fleet.workTowards(rows));
        fleet.seek(rows, rows);
        return fleet;
    }

    private static Shading shading(Fleet fleet, String instant, Optional<Chosen> chosen) {
        Looks looks = Looks.at(STORY, Instant.parse(instant).toEpochMilli());
        return new Shading(fleet.seating(), Wash.none(looks), fleet.held(), chosen);
    }
}
