package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;

/** Where a run begins, and what is told there first. */
class FirstInstantTest {

    private static final PlatformVersion V1_3 = new PlatformVersion("1.3.0");
    private static final Place VIRGINIA = Place.of("111122223333", "us-east-1");

    @Test
    @DisplayName("older facts of the catalogue come first, in date order, then each place's wait period")
    void catalogueThenSettings() {
        List<Entry> entries = Log.of(scenario()).entries();
        Instant first = Instant.parse("2025-01-10T00:00:00Z");
        List<Event> expected = List.of(new PlatformEvent.PlatformVersionReleased(V1_3),
                new PlatformEvent.LatestMoved(V1_3), new PlatformEvent.PlatformVersionReleased(Fx1.V1_4),
                new PlatformEvent.LatestMoved(Fx1.V1_4), new PlatformEvent.RevisionReleased(Fx1.R6),
                new NoticeEvent.SettingChanged(Fx1.IRELAND, WaitPeriod.SEVEN_DAYS),
                new NoticeEvent.SettingChanged(VIRGINIA, WaitPeriod.NONE));
        assertEquals(expected, entries.stream().limit(expected.size()).map(Entry::event).toList());
        assertEquals(Stream.generate(() -> first).limit(expected.size()).toList(),
                entries.stream().limit(expected.size()).map(Entry::at).toList());
    }

    private static Scenario scenario() {
        Scenario fx1 = Fx1.history().scenario();
        Catalogue catalogue = new Catalogue(
                List.of(version(Fx1.V1_4, "2020-04-08T00:00:00Z"), version(V1_3, "2018-12-17T00:00:00Z")),
                List.of(latest(Fx1.V1_4, "2021-03-19T00:00:00Z"), latest(V1_3, "2019-04-02T00:00:00Z")));
        Fleet fleet = new Fleet(List.of(new Fleet.PlaceSetup(VIRGINIA, WaitPeriod.NONE),
                fx1.fleet().places().getFirst()), fx1.fleet().services(), List.of(), List.of());
        return new Scenario(fx1.about(), fx1.span(), fx1.seed(), fx1.settings(),
                new Platform(catalogue, fx1.platform().revisions(), List.of()), fleet, fx1.faults(), fx1.decisions());
    }

    private static Catalogue.Version version(PlatformVersion version, String released) {
        return new Catalogue.Version(version, Instant.parse(released), List.of());
    }

    private static Catalogue.LatestMove latest(PlatformVersion version, String at) {
        return new Catalogue.LatestMove(Instant.parse(at), version);
    }
}
