package org.revisionscope.controller.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.fleet.FleetRow;

/**
 * Which lines the fleet tree has: accounts, their places, and what runs in each. A standalone task that was lost keeps its
 * line until something takes over its work.
 *
 * @param row the line
 * @param children the lines below it
 */
record FleetLines(FleetRow row, List<FleetLines> children) {

    /** The accounts of a fleet, with everything below them; without a fleet, none. */
    static List<FleetLines> of(Now now) {
        var services = now.chronicle().services().sorted().stream()
                .filter(life -> life.configurationAt(now.instant()).isPresent())
                .map(ServiceLife::key)
                .collect(Collectors.groupingBy(ServiceKey::place, TreeMap::new, Collectors.toList()));
        var jobs = now.chronicle().lanes().ofStandalone().stream()
                .filter(lane -> lane.liveAt(now.rows()) > 0 || lane.lostTasks().size() > 0)
                .collect(Collectors.groupingBy(lane -> now.chronicle().lanes().owner(lane).place(), TreeMap::new,
                        Collectors.flatMapping(lane -> tasks(now, lane), Collectors.toList())));
        TreeMap<AccountId, List<FleetLines>> accounts = new TreeMap<>();
        for (Place place : now.chronicle().places().places()) {
            if (now.chronicle().places().waitAt(place, now.instant()).isPresent() || services.containsKey(place)
                    || jobs.containsKey(place)) {
                List<FleetLines> below = new ArrayList<>();
                services.getOrDefault(place, List.of()).forEach(key -> below.add(leaf(new FleetRow.ServiceRow(key))));
                jobs.getOrDefault(place, List.of()).forEach(task -> below.add(leaf(new FleetRow.JobRow(task))));
                accounts.computeIfAbsent(place.account(), _ -> new ArrayList<>())
                        .add(new FleetLines(new FleetRow.PlaceRow(place), below));
            }
        }
        List<FleetLines> lines = new ArrayList<>();
        accounts.forEach((account, places) -> lines.add(new FleetLines(new FleetRow.AccountRow(account), places)));
        return lines;
    }

    private static Stream<Integer> tasks(Now now, Lane lane) {
        return Stream.concat(now.lostTasks(lane).stream(),
                lane.liveAt(now.rows()) > 0 ? now.liveTasks(lane).stream() : Stream.empty());
    }

    private static FleetLines leaf(FleetRow row) {
        return new FleetLines(row, List.of());
    }
}
