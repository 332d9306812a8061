package org.revisionscope.model.engine;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.event.PlatformEvent.LatestMoved;
import org.revisionscope.model.event.PlatformEvent.PlatformVersionDeprecated;
import org.revisionscope.model.event.PlatformEvent.PlatformVersionReleased;
import org.revisionscope.model.event.PlatformEvent.RevisionReleased;
import org.revisionscope.model.event.PlatformEvent.RevisionSuperseded;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Journal;

/** Platform versions and revisions being released, and {@code LATEST} being moved (PV-2, REV-3). */
final class Releases {

    private final World world;

    Releases(World world) {
        this.world = world;
    }

    /**
     * Releases a platform version.
     *
     * @throws Refusal if it is released already
     */
    void release(PlatformVersion version) throws Refusal {
        if (world.platform.isReleased(version)) {
            throw new Refusal(Rule.PV_2, "Platform version " + version + " is released already.");
        }
        world.platform.release(version);
        world.journal.append(Rule.PV_2, Journal.NONE, new PlatformVersionReleased(version));
    }

    /** Ends a platform version: nothing new can use it, and what runs on it goes on. */
    void deprecate(PlatformVersion version) {
        world.platform.deprecate(version);
        world.journal.append(Rule.PV_7, Journal.NONE, new PlatformVersionDeprecated(version));
    }

    /**
     * Moves {@code LATEST}; nothing that exists changes.
     *
     * @throws Refusal if the platform version is not released
     */
    void moveLatest(PlatformVersion version) throws Refusal {
        if (!world.platform.isReleased(version)) {
            throw new Refusal(Rule.PV_2, "LATEST cannot point at " + version + ": it is not released.");
        }
        world.platform.moveLatest(version);
        world.journal.append(Rule.PV_2, Journal.NONE, new LatestMoved(version));
    }

    /**
     * Releases a revision.
     *
     * @param label its label; empty for the next free one
     * @return the number of the revision that it superseded; empty for the first of its platform version
     * @throws Refusal if the platform version is not released, or the label is taken
     */
    OptionalInt release(PlatformVersion version, Optional<String> label) throws Refusal {
        if (!world.platform.isReleased(version)) {
            throw new Refusal(Rule.REV_3, "Platform version " + version + " is not released: release it first.");
        }
        RevisionId id = new RevisionId(version, label.orElseGet(() -> world.platform.nextLabel(version)));
        if (world.platform.find(id).isPresent()) {
            throw new Refusal(Rule.REV_3, "There is already a revision " + id + ": the next free label is "
                    + world.platform.nextLabel(version) + ".");
        }
        Optional<RevisionState> before = world.platform.newest(version);
        RevisionState revision = new RevisionState(id, world.journal.addRevision(id));
        world.platform.add(revision);
        int row = world.journal.append(Rule.REV_3, Journal.NONE, new RevisionReleased(id));
        before.ifPresent(old -> {
            old.newest = false;
            world.journal.append(Rule.REV_3, row, new RevisionSuperseded(old.id));
        });
        return before.map(old -> OptionalInt.of(old.number)).orElse(OptionalInt.empty());
    }
}
