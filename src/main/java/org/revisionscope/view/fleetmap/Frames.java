package org.revisionscope.view.fleetmap;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What a map shows, frame by frame: it keeps seats, plan and lens in step with the content, and draws them. */
final class Frames implements Picture.Painter {

    private final FleetMapView view;
    private final Messages messages;
    private final CellPainter cells = new CellPainter();
    private final CellWords words;
    private final Names names;
    private final Tally tally;
    private final Lens lens = new Lens(Planner.plan(List.of(), 1, 1));
    private @Nullable TimelineContent content;
    private @Nullable Fleet fleet;
    private Plan plan = Planner.plan(List.of(), 1, 1);
    private Optional<Scape> scape = Optional.empty();
    private Optional<Looks> looksBefore = Optional.empty();
    /** Whether the run is another one because somebody decided something: until it is worked out, the one before is seen. */
    private boolean decided;
    private Optional<Tiles> tiles = Optional.empty();
    private double width = 1;
    private double height = 1;

    Frames(FleetMapView view, Messages messages) {
        this.view = view;
        this.messages = messages;
        words = new CellWords(messages);
        names = new Names(messages);
        tally = new Tally(messages);
    }

    Lens lens() {
        return lens;
    }

    Optional<Scape> scape() {
        return scape;
    }

    Box area() {
        return new Box(0, 0, width, Math.max(0, height - Tally.HEIGHT));
    }

    /** Colours have changed. */
    void restyle() {
        tiles = Optional.empty();
    }

    /** The control has this size from now on. */
    void size(double newWidth, double newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            arrange();
        }
    }

    /** Shows a content as soon as it is known who sits where; tells whether it is. */
    boolean show(TimelineContent shown) {
        if (fleet == null || !fleet.isOf(shown.run())) {
            fleet = new Fleet(shown.run());
            decided = content != null && shown.partsAtClockFrom(content);
            if (!decided) {
                scape = Optional.empty();
                looksBefore = Optional.empty();
            }
        }
        content = shown;
        if (!work()) {
            return false;
        }
        if (shown.passage().manner() == Manner.PLAYED) {
            washOther();
        }
        return true;
    }

    /** Where revisions look otherwise than in the frame before, that is washed across. */
    private void washOther() {
        if (looksBefore.isPresent() && scape.isPresent() && !looksBefore.get().sameAs(scape.get().looks())
                && view.washed() >= 1) {
            view.wash();
        }
    }

    /** Works on; whether it is known who sits where at the clock. */
    boolean work() {
        if (fleet == null || content == null) {
            return true;
        }
        int rows = fleet.rowsAt(content.clock());
        if (!fleet.workTowards(rows)) {
            return false;
        }
        boolean regrouped = fleet.seek(rows, Math.min(rows, fleet.rowsAt(content.passage().heldFrom())));
        if (view.washed() >= 1) {
            looksBefore = scape.map(Scape::looks);
        }
        if (regrouped || scape.isEmpty() || decided) {
            arrange();
        }
        scape = Optional.of(new Scape(content, plan, fleet.seating(), Looks.at(content.run(), content.clock()),
                fleet.held(), chosen(content), lens, area()));
        if (decided) {
            decided = false;
            washOther();
        }
        return true;
    }

    @Override
    public Picture.Drawing plan(PixelSurface surface) {
        return () -> paint(surface);
    }

    private void paint(PixelSurface surface) {
        surface.fill(new Box(0, 0, width, height), 0, Fill.solid(Role.SURFACE));
        if (scape.isEmpty() || scape.get().plan().panels().isEmpty()) {
            String key = scape.isEmpty() && content != null ? "map.working" : "map.empty";
            surface.text(Words.of(messages.get(key), Lettering.LABEL).in(Role.TEXT_MUTED).centred(), width / 2,
                    height / 2);
            return;
        }
        Scape shown = scape.get();
        if (tiles.isEmpty()) {
            tiles = Optional.of(new Tiles(view.palette(), surface.scale()));
        }
        Shading shading = Shading.of(shown, wash(shown, surface.scale()));
        cells.paint(surface, tiles.get(), shown.plan(), shown.lens(), shading);
        words.draw(surface, shown, shading);
        names.draw(surface, shown);
        tally.draw(surface, shading.count(shown.plan(), shown.content().run().revisions().count()),
                shown.chosen().map(chosen -> Words.of(tally.words(chosen, chosen.count(shown.plan(), shown.seating())),
                        Lettering.SMALL_BOLD)),
                new Box(0, area().bottom(), width, Tally.HEIGHT));
    }

    @Override
    public void paintPointing(PixelSurface surface) {
        scape.ifPresent(shown -> Marks.draw(surface, shown, view.hover(), view.selectionProperty().get(),
                view.focusedBox()));
    }

    /** Something else is selected. */
    void select() {
        scape = scape.map(shown -> shown.choosing(chosen(shown.content())));
    }

    private Optional<Chosen> chosen(TimelineContent shown) {
        return Chosen.of(view.selectionProperty().get(), shown.run());
    }

    private Wash wash(Scape shown, double scale) {
        return view.washed() >= 1 || looksBefore.isEmpty() ? Wash.none(shown.looks())
                : new Wash(looksBefore.get(), shown.looks(), (int) (view.washed() * width * scale));
    }

    private void arrange() {
        plan = Planner.plan(fleet == null ? List.of() : fleet.groups(), area().width(), area().height());
        lens.show(plan, area().width(), area().height());
        scape = scape.map(shown -> shown.arranged(plan, area()));
    }
}
