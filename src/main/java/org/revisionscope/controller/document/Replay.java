package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.revisionscope.format.aws.Runbook;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Decisions;
import org.revisionscope.model.whatif.Later;

/**
 * What a runbook makes of a branch.
 *
 * @param fork where it begins to differ
 * @param decisions all that is decided then
 * @param faults what just happens then
 */
record Replay(Instant fork, List<TimedDecision> decisions, Faults faults) {

    /**
     * A runbook replayed on a branch.
     *
     * @param later which later decisions of the branch still come beside those of a runbook that is only a part
     * @throws IllegalArgumentException if that changes nothing
     */
    static Replay of(Runbook runbook, Branch branch, Later later) {
        List<TimedDecision> decisions = switch (runbook.scope()) {
            case WHOLE -> runbook.decisions();
            case PART -> added(runbook.decisions(), branch.decisions(), later);
        };
        List<Fault> more = new ArrayList<>(branch.faults().listed());
        runbook.failures().stream().filter(failures -> !branch.faults().listed().contains(failures))
                .forEach(more::add);
        Faults faults = new Faults(more, branch.faults().meanInterval());
        Stream<Instant> decided = Decisions.partFrom(branch.decisions(), decisions).stream();
        Stream<Instant> failing = runbook.failures().stream()
                .filter(failures -> !branch.faults().listed().contains(failures)).map(Faults.LaunchFailures::from);
        Instant fork = Stream.concat(decided, failing).min(Instant::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("This future already tells what the runbook says."));
        return new Replay(fork, decisions, faults);
    }

    private static List<TimedDecision> added(List<TimedDecision> added, List<TimedDecision> before, Later later) {
        List<TimedDecision> all = added.isEmpty() ? before : later.after(added.getFirst().at(), before);
        for (TimedDecision one : added) {
            all = Decisions.with(all, one);
        }
        return all;
    }
}
