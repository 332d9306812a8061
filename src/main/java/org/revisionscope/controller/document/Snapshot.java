package org.revisionscope.controller.document;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.check.Findings;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Promise;
import org.revisionscope.model.whatif.Remedy;

/**
 * What the simulation has to show at a time. It never changes; the chronicles in it were begun by the simulation's thread
 * and are handed over with it.
 *
 * @param answered the number of the order that was carried out last, or refused
 * @param refusal why that order was refused; empty if it was carried out
 * @param main the story
 * @param announced the future if nobody acts; empty if none was ordered, or none is known yet
 * @param foretold what an inquiry is answered; empty if none was made, or none is known yet
 * @param remedied what prevents a harm; empty if nobody asked, or none is known yet
 * @param failure what went wrong; empty while nothing did
 * @param hindrance why no future is known, if it cannot be; empty as far as is known
 * @param known stories that were shown before, and can be shown again at once
 */
public record Snapshot(long answered, Optional<String> refusal, Stage main, Optional<Announced> announced,
        Optional<Foretold> foretold, Optional<Remedied> remedied, Optional<Failure> failure,
        Optional<Hindrance> hindrance, List<Known> known) {

    /** Before the first order. */
    static final Snapshot NOTHING = new Snapshot(0, Optional.empty(), Stage.NOTHING, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Takes a copy of the list. */
    public Snapshot {
        known = List.copyOf(known);
    }

    /** A scenario's story as far as it has come, if it was shown before. */
    Optional<Stage> known(Scenario scenario) {
        return known.stream().filter(story -> story.scenario().equals(scenario)).findFirst().map(Known::stage)
                .map(stage -> stage.begun() == main.begun() ? main : stage); // that one goes on since it was noted
    }

    /** What answers an order before the simulation gets to it: a story that was shown before. */
    static Snapshot again(long answered, Stage stage) {
        return new Snapshot(answered, Optional.empty(), stage, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A story that was shown before.
     *
     * @param scenario what it tells
     * @param stage as far as it had come when another one was shown
     */
    public record Known(Scenario scenario, Stage stage) {}

    /**
     * A run as far as it has come.
     *
     * @param lineage the same for ever longer views of one journal
     * @param view what happened
     * @param knownUntil every event at or before this instant (milliseconds since the epoch) is in the view;
     *     {@link Long#MAX_VALUE} if nothing follows
     * @param begun a chronicle of the run that has been read up to the edge; from now on its reader's alone
     * @param findings what came of the checks, which are made when there is time
     */
    public record Stage(long lineage, JournalView view, long knownUntil, Chronicle begun, Findings findings) {

        static final Stage NOTHING =
                new Stage(0, JournalView.EMPTY, Long.MIN_VALUE, new Chronicle(), Findings.NONE);

        /** Whether nothing follows. */
        public boolean isFinished() {
            return knownUntil == Long.MAX_VALUE;
        }

        /** Whether all of it was checked, too. */
        public boolean isChecked() {
            return isFinished() && findings.rows() == view.rows();
        }
    }

    /**
     * The future if nobody acts, to its end.
     *
     * @param from after which instant nobody acts, in milliseconds since the epoch
     * @param chronicle what happens then, with all that happened before; from now on its reader's alone
     */
    public record Announced(long from, Chronicle chronicle) {}

    /**
     * What would come of a mark.
     *
     * @param inquiry what was asked
     * @param promise the answer
     * @param future what would happen, with all that happened before; from now on its reader's alone
     */
    public record Foretold(Inquiry inquiry, Promise promise, Chronicle future) {}

    /**
     * What prevents a harm.
     *
     * @param inquiry what was asked
     * @param remedies the answer, the simplest first
     */
    public record Remedied(RemedyInquiry inquiry, List<Remedy> remedies) {

        /** Takes a copy of the list. */
        public Remedied {
            remedies = List.copyOf(remedies);
        }
    }
}
