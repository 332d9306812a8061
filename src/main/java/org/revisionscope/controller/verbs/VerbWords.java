package org.revisionscope.controller.verbs;

import java.util.Optional;

import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.controller.verbs.VerbOffer.Remedy;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.view.Messages;

/**
 * Puts verbs and their targets into words, and says what stands in a verb's way.
 *
 * @param messages the words
 */
public record VerbWords(Messages messages) {

    /**
     * What a verb would do.
     *
     * @param whyNotNow why nothing can be decided, whatever it is; empty if something can
     */
    public VerbOffer offer(Verb verb, VerbTargets targets, Optional<Obstacle> whyNotNow) {
        Optional<Obstacle> obstacle = whyNotNow.or(() -> obstacle(verb, targets));
        return new VerbOffer(verb, title(verb, targets), obstacle);
    }

    private String title(Verb verb, VerbTargets targets) {
        return switch (verb) {
            case RELEASE -> targets.release()
                    .map(version -> messages.format(targets.releaseIsClear() ? "verbs.release" : "verbs.release.asks",
                            new RevisionId(version, nextLabel(targets.situation(), version))))
                    .orElse(messages.get("verbs.release.none"));
            case MARK -> targets.mark().map(revision -> markTitle(targets, revision))
                    .orElse(messages.get("verbs.mark.none"));
            case RUN -> targets.run().map(job -> messages.format("verbs.run", job.name()))
                    .orElse(messages.get("verbs.run.none"));
            case STOP -> targets.stop().map(task -> messages.format("verbs.stop", nameOf(targets, task)))
                    .orElse(messages.get("verbs.stop.none"));
            case UPDATE -> targets.update().map(service -> messages.format("verbs.update", service.key().name()))
                    .orElse(messages.get("verbs.update.none"));
            case WAIT -> targets.waitPeriod().map(place -> messages.format("verbs.wait", place.place().region()))
                    .orElse(messages.get("verbs.wait.none"));
        };
    }

    private String markTitle(VerbTargets targets, RevisionNow revision) {
        if (revision.standing() == Standing.NEWEST) {
            return messages.format("verbs.mark.newest", name(targets, revision.id()),
                    nextLabel(targets.situation(), revision.id().platformVersion()));
        }
        return messages.format("verbs.mark", name(targets, revision.id()));
    }

    private Optional<Obstacle> obstacle(Verb verb, VerbTargets targets) {
        Situation situation = targets.situation();
        return switch (verb) {
            case RELEASE -> obstacleIf(situation.versions().available().isEmpty(), "verbs.release.blocked");
            case MARK -> targets.mark().isEmpty() ? Optional.of(nothingToMark(targets))
                    : targets.mark().filter(revision -> revision.standing() == Standing.NEWEST)
                            .map(revision -> stillLands(situation, revision));
            case RUN -> obstacleIf(situation.places().isEmpty() || situation.revisions().isEmpty(),
                    "verbs.run.blocked");
            case STOP -> obstacleIf(situation.revisions().stream().noneMatch(revision -> revision.liveTasks() > 0),
                    "verbs.stop.blocked");
            case UPDATE -> obstacleIf(situation.services().isEmpty(), "verbs.update.blocked");
            case WAIT -> obstacleIf(situation.places().isEmpty(), "verbs.wait.blocked");
        };
    }

    private Optional<Obstacle> obstacleIf(boolean inTheWay, String key) {
        return inTheWay ? Optional.of(new Obstacle(messages.get(key), Remedy.NONE)) : Optional.empty();
    }

    private Obstacle nothingToMark(VerbTargets targets) {
        return new Obstacle(messages.get("verbs.mark.blocked"),
                targets.release().isPresent() ? Remedy.RELEASE_NEXT : Remedy.NONE);
    }

    private Obstacle stillLands(Situation situation, RevisionNow revision) {
        return new Obstacle(messages.format("verbs.mark.newest.blocked", revision.id().label(),
                nextLabel(situation, revision.id().platformVersion())), Remedy.RELEASE_NEXT);
    }

    /** The short label where only one platform version has revisions, else the full id. */
    String name(VerbTargets targets, RevisionId revision) {
        boolean alone = targets.situation().revisions().stream()
                .allMatch(other -> other.id().platformVersion().equals(revision.platformVersion()));
        return alone ? revision.label() : revision.toString();
    }

    private static String nameOf(VerbTargets targets, TaskArn task) {
        return targets.situation().jobs().stream().filter(job -> job.arn().equals(task)).findFirst()
                .map(Situation.JobNow::name)
                .orElseGet(() -> targets.focus().service().map(key -> key.name() + " ").orElse("")
                        + task.hex().substring(0, 8));
    }

    /** The label that the next release of a platform version gets. */
    static String nextLabel(Situation situation, PlatformVersion version) {
        int last = situation.revisions().stream()
                .map(RevisionNow::id)
                .filter(id -> id.platformVersion().equals(version))
                .mapToInt(RevisionId::ordinal).max().orElse(0);
        return "r" + (last + 1);
    }
}
