package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.revisionscope.model.decision.TimedDecision;

/** Finds decisions that a scenario file could not hold, because they name what nothing in it brings about. */
public final class DecisionCheck {

    private static final Pattern ITEM = Pattern.compile("decisions\\[(\\d+)].*");
    private static final int MOST = 20;

    private DecisionCheck() {}

    /**
     * What is wrong with a decision.
     *
     * @param decision its place among the decisions
     * @param sentence what is wrong, what is allowed
     */
    public record Problem(int decision, String sentence) {}

    /**
     * Checks decisions as they would be read from the file.
     *
     * @param document the file without its own decisions
     * @return the first twenty problems at most; none if a file could hold all decisions
     */
    public static List<Problem> problems(ScenarioDocument document, List<TimedDecision> decisions) {
        ScenarioDocument alone = document.withBranches(List.of());
        List<TimedDecision> left = new ArrayList<>(decisions);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            places.add(i);
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Problem> next = problem(alone, left);
        while (next.isPresent() && problems.size() < MOST) {
            int index = next.get().decision();
            problems.add(new Problem(places.get(index), next.get().sentence()));
            left.remove(index);
            places.subList(index, index + 1).clear();
            next = left.isEmpty() ? Optional.empty() : problem(alone, left);
        }
        return problems;
    }

    /** The first problem; one that concerns the file as a whole is laid on the last decision. */
    private static Optional<Problem> problem(ScenarioDocument alone, List<TimedDecision> decisions) {
        try {
            alone.withDecisions(decisions).draft().document();
            return Optional.empty();
        } catch (ScenarioException wrong) {
            Matcher item = ITEM.matcher(wrong.field());
            int index = item.matches() ? Integer.parseInt(item.group(1)) : decisions.size() - 1;
            return Optional.of(new Problem(index, wrong.reason()));
        }
    }
}
