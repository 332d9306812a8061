package org.revisionscope.controller.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.event.PlatformEvent.LatestMoved;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;

class StoryFilterTest {

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    private final StoryWords words = new StoryWords(fixture.now().chronicle(), fixture.watch().messages(), List.of());

    private StoryFilter filter(StoryKind kind, String text) {
        StoryFilter[] filter = new StoryFilter[1];
        filter[0] = new StoryFilter(kind, text, row -> words.words(row).contain(filter[0].text()));
        return filter[0];
    }

    @Test
    void aFilterLooksAtAFewRowsAtATime() {
        Now now = fixture.clock("2025-03-10T00:00:00Z").now();
        StoryFilter filter = filter(StoryKind.TASKS, "etl-import");
        int rounds = 1;
        while (!filter.advance(now, 10)) {
            rounds++;
        }
        assertTrue(rounds >= now.rows() / 10, rounds + " rounds");
        int found = filter.countBefore(now.rows());
        assertTrue(found >= 8, found + " rows of a task that lived and died");
        assertTrue(found < now.rows() / 2);
        int first = filter.row(0);
        assertEquals(0, filter.countBefore(first));
        assertEquals(1, filter.countBefore(first + 1));
    }

    @Test
    void headlinesComeFromTheirOwnIndex() {
        Now now = fixture.clock("2025-03-10T00:00:00Z").now();
        StoryFilter filter = filter(StoryKind.HEADLINES, "");
        assertTrue(filter.advance(now, Integer.MAX_VALUE));
        assertEquals(now.chronicle().headlines().before(now.rows()), filter.countBefore(now.rows()));
        assertFalse(filter.isCut());
        assertTrue(filter(StoryKind.EVERYTHING, "  ").isOff());
    }

    @Test
    void ofAVeryLongStoryOnlyTheHeadlinesAreLookedThrough() {
        Journal journal = new Journal(1);
        int web = journal.addOwner(new Owner.OfService(
                new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web")));
        for (int i = 0; i < StoryFilter.ALL_ROWS + 10; i++) {
            journal.moveTo(i);
            if (i % 1000 == 0) {
                journal.append(Rule.PV_2, Journal.NONE, new LatestMoved(new PlatformVersion("1.4.0")));
            } else {
                journal.steady(Rule.SVC_10, Journal.NONE, web);
            }
        }
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(journal.view(), Integer.MAX_VALUE);
        StoryFilter filter = new StoryFilter(StoryKind.AWS, "anything", _ -> true);
        Now now = Now.at(chronicle, Long.MAX_VALUE);
        assertTrue(filter.advance(now, StoryFilter.ALL_ROWS));
        assertTrue(filter.isCut());
        assertEquals(201, filter.countBefore(now.rows()));
    }

    @Test
    void theWindowMovesByHalvesAndNeverPastTheEnds() {
        StoryWindow window = new StoryWindow(200_000);
        assertFalse(window.follow(200_000));
        assertEquals(200_000, window.size(200_000));
        assertTrue(window.follow(18_000_000));
        assertEquals(17_800_000, window.first());
        assertEquals(200_000, window.size(18_000_000));
        assertFalse(window.follow(18_000_000));
        assertFalse(window.page(1, 18_000_000));
        assertTrue(window.page(-1000, 18_000_000));
        assertEquals(0, window.first());
        assertTrue(window.page(1, 18_000_000));
        assertEquals(100_000, window.first());
        assertTrue(window.keepWithin(50));
        assertEquals(50, window.size(50));
    }
}
