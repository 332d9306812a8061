package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Census;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.sight.TaskEnd;

/** Explains the colours, patterns and signs that a drawing uses, and no others. */
public final class Legend {

    private static final List<Role> SHOWN = List.of(Role.NEWEST, Role.SUPERSEDED, Role.MARKED, Role.RETIRING,
            Role.RETIRED, Role.REPLACEMENT, Role.LOST, Role.BREACH);

    private final Messages messages;

    /** A legend in these words. */
    public Legend(Messages messages) {
        this.messages = messages;
    }

    /** What there is to explain of a drawing. */
    public List<LegendEntry> of(Frame frame, Census census) {
        List<LegendEntry> entries = new ArrayList<>();
        SHOWN.stream().filter(census::has).forEach(role -> entry(role).ifPresent(entries::add));
        for (TaskEnd end : TaskEnd.values()) {
            if (end != TaskEnd.LOST && census.says(end.sign())) {
                entries.add(LegendEntry.spoken(end.sign() + " " + messages.get(end.key())));
            }
        }
        if (frame.sight().ahead().isPresent() && frame.clock() < frame.scale().right()) {
            entries.add(
                    LegendEntry.edged(Fill.faint(Role.TEXT_MUTED), messages.get(frame.sight().ahead("legend.ahead"))));
        }
        return entries;
    }

    private Optional<LegendEntry> entry(Role role) {
        return switch (role) {
            case NEWEST -> Optional.of(LegendEntry.filled(Fill.solid(role), messages.get("legend.newest")));
            case SUPERSEDED -> Optional.of(LegendEntry.filled(Fill.solid(role), messages.get("legend.superseded")));
            case MARKED -> Optional.of(LegendEntry.edged(Fill.stripes(role), messages.get("legend.marked")));
            case RETIRING -> Optional.of(LegendEntry.edged(Fill.hatch(role), messages.get("legend.retiring")));
            case RETIRED -> Optional.of(LegendEntry.outlined(Stroke.dotted(role, 1), messages.get("legend.retired")));
            case REPLACEMENT -> Optional.of(LegendEntry.filled(Fill.solid(role), messages.get("legend.replacement")));
            case LOST -> Optional.of(LegendEntry.outlined(Stroke.dashed(role, 1), messages.get("legend.lost")));
            case BREACH -> Optional.of(LegendEntry.edged(Fill.hatch(role), messages.get("legend.breach")));
            case TEXT, TEXT_MUTED, TEXT_CHIP, SURFACE, GROUP, WEEKEND, GRID, BORDER, CHIP, COUNT, FOCUS,
                    HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5 ->
                    Optional.empty();
        };
    }
}
