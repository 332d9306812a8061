package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.verbs.Situation.Countdown;
import org.revisionscope.controller.verbs.Situation.Fate;
import org.revisionscope.controller.verbs.Situation.JobNow;
import org.revisionscope.controller.verbs.Situation.PlaceNow;
import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.ServiceNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.controller.verbs.Situation.Versions;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;

/**
 * Reads from the chronicle what verbs look at.
 *
 * @param now the fleet at the clock
 */
record SituationReader(Now now) {

    /** Reads everything; a large fleet has thousands of lanes, so those that are empty by their nature are left out. */
    Situation read() {
        return new Situation(versions(), revisions(), places(), services(), jobs());
    }

    private Versions versions() {
        RevisionLives lives = now.chronicle().revisions();
        return new Versions(lives.versions().stream()
                .filter(version -> lives.released(version).orElse(Long.MAX_VALUE) <= now.instant())
                .sorted().toList(), lives.latestAt(now.instant()));
    }

    private List<RevisionNow> revisions() {
        RevisionLives lives = now.chronicle().revisions();
        List<RevisionNow> found = new ArrayList<>();
        for (int i = 0; i < lives.count(); i++) {
            int revision = i;
            now.phase(revision).ifPresent(phase -> found.add(new RevisionNow(lives.id(revision), switch (phase) {
                case NEWEST -> Standing.NEWEST;
                case SUPERSEDED -> Standing.SUPERSEDED;
                case MARKED, RETIRING, RETIRED -> Standing.MARKED;
            }, phase == RevisionPhase.RETIRED ? 0 : now.liveTasksOn(revision))));
        }
        return found;
    }

    private List<PlaceNow> places() {
        return now.chronicle().places().places().stream().map(this::place).toList();
    }

    private PlaceNow place(Place place) {
        WaitPeriod wait = now.chronicle().places().waitAt(place, now.instant()).orElse(WaitPeriod.SEVEN_DAYS);
        return new PlaceNow(place, wait, now.countdowns(place).stream()
                .map(notice -> new Countdown(notice.id(), notice.startsAt())).toList());
    }

    private List<ServiceNow> services() {
        int[] atRisk = atRisk();
        return now.chronicle().services().sorted().stream()
                .flatMap(life -> life.configurationAt(now.instant())
                        .map(asked -> new ServiceNow(life.key(), asked, atRisk[life.number()])).stream())
                .toList();
    }

    /** How many tasks of each service are live on a marked revision, by the numbers of the services. */
    private int[] atRisk() {
        int[] atRisk = new int[now.chronicle().services().count()];
        for (int revision = 0; revision < now.chronicle().revisions().count(); revision++) {
            if (isThreatened(revision)) {
                for (Lane lane : now.chronicle().lanes().ofRevision(revision)) {
                    int live = lane.liveAt(now.rows());
                    now.chronicle().services().ofOwner(lane.owner()).ifPresent(life -> atRisk[life.number()] += live);
                }
            }
        }
        return atRisk;
    }

    private boolean isThreatened(int revision) {
        return now.phase(revision).filter(phase -> phase == RevisionPhase.MARKED || phase == RevisionPhase.RETIRING)
                .isPresent();
    }

    private List<JobNow> jobs() {
        Map<StandaloneKey, Integer> lastOfEnded = new TreeMap<>();
        List<Integer> shown = new ArrayList<>();
        for (Lane lane : now.chronicle().lanes().ofStandalone()) {
            if (now.chronicle().lanes().owner(lane) instanceof Owner.OfStandalone(StandaloneKey key)) {
                List<Integer> live = lane.liveAt(now.rows()) > 0 ? now.liveTasks(lane) : List.of();
                shown.addAll(live);
                lastRun(lane).ifPresent(task -> lastOfEnded.merge(key, task, Math::max));
            }
        }
        lastOfEnded.values().stream().filter(task -> !shown.contains(task)).forEach(shown::add);
        return shown.stream().sorted().map(this::job).toList();
    }

    private Optional<Integer> lastRun(Lane lane) {
        IntList tasks = lane.tasks();
        int launched = lane.launchedAt(now.rows());
        return launched == 0 ? Optional.empty() : Optional.of(tasks.get(launched - 1));
    }

    private JobNow job(int task) {
        Owner owner = now.ownerOf(task);
        return new JobNow(new StandaloneKey(owner.place(), owner.cluster(), owner.name()), now.view().arn(task),
                now.revisionIdOf(task), fate(task), now.view().originOf(task).length());
    }

    private Fate fate(int task) {
        if (now.isLive(task)) {
            return now.isAtRisk(task) ? Fate.AT_RISK : Fate.RUNNING;
        }
        return now.chronicle().tasks().isLostAt(task, now.rows()) ? Fate.LOST : Fate.ENDED;
    }
}
