package org.revisionscope.view.timeline.spoken;

import java.util.Optional;
import java.util.function.Predicate;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.Lanes;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.sight.PhaseWords;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/** What is heard of platform versions and of their revisions. */
final class SpokenRevisions {

    private final Messages messages;
    private final Sight sight;
    private final SpokenPlaces places;

    SpokenRevisions(Messages messages, Sight sight, SpokenPlaces places) {
        this.messages = messages;
        this.sight = sight;
        this.places = places;
    }

    /** The heading of a platform version. */
    Sentence version(PlatformVersion version) {
        int revisions = 0;
        int live = 0;
        for (int revision = 0; revision < lives().count(); revision++) {
            boolean known = sight.past().told(lives().released(revision)) != Source.NEVER;
            if (known && lives().id(revision).platformVersion().equals(version)) {
                revisions++;
                live += live(revision, _ -> true);
            }
        }
        Sentence sentence = new Sentence(messages.format("timeline.card.version", version));
        if (lives().latestAt(sight.clock()).equals(Optional.of(version))) {
            sentence.with(messages.get("timeline.spoken.latest"));
        }
        return sentence.with(messages.format("timeline.spoken.revisions", revisions)).with(tasks(live));
    }

    /** The name of a revision. */
    Sentence revision(RevisionId revision) {
        Sentence sentence = new Sentence(
                messages.format("timeline.spoken.revision", revision.label(), revision.platformVersion()));
        Optional<RevisionPath> path = RevisionPath.of(sight.past(), revision);
        if (path.isEmpty()) {
            return sentence.with(future(revision));
        }
        RevisionPhase phase = path.get().at(sight.clock());
        sentence.with(since(phase, path.get()));
        if (lives().critical(number(revision)) && phase != RevisionPhase.RETIRED) {
            sentence.with(messages.get("timeline.spoken.critical"));
        }
        return sentence.with(tasks(live(number(revision), _ -> true)))
                .with(places.start(revision, Optional.empty()));
    }

    /** The bar of a revision: all of its life up to the clock. */
    Sentence life(RevisionId revision) {
        Sentence sentence = new Sentence(messages.format("timeline.spoken.life", revision.label()));
        RevisionPath.of(sight.past(), revision).ifPresent(path -> {
            for (RevisionPhase phase : RevisionPhase.values()) {
                if (path.from(phase) != Source.NEVER) {
                    sentence.with(messages.format("timeline.spoken.from",
                            PhaseWords.word(messages, phase),
                            Dates.weekday(path.from(phase))));
                }
            }
        });
        return sentence.with(future(revision));
    }

    /** A place within a revision. */
    Sentence group(RevisionId revision, Place place) {
        return new Sentence(messages.format("timeline.spoken.group", places.where(place), revision.label()))
                .with(tasks(live(number(revision), owner -> owner.equals(place))))
                .with(places.start(revision, Optional.of(place)));
    }

    private String since(RevisionPhase phase, RevisionPath path) {
        return messages.format("timeline.card.since", PhaseWords.word(messages, phase),
                Dates.brief(path.from(phase)));
    }

    /** What it becomes next, if nobody acts. */
    private Optional<String> future(RevisionId revision) {
        return sight.ahead().flatMap(ahead -> RevisionPath.of(ahead, revision)).flatMap(path -> {
            for (RevisionPhase phase : RevisionPhase.values()) {
                if (path.from(phase) > sight.clock() && path.from(phase) != Source.NEVER) {
                    return Optional.of(messages.format(sight.ahead("timeline.spoken.becomes"),
                            PhaseWords.word(messages, phase), Dates.full(path.from(phase))));
                }
            }
            return Optional.empty();
        });
    }

    private String tasks(int live) {
        return messages.format("timeline.spoken.tasks", live);
    }

    private int live(int revision, Predicate<Place> where) {
        Lanes lanes = sight.past().chronicle().lanes();
        int live = 0;
        for (Lane lane : lanes.ofRevision(revision)) {
            if (where.test(lanes.owner(lane).place())) {
                live += lane.liveAt(sight.past().rows());
            }
        }
        return live;
    }

    private int number(RevisionId revision) {
        return lives().number(revision).orElse(lives().count());
    }

    private RevisionLives lives() {
        return sight.past().chronicle().revisions();
    }
}
