package org.revisionscope.controller.branches;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.revisionscope.controller.compare.Costs;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.view.Messages;

/**
 * Puts the lines of the tree of futures into words.
 *
 * @param messages the words
 */
record BranchWords(Messages messages) {

    /** A number of a line, or that it is being worked out. */
    String number(BranchLine line, BiFunction<Costs, Measures, String> number) {
        return line.told().map(told -> number.apply(new Costs(messages), told.measures()))
                .orElseGet(() -> unknown(line));
    }

    /** Where a branch left, for the tooltip of its name. */
    String origin(Branch branch) {
        return branch.parent().isEmpty() ? messages.get("branches.first.tip")
                : messages.format("branches.fork.tip", Dates.full(branch.fork().toEpochMilli()),
                        branch.decisions().size());
    }

    /** The line as it is spoken. */
    String spoken(BranchLine line) {
        List<String> parts = new ArrayList<>(List.of(line.branch().name()));
        if (line.marks().open()) {
            parts.add(messages.get("branches.open"));
        }
        if (line.marks().ticked()) {
            parts.add(messages.get("branches.ticked"));
        }
        parts.add(line.told().map(told -> new Costs(messages).line(told.measures())).orElseGet(() -> unknown(line)));
        return String.join(", ", parts);
    }

    private String unknown(BranchLine line) {
        return messages.get(line.marks().broken() ? "branches.broken" : "branches.working");
    }
}
