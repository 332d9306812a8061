package org.revisionscope.controller.compare;

import java.util.List;

import org.revisionscope.model.whatif.Disruption;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.view.Messages;

/**
 * The three numbers of a future, in words: exposure, disruption and lost, as {@code docs/measures.md} defines them.
 *
 * @param messages the words
 */
public record Costs(Messages messages) {

    /** Exposure in task-days, without more decimals than anybody reads. */
    public String exposure(Measures measures) {
        return messages.format("branches.days", measures.exposure().taskDays());
    }

    /** Disruption as one number. */
    public String disruption(Measures measures) {
        return messages.format("branches.count", measures.disruption().total());
    }

    /** Lost tasks. */
    public String lost(Measures measures) {
        return messages.format("branches.count", measures.disruption().lost());
    }

    /** What exposure is, and how much of it comes after the start. */
    public String exposureTip(Measures measures) {
        return messages.format("branches.exposure.tip", measures.exposure().taskDays(),
                measures.exposure().retiringTaskDays());
    }

    /** What the disruption is made of. */
    public String disruptionTip(Measures measures) {
        Disruption disruption = measures.disruption();
        return messages.format("branches.disruption.tip", disruption.forcedStops(), disruption.breaches(),
                disruption.unreplaced(), disruption.outsideHours());
    }

    /** What counts as lost. */
    public String lostTip(Measures measures) {
        return messages.format("branches.lost.tip", measures.disruption().lost(), measures.disruption().unreplaced());
    }

    /** All three in one line. */
    public String line(Measures measures) {
        return String.join(" · ", parts(measures));
    }

    /** All three, one by one. */
    List<String> parts(Measures measures) {
        return List.of(messages.format("branches.exposure.line", exposure(measures)),
                messages.format("branches.disruption.line", disruption(measures)),
                messages.format("branches.lost.line", lost(measures)));
    }
}
