package org.revisionscope.view.timeline;

import java.util.List;
import java.util.function.Supplier;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** Bookmarks as ribbons that hang into the ruler, each with its number and its note. */
final class BookmarkLayer implements Layer {

    private static final double WIDTH = 8;
    private static final double LENGTH = 13;
    private static final double NOTCH = 4;
    private static final double GAP = 4;
    private static final double BASELINE = 13;
    private static final double WIDEST = 160;

    private final Supplier<List<Bookmark>> bookmarks;

    BookmarkLayer(Supplier<List<Bookmark>> bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Override
    public void draw(Frame frame) {
        List<Bookmark> all = bookmarks.get();
        if (all.isEmpty()) {
            return;
        }
        frame.surface().clip(Box.between(frame.scale().leftX(), frame.scale().rightX(), frame.areas().ruler().y(),
                frame.areas().ruler().height()));
        for (int i = 0; i < all.size(); i++) {
            double x = x(frame, all.get(i));
            double next = i + 1 < all.size() ? x(frame, all.get(i + 1)) - GAP : frame.scale().rightX();
            if (x + WIDEST > frame.scale().leftX() && x < frame.scale().rightX()) {
                draw(frame.surface(), x, Math.min(next - x, WIDEST), (i + 1) + " " + all.get(i).note());
            }
        }
        frame.surface().release();
    }

    /** Where the ribbon of a bookmark hangs, in view or not. */
    static Box ribbon(Frame frame, Bookmark bookmark) {
        return new Box(x(frame, bookmark), frame.areas().ruler().y(), WIDTH, LENGTH);
    }

    private static double x(Frame frame, Bookmark bookmark) {
        return frame.scale().edge(bookmark.at().toEpochMilli());
    }

    /** The ribbon hangs right of its instant. */
    private static void draw(Surface surface, double x, double room, String text) {
        Words words = Words.of(text.strip(), Lettering.SMALL_BOLD);
        double width = Math.min(room - WIDTH - GAP, surface.widthOf(words));
        if (width > 0) {
            surface.fill(new Box(x, 0, WIDTH + width + 2 * GAP, BASELINE + 3), 0, Fill.solid(Role.SURFACE));
            Labels.fitted(surface, words, x + WIDTH + GAP, BASELINE, width);
        }
        surface.shape(new double[] {x, 0, x + WIDTH, 0, x + WIDTH, LENGTH, x + WIDTH / 2, LENGTH - NOTCH, x, LENGTH},
                5, Fill.solid(Role.TEXT));
    }
}
