package org.revisionscope.view.fleetmap;

import java.util.List;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.AdvanceWidths;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Labels;

/** The headings of places, and the names of services and jobs over their cells. */
final class Names {

    private static final double LEAST_NAME = 13;
    private static final double GAP = 8;

    private final Messages messages;

    Names(Messages messages) {
        this.messages = messages;
    }

    /** Whether services and jobs have names over their cells, if these are so large. */
    static boolean areShown(double cell) {
        return Spacing.name(cell) >= LEAST_NAME;
    }

    /** Writes the headings and names that are in view. */
    void draw(Surface surface, Scape scape) {
        Plan plan = scape.plan();
        double cell = scape.lens().cell();
        for (int i = 0; i < plan.panels().size(); i++) {
            Box box = scape.lens().shown(plan.box(i, cell));
            if (box.bottom() > 0 && box.y() < scape.area().bottom() && box.right() > 0
                    && box.x() < scape.area().right()) {
                Panel panel = plan.panels().get(i);
                if (areShown(cell)) {
                    panel.blocks().forEach(block -> name(surface, scape, block));
                }
                heading(surface, scape, panel, box, room(scape, i, box));
            }
        }
    }

    /** A place is named by its Region; where there are several accounts, the end of the account's number goes before. */
    private static String place(Scape scape, Place place) {
        return place(place, scape.plan().panels().stream()
                .anyMatch(other -> !other.place().account().equals(place.account())));
    }

    /** How much room the heading of a place needs before the next one, in pixels. */
    static double widthOf(Place place, boolean several) {
        return Math.ceil(AdvanceWidths.of(place(place, several), Lettering.LABEL_BOLD)) + GAP;
    }

    private static String place(Place place, boolean several) {
        return several ? place.brief() : place.region().id();
    }

    /** Where the heading of a place must end: at the next place in its line. */
    private static double room(Scape scape, int panel, Box box) {
        if (panel + 1 < scape.plan().panels().size()) {
            double next = scape.lens().shown(scape.plan().box(panel + 1, scape.lens().cell())).x();
            return next > box.x() ? next - GAP : scape.area().right();
        }
        return scape.area().right();
    }

    /** A heading stays in view as long as anything of its place does. */
    private void heading(Surface surface, Scape scape, Panel panel, Box box, double right) {
        double top = Math.max(box.y(), Math.min(0, box.bottom() - Spacing.HEADING));
        double x = Math.max(box.x(), Math.min(Spacing.MARGIN, box.right()));
        double width = Math.max(0, Math.min(right, scape.area().right()) - x);
        if (top > box.y()) {
            surface.fill(Box.between(Math.max(0, box.x()), x + width, top, Spacing.HEADING), 0,
                    Fill.solid(Role.SURFACE));
        }
        int tasks = panel.blocks().stream().filter(block -> block.firstColumn() == 0)
                .mapToInt(block -> scape.seating().countOf(block.group().number())).sum();
        row(surface, x, top + 15, width, List.of(Words.of(place(scape, panel.place()), Lettering.LABEL_BOLD),
                Words.of(messages.format("map.tasks", tasks), Lettering.SMALL),
                Words.of(panel.place().account().grouped(), Lettering.SMALL).in(Role.TEXT_MUTED)));
    }

    /** A name stays in view, under its heading, as long as cells of its group do. */
    private void name(Surface surface, Scape scape, Block block) {
        double cell = scape.lens().cell();
        double height = Spacing.name(cell);
        Box box = scape.lens().shown(scape.plan().box(block, cell));
        if (block.firstColumn() > 0 || box.right() < 0 || box.x() > scape.area().right()
                || box.bottom() < Spacing.HEADING || box.y() - height > scape.area().bottom()) {
            return;
        }
        double top = Math.max(box.y() - height, Math.min(Spacing.HEADING, box.bottom() - height));
        double x = Math.max(box.x(), Math.min(Spacing.MARGIN, box.right()));
        double width = Math.max(0, box.right() + Spacing.betweenGroups(cell) - 3 - x);
        if (top > box.y() - height) {
            surface.fill(Box.between(Math.max(0, box.x()), Math.max(x, box.right()), top, height), 0,
                    Fill.solid(Role.SURFACE));
        }
        String owner = block.group().owner().name();
        row(surface, x, top + height - 5, width,
                List.of(Words.of(owner.isEmpty() ? messages.get("timeline.unnamed") : owner, Lettering.SMALL_BOLD),
                        Words.of(messages.format("map.count", scape.seating().countOf(block.group().number())),
                                Lettering.SMALL).in(Role.TEXT_MUTED)));
    }

    /** Words side by side: the first are shortened, those after them are left out if they have no room. */
    private static void row(Surface surface, double x, double baseline, double width, List<Words> words) {
        Labels.fitted(surface, words.getFirst(), x, baseline, width);
        double next = x + surface.widthOf(words.getFirst()) + GAP;
        for (Words more : words.subList(1, words.size())) {
            if (next + surface.widthOf(more) <= x + width) {
                surface.text(more, next, baseline);
                next += surface.widthOf(more) + GAP;
            }
        }
    }
}
