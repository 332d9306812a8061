package org.revisionscope.view.timeline;

import java.util.Optional;
import java.util.function.Function;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.timeline.frame.Areas;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.layer.Lens;
import org.revisionscope.view.timeline.layer.Painting;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Draws what a timeline shows, and remembers the frame for those who point at it. */
final class Drawer implements Picture.Painter {

    private final TimelineView view;
    private final Painting painting;
    private final LaneScrollBar scrollBar;
    private final Function<Frame, Pointing> pointing;
    private Optional<Frame> drawn = Optional.empty();

    Drawer(TimelineView view, Painting painting, LaneScrollBar scrollBar, Function<Frame, Pointing> pointing) {
        this.view = view;
        this.painting = painting;
        this.scrollBar = scrollBar;
        this.pointing = pointing;
    }

    /** What was drawn last; empty before the first time. */
    Optional<Frame> drawn() {
        return drawn;
    }

    @Override
    public Picture.Drawing plan(PixelSurface surface) {
        Optional<Frame> frame = view.contentProperty().get().map(shown -> arrange(shown).on(surface, Pointing.NONE));
        LensHolder holder = view.performance().lens();
        return new Planned(frame, frame.flatMap(holder::over), holder.part());
    }

    /** A frame, and the lens over it with how far it has opened. */
    private final class Planned implements Picture.Drawing {

        private final Optional<Frame> frame;
        private final Optional<Lens> lens;
        private final double part;

        Planned(Optional<Frame> frame, Optional<Lens> lens, double part) {
            this.frame = frame;
            this.lens = lens;
            this.part = part;
        }

        @Override
        public void paint() {
            frame.ifPresent(main -> {
                painting.paint(main);
                lens.ifPresent(open -> open.paint(main, painting, part));
            });
        }

        @Override
        public void shown() {
            drawn = frame;
            view.performance().lens().shows(lens, part);
            frame.ifPresent(view.emptyNote()::show);
            view.performance().stage().followPicture();
        }
    }

    @Override
    public void paintPointing(PixelSurface surface) {
        drawn.ifPresent(shown -> painting.paintPointing(shown.on(surface, pointing.apply(shown))));
    }

    /** Lays everything out; an outline that has become shorter is scrolled back into view. */
    private Painting.Arrangement arrange(TimelineContent shown) {
        Viewport viewport = view.navigation().viewport();
        Subject selected = view.selectionProperty().get();
        Box size = new Box(0, 0, view.getWidth(), view.getHeight());
        Painting.Arrangement fresh = painting.arrange(shown, viewport, selected, size);
        double outline = fresh.contents().outline().height();
        double room = fresh.areas().lanes().height();
        if (viewport.scroll() > Math.max(0, outline - room)) {
            viewport.scrollTo(viewport.scroll(), outline, room);
            fresh = painting.arrange(shown, viewport, selected, size);
        }
        Areas areas = fresh.areas();
        scrollBar.show(areas.scrolled(), outline - areas.pinned(), viewport.scroll());
        return fresh.moving(view.performance().shown(fresh.contents().outline()), view.performance().swell());
    }
}
