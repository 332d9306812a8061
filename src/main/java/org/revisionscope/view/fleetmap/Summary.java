package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.Messages;

/** The map in a sentence, for those who do not see it: how many tasks look in which way, and where the same is told. */
final class Summary {

    private final Messages messages;

    Summary(Messages messages) {
        this.messages = messages;
    }

    /** What a frame shows. */
    String of(Scape scape) {
        if (scape.plan().panels().isEmpty()) {
            return messages.get("map.accessible") + ". " + messages.get("map.empty");
        }
        int[] counts = Tally.count(scape.seating(), scape.looks(), scape.content().run().revisions().count());
        Tally tally = new Tally(messages);
        List<String> parts = new ArrayList<>();
        for (Look look : Look.values()) {
            if (look != Look.FREE && counts[look.ordinal()] > 0) {
                parts.add(tally.words(look, counts[look.ordinal()]));
            }
        }
        String all = messages.format("map.accessible.summary", scape.plan().panels().size(), String.join(", ", parts));
        return scape.chosen()
                .map(chosen -> all + " " + tally.words(chosen, chosen.count(scape.plan(), scape.seating())))
                .orElse(all);
    }
}
