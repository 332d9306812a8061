package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.sight.Subject;

/** Explains the cells, signs, outlines and headings that a frame of the map shows, and no others. */
final class MapLegend {

    private final Messages messages;

    MapLegend(Messages messages) {
        this.messages = messages;
    }

    /** What there is to explain of a frame. */
    List<LegendEntry> of(Scape scape, Subject selection) {
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(said("legend.map.cell"));
        int[] counts = Tally.count(scape.seating(), scape.looks(), scape.content().run().revisions().count());
        for (Look look : Look.values()) {
            if (look != Look.FREE && counts[look.ordinal()] > 0) {
                entries.add(entry(look));
            }
        }
        Sharing sharing = Sharing.of(scape);
        if (sharing.free()) {
            entries.add(entry(Look.FREE));
        }
        if (sharing.shared()) {
            entries.add(said("legend.map.shared"));
        }
        if (scape.lens().cell() < 1) {
            entries.add(said("legend.map.worst"));
        }
        marks(scape, selection, entries);
        headings(scape, entries);
        return entries;
    }

    private void marks(Scape scape, Subject selection, List<LegendEntry> entries) {
        if (scape.chosen().isPresent()) {
            entries.add(said("legend.map.pale"));
        } else if (!new MapSpots(scape).of(selection).isEmpty()) {
            entries.add(LegendEntry.outlined(Stroke.solid(Role.TEXT, 2), messages.get("legend.map.selected")));
        }
    }

    private void headings(Scape scape, List<LegendEntry> entries) {
        entries.add(said("legend.map.places"));
        if (Names.areShown(scape.lens().cell())) {
            entries.add(said("legend.map.owners"));
        }
    }

    private LegendEntry said(String key) {
        return LegendEntry.spoken(messages.get(key));
    }

    private LegendEntry entry(Look look) {
        Role role = look.role();
        return switch (look) {
            case FREE -> LegendEntry.outlined(Stroke.dotted(role, 1), messages.get("legend.map.free"));
            case NEWEST -> LegendEntry.filled(Fill.solid(role), messages.get("legend.newest"));
            case SUPERSEDED -> LegendEntry.filled(Fill.solid(role), messages.get("legend.superseded"));
            case AT_RISK -> LegendEntry.edged(Fill.stripes(role), messages.get("legend.marked"));
            case ARRIVING -> LegendEntry.filled(Fill.solid(role), messages.get("legend.map.arriving"));
            case STARTING -> LegendEntry.edged(Fill.faint(role), messages.get("legend.map.starting"));
            case GOING -> LegendEntry.edged(Fill.hatch(role), messages.get("legend.retiring"));
            case LOST -> LegendEntry.filled(Fill.solid(role), messages.get("legend.lost"));
        };
    }

    /**
     * How seats are taken.
     *
     * @param free whether nobody sits on some
     * @param shared whether two sit on one
     */
    private record Sharing(boolean free, boolean shared) {

        static Sharing of(Scape scape) {
            boolean free = false;
            boolean shared = false;
            for (Panel panel : scape.plan().panels()) {
                for (Block block : panel.blocks()) {
                    int[] codes = scape.seating().codes(block.group().number());
                    int end = Math.min(block.endSeat(scape.plan().rows()), codes.length / 2);
                    for (int seat = block.firstSeat(scape.plan().rows()); seat < end && !(free && shared); seat++) {
                        free |= codes[2 * seat] < 0;
                        shared |= codes[2 * seat + 1] >= 0;
                    }
                }
            }
            return new Sharing(free, shared);
        }
    }
}
