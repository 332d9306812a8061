package org.revisionscope.view.sweep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;
import org.revisionscope.view.Messages;

/** What runs of a sweep are called, and what there is to say of one. */
public final class RunWords {

    private final Messages messages;

    /** Words of a bundle. */
    public RunWords(Messages messages) {
        this.messages = messages;
    }

    /** What a run is called: {@code 7 d · 50 %}; what was not varied is left out. */
    public String name(Variation variation) {
        List<String> parts = new ArrayList<>();
        variation.waitPeriod().ifPresent(wait -> parts.add(messages.format("sweep.name.wait", wait.days())));
        parts.addAll(line(SweepResult.Line.of(variation)));
        variation.seed().ifPresent(seed -> parts.add(messages.format("sweep.name.seed", Long.toString(seed))));
        return parts.isEmpty() ? messages.get("sweep.name.none") : String.join(" · ", parts);
    }

    /** What the runs of a line are called. */
    String lineName(SweepResult.Line line) {
        return String.join(" · ", line(line));
    }

    private List<String> line(SweepResult.Line line) {
        List<String> parts = new ArrayList<>();
        line.minimumHealthyPercent().ifPresent(percent -> parts.add(messages.format("sweep.name.floor", percent)));
        line.replicas().ifPresent(count -> parts.add(messages.format("sweep.name.replicas", count)));
        return parts;
    }

    /**
     * What a sweep came to, and what can be done with its runs.
     *
     * @param swept what was varied
     * @param shown the title of the scenario on the screen; of another one it is said whose runs they are
     */
    public String outcome(Scenario swept, List<SweepRow> rows, String shown) {
        boolean isMarked =
                swept.decisions().stream().anyMatch(timed -> timed.decision() instanceof AwsDecision.MarkRevision);
        if (!isMarked && rows.stream().anyMatch(row -> row.variation().waitPeriod().isPresent())) {
            return messages.format("sweep.done.unmarked", rows.size());
        }
        String title = swept.about().title();
        return title.equals(shown) ? messages.format("sweep.done", rows.size())
                : messages.format("sweep.done.other", rows.size(), title);
    }

    /** Everything that is counted of a run, in one sentence. */
    public String sentence(SweepRow row) {
        String lowest = row.lowest().map(low -> messages.format("sweep.run.lowest", low.healthy(), low.floor()))
                .orElse("");
        String refused = row.refused() == 0 ? "" : messages.format("sweep.run.refused", row.refused());
        return messages.format("sweep.run", name(row.variation()), row.exposure().taskDays(),
                row.disruption().total(), lowest, refused);
    }

    /** A number as cells and axes have it. */
    static String number(BigDecimal value) {
        BigDecimal brief = value.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                ? value.setScale(0, RoundingMode.HALF_EVEN)
                : value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_EVEN);
        return NumberFormat.getInstance(Locale.ENGLISH).format(brief);
    }
}
