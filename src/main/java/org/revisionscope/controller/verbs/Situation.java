package org.revisionscope.controller.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * What verbs look at: the fleet at the clock, reduced to what can be a target of one.
 *
 * @param versions the platform versions that can be asked for, and the one that {@code LATEST} points at
 * @param revisions the released revisions, in order of release
 * @param places the places, in their order
 * @param services the services, in their order
 * @param jobs the live standalone tasks and, of jobs with none, the last run; in order of launch
 */
public record Situation(Versions versions, List<RevisionNow> revisions, List<PlaceNow> places,
        List<ServiceNow> services, List<JobNow> jobs) {

    /** Nothing exists yet. */
    public static final Situation EMPTY = new Situation(new Versions(List.of(), Optional.empty()), List.of(), List.of(),
            List.of(), List.of());

    /** Takes copies of the lists. */
    public Situation {
        revisions = List.copyOf(revisions);
        places = List.copyOf(places);
        services = List.copyOf(services);
        jobs = List.copyOf(jobs);
    }

    /** The revision with this id. */
    public Optional<RevisionNow> revision(RevisionId id) {
        return revisions.stream().filter(revision -> revision.id().equals(id)).findFirst();
    }

    /** The newest revision of a platform version. */
    public Optional<RevisionNow> newest(PlatformVersion version) {
        return revisions.stream()
                .filter(revision -> revision.standing() == Standing.NEWEST
                        && revision.id().platformVersion().equals(version))
                .findFirst();
    }

    /** The service with this key. */
    public Optional<ServiceNow> service(ServiceKey key) {
        return services.stream().filter(service -> service.key().equals(key)).findFirst();
    }

    /** The place, if the fleet has it. */
    public Optional<PlaceNow> place(Place place) {
        return places.stream().filter(candidate -> candidate.place().equals(place)).findFirst();
    }

    /**
     * The platform versions.
     *
     * @param available in order of their numbers
     * @param latest where {@code LATEST} points; empty before its first setting
     */
    public record Versions(List<PlatformVersion> available, Optional<PlatformVersion> latest) {

        /** Takes a copy of the list. */
        public Versions {
            available = List.copyOf(available);
        }
    }

    /** How far a revision is towards its end, as far as marking it is concerned. */
    public enum Standing {
        /** New tasks land on it. */
        NEWEST,
        /** It can be marked. */
        SUPERSEDED,
        /** It is marked, retiring or retired. */
        MARKED
    }

    /**
     * A revision.
     *
     * @param id which one
     * @param standing how far it is
     * @param liveTasks how many tasks run on it, in all places
     */
    public record RevisionNow(RevisionId id, Standing standing, int liveTasks) {}

    /**
     * A place.
     *
     * @param place which one
     * @param waitPeriod its setting
     * @param countdowns the notices whose start is still to come
     */
    public record PlaceNow(Place place, WaitPeriod waitPeriod, List<Countdown> countdowns) {

        /** Takes a copy of the list. */
        public PlaceNow {
            countdowns = List.copyOf(countdowns);
        }
    }

    /**
     * A notice that counts down.
     *
     * @param notice which one
     * @param startsAt when retirement starts, in milliseconds since the epoch
     */
    public record Countdown(NoticeId notice, long startsAt) {}

    /**
     * A service.
     *
     * @param key which one
     * @param configuration what it asks for
     * @param atRisk how many of its live tasks are on a marked revision
     */
    public record ServiceNow(ServiceKey key, Configuration configuration, int atRisk) {}

    /**
     * A standalone task.
     *
     * @param key what it has in common with the other runs of its job
     * @param arn its identity
     * @param revision what it runs on
     * @param fate how it stands
     * @param length how long it was to run; empty for a task without end
     */
    public record JobNow(StandaloneKey key, TaskArn arn, RevisionId revision, Fate fate, Optional<Duration> length) {

        /** The readable name, or a short form of the ARN for a task that was given none. */
        public String name() {
            return key.name().isEmpty() ? arn.hex().substring(0, 8) : key.name();
        }
    }

    /** How a standalone task stands; the more urgent first. */
    public enum Fate {
        /** Live, on a marked revision. */
        AT_RISK(true),
        /** Stopped by retirement and not run again. */
        LOST(false),
        /** Live. */
        RUNNING(true),
        /** Stopped for another reason, or its work was taken over. */
        ENDED(false);

        private final boolean live;

        Fate(boolean live) {
            this.live = live;
        }

        /** Whether it can be stopped. */
        public boolean isLive() {
            return live;
        }
    }
}
