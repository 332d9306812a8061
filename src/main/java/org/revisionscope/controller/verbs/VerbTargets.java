package org.revisionscope.controller.verbs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.verbs.Situation.Fate;
import org.revisionscope.controller.verbs.Situation.JobNow;
import org.revisionscope.controller.verbs.Situation.PlaceNow;
import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.ServiceNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.TaskArn;

/**
 * What each verb would act on: the selection if it fits, else what most needs it. Empty where only its card can ask.
 *
 * @param situation the fleet at the clock
 * @param focus what is selected
 */
public record VerbTargets(Situation situation, Focus focus) {

    /**
     * The platform version to release a revision of: of the selection, the only one that has revisions, where
     * {@code LATEST} points, or the highest number.
     */
    public Optional<PlatformVersion> release() {
        return focus.version().or(this::onlyOneInUse)
                .or(() -> situation.versions().latest())
                .or(() -> situation.versions().available().stream().max(Comparator.naturalOrder()));
    }

    /** Whether {@link #release()} is the only choice, or was chosen by selecting it. */
    public boolean releaseIsClear() {
        return focus.version().isPresent() || onlyOneInUse().isPresent()
                || situation.versions().available().size() == 1;
    }

    private Optional<PlatformVersion> onlyOneInUse() {
        List<PlatformVersion> inUse = situation.revisions().stream()
                .map(revision -> revision.id().platformVersion()).distinct().toList();
        return inUse.size() == 1 ? Optional.of(inUse.getFirst()) : Optional.empty();
    }

    /**
     * The revision to mark: the selected one, even if it cannot be marked yet; else the oldest that can and has tasks;
     * else the oldest that can; else the newest one that new tasks land on, which says what is missing.
     */
    public Optional<RevisionNow> mark() {
        return focus.revision().flatMap(situation::revision)
                .filter(revision -> revision.standing() != Standing.MARKED)
                .or(this::oldestMarkable)
                .or(() -> release().flatMap(situation::newest));
    }

    private Optional<RevisionNow> oldestMarkable() {
        Optional<RevisionNow> inUse = situation.revisions().stream()
                .filter(revision -> revision.standing() == Standing.SUPERSEDED && revision.liveTasks() > 0)
                .findFirst();
        return inUse.or(() -> situation.revisions().stream()
                .filter(revision -> revision.standing() == Standing.SUPERSEDED)
                .findFirst());
    }

    /** The standalone task to run again: the selected one, else one at risk, else one that was lost, else the last. */
    public Optional<JobNow> run() {
        return selectedJob().or(() -> mostUrgent(Fate.AT_RISK))
                .or(() -> mostUrgent(Fate.LOST))
                .or(() -> situation.jobs().stream().reduce((_, later) -> later));
    }

    /** The task to stop: the selected one if it is live, else a standalone one at risk, else the only one. */
    public Optional<TaskArn> stop() {
        return focus.task().filter(this::canStop)
                .or(() -> mostUrgent(Fate.AT_RISK).map(JobNow::arn))
                .or(() -> situation.jobs().stream().filter(job -> job.fate().isLive()).findFirst().map(JobNow::arn));
    }

    /** The service to update: the selected one, else the one with most tasks at risk, else the only one. */
    public Optional<ServiceNow> update() {
        return focus.service().flatMap(situation::service)
                .or(() -> situation.services().stream()
                        .filter(service -> service.atRisk() > 0)
                        .max(Comparator.comparingInt(ServiceNow::atRisk)
                                .thenComparing(ServiceNow::key, Comparator.reverseOrder())))
                .or(() -> situation.services().size() == 1
                        ? Optional.of(situation.services().getFirst())
                        : Optional.empty());
    }

    /** The place to change the wait period of: the selected one, else the only one. */
    public Optional<PlaceNow> waitPeriod() {
        return focus.place().flatMap(situation::place)
                .or(() -> situation.places().size() == 1
                        ? Optional.of(situation.places().getFirst())
                        : Optional.empty());
    }

    private boolean canStop(TaskArn task) {
        return focus.service().isPresent()
                || situation.jobs().stream().anyMatch(job -> job.arn().equals(task) && job.fate().isLive());
    }

    private Optional<JobNow> selectedJob() {
        return focus.task().flatMap(task -> situation.jobs().stream()
                .filter(job -> job.arn().equals(task))
                .findFirst());
    }

    private Optional<JobNow> mostUrgent(Fate fate) {
        return situation.jobs().stream().filter(job -> job.fate() == fate).findFirst();
    }
}
