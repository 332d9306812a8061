package org.revisionscope.model.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.scenario.Scenario;

/** What one more, or one less, decision may change and what not. */
class BranchPropertyTest {

    private static final int SCENARIOS = 400;
    private static final String EXTRA = "extra";

    @Test
    @DisplayName("without its refused decisions a scenario runs as with them")
    void refusalsChangeNothing() {
        Property.check("refusals change nothing", SCENARIOS, scenario -> {
            List<Entry> entries = Log.of(scenario).entries();
            DecisionRows rows = DecisionRows.find(scenario, entries);
            Set<Integer> refused = rows.heads().stream()
                    .filter(row -> entries.get(row).event() instanceof Refused.DecisionRefused)
                    .collect(Collectors.toSet());
            List<TimedDecision> carriedOut = new ArrayList<>();
            for (int i = 0; i < rows.heads().size(); i++) {
                if (!refused.contains(rows.heads().get(i))) {
                    carriedOut.add(scenario.decisions().get(i));
                }
            }
            List<Entry> without = Log.of(scenario.withDecisions(carriedOut)).entries();
            Law.require(renumbered(entries, refused).equals(without), "refused", "a refusal changes something else");
        });
    }

    private static List<Entry> renumbered(List<Entry> entries, Set<Integer> leftOut) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (!leftOut.contains(entry.seq())) {
                numbers.put(entry.seq(), kept.size());
                OptionalInt cause = entry.cause().isEmpty() ? OptionalInt.empty()
                        : OptionalInt.of(numbers.get(entry.cause().getAsInt()));
                kept.add(new Entry(kept.size(), entry.at(), entry.by(), entry.rule(), cause, entry.event()));
            }
        }
        return kept;
    }

    @Test
    @DisplayName("an extra launch on a branch renames and moves nothing else")
    void extraLaunch() {
        Property.check("an extra launch renames nothing", SCENARIOS, scenario -> {
            if (scenario.faults().meanInterval().isPresent()) {
                return; // a crash picks among whatever runs
            }
            Set<String> before = launches(scenario);
            Instant at = scenario.decisions().isEmpty() ? ScenarioGenerator.START
                    : new Dice(scenario.seed()).oneOf(scenario.decisions()).at();
            TaskSpec extra = new TaskSpec(
                    new StandaloneKey(scenario.fleet().places().getFirst().place(), "production", EXTRA),
                    new PlatformVersionChoice.Exactly(ScenarioGenerator.V1_4), Optional.empty(), Optional.empty());
            Set<String> after = launches(Scenarios.with(scenario, at, new CustomerDecision.RunTask(extra)));
            Law.require(before.equals(after), "T-4", "an extra launch at", at, "changes others");
        });
    }

    private static Set<String> launches(Scenario scenario) {
        return Log.of(scenario).entries().stream()
                .flatMap(entry -> entry.event() instanceof TaskEvent.TaskLaunched launched
                        && !launched.name().equals(Optional.of(EXTRA)) ? Stream.of(entry.at() + " " + launched)
                                : Stream.of())
                .collect(Collectors.toSet());
    }
}
