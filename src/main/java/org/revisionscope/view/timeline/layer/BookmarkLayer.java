package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.Ribbon;

/** Bookmarks as ribbons that hang into the ruler, each with its number and its note. */
final class BookmarkLayer implements Layer {

    private static final double NOTCH = 4;
    private static final double GAP = 4;
    private static final double BASELINE = 13;
    private static final double WIDEST = 160;

    @Override
    public void draw(Frame frame) {
        List<Bookmark> all = frame.contents().bookmarks();
        if (all.isEmpty()) {
            return;
        }
        frame.surface().clip(Box.between(frame.scale().leftX(), frame.scale().rightX(), frame.areas().ruler().y(),
                frame.areas().ruler().height()));
        List<Box> labels = labels(frame);
        for (int i = 0; i < all.size(); i++) {
            if (labels.get(i).right() > frame.scale().leftX() && labels.get(i).x() < frame.scale().rightX()) {
                draw(frame.surface(), labels.get(i), words(i, all.get(i)));
            }
        }
        frame.surface().release();
    }

    /** Where bookmarks lie with their notes, in view or not, in the order of time. */
    static List<Box> labels(Frame frame) {
        List<Bookmark> all = frame.contents().bookmarks();
        List<Box> labels = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double x = Ribbon.x(frame, all.get(i));
            double next = i + 1 < all.size() ? Ribbon.x(frame, all.get(i + 1)) - GAP : frame.scale().rightX();
            double room = Math.min(next - x, WIDEST) - Ribbon.WIDTH - GAP;
            double width = Math.min(room, frame.surface().widthOf(words(i, all.get(i))));
            labels.add(
                    new Box(x, frame.areas().ruler().y(), width > 0 ? Ribbon.WIDTH + width + 2 * GAP : Ribbon.WIDTH,
                            BASELINE + 3));
        }
        return labels;
    }

    private static Words words(int number, Bookmark bookmark) {
        return Words.of((number + 1 + " " + bookmark.note()).strip(), Lettering.SMALL_BOLD);
    }

    /** The ribbon hangs right of its instant. */
    private static void draw(Surface surface, Box label, Words words) {
        double x = label.x();
        double width = label.width() - Ribbon.WIDTH - 2 * GAP;
        if (width > 0) {
            surface.fill(label, 0, Fill.solid(Role.SURFACE));
            Labels.fitted(surface, words, x + Ribbon.WIDTH + GAP, BASELINE, width);
        }
        surface.shape(
                new double[] {x, 0, x + Ribbon.WIDTH, 0, x + Ribbon.WIDTH, Ribbon.LENGTH, x + Ribbon.WIDTH / 2,
                    Ribbon.LENGTH - NOTCH, x, Ribbon.LENGTH},
                5, Fill.solid(Role.TEXT));
    }
}
