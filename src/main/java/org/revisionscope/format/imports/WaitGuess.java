package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.inbox.FoundSetting;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.WaitPeriod;

/** The wait period of each place: as its account's setting, as the time between a notice and its start, or AWS's default. */
final class WaitGuess {

    private final Map<AccountId, WaitPeriod> everywhere = new HashMap<>();
    private final Map<Place, WaitPeriod> somewhere = new HashMap<>();
    private final List<FoundNotice> notices;
    private final Remarks remarks;

    WaitGuess(List<FoundSetting> settings, List<FoundNotice> notices, Remarks remarks) {
        this.notices = notices;
        this.remarks = remarks;
        for (FoundSetting setting : settings) {
            Optional<Region> region = region(setting.file());
            WaitPeriod before = region.isPresent()
                    ? somewhere.put(new Place(setting.account(), region.get()), setting.waitPeriod())
                    : everywhere.put(setting.account(), setting.waitPeriod());
            if (before != null && before != setting.waitPeriod()) {
                remarks.add(Remark.WAIT_CONFLICT, setting.account().grouped());
            }
        }
    }

    /** The output names no Region, but the file that it was redirected to may. */
    private static Optional<Region> region(String file) {
        String name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
        return Region.known().stream().filter(name::contains).findFirst().map(Region::new);
    }

    /** The wait period of each of these places, in their order. */
    SequencedMap<Place, WaitPeriod> of(Collection<Place> places) {
        SequencedMap<Place, WaitPeriod> waits = new TreeMap<>();
        places.forEach(place -> waits.computeIfAbsent(place, this::wait));
        for (AccountId account : accounts()) {
            if (places.stream().noneMatch(place -> place.account().equals(account))) {
                remarks.add(Topic.LEFT_OUT, "The wait period of " + account.grouped()
                        + " is left out, because nothing that runs there is told.");
            }
        }
        return waits;
    }

    private Set<AccountId> accounts() {
        Set<AccountId> accounts = new TreeSet<>(everywhere.keySet());
        somewhere.keySet().forEach(place -> accounts.add(place.account()));
        return accounts;
    }

    private WaitPeriod wait(Place place) {
        Optional<WaitPeriod> here = Optional.ofNullable(somewhere.get(place));
        if (here.isPresent()) {
            return here.get();
        }
        Optional<WaitPeriod> setting = Optional.ofNullable(everywhere.get(place.account()));
        if (setting.isPresent()) {
            remarks.add(Remark.WAIT_EVERYWHERE, place.account().grouped());
            return setting.get();
        }
        Optional<WaitPeriod> ofNotice = notices.stream().filter(notice -> notice.place().equals(place))
                .flatMap(notice -> notice.toldAt().stream().map(at -> nearest(at, notice.startsAt()))).findFirst();
        remarks.add(ofNotice.isPresent() ? Remark.WAIT_OF_NOTICE : Remark.WAIT_NOT_TOLD, told(place));
        return ofNotice.orElse(WaitPeriod.SEVEN_DAYS);
    }

    /** A place as people read it. */
    static String told(Place place) {
        return place.account().grouped() + " " + place.region();
    }

    private static WaitPeriod nearest(Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        return Stream.of(WaitPeriod.values())
                .min(Comparator.comparingLong(wait -> Math.abs(wait.millis() - millis))).orElseThrow();
    }
}
