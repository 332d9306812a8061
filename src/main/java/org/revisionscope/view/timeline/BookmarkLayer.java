package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.List;

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
            double x = x(frame, all.get(i));
            double next = i + 1 < all.size() ? x(frame, all.get(i + 1)) - GAP : frame.scale().rightX();
            double room = Math.min(next - x, WIDEST) - WIDTH - GAP;
            double width = Math.min(room, frame.surface().widthOf(words(i, all.get(i))));
            labels.add(
                    new Box(x, frame.areas().ruler().y(), width > 0 ? WIDTH + width + 2 * GAP : WIDTH, BASELINE + 3));
        }
        return labels;
    }

    private static Words words(int number, Bookmark bookmark) {
        return Words.of((number + 1 + " " + bookmark.note()).strip(), Lettering.SMALL_BOLD);
    }

    /** Where the ribbon of a bookmark hangs, in view or not. */
    static Box ribbon(Frame frame, Bookmark bookmark) {
        return new Box(x(frame, bookmark), frame.areas().ruler().y(), WIDTH, LENGTH);
    }

    private static double x(Frame frame, Bookmark bookmark) {
        return frame.scale().edge(bookmark.at().toEpochMilli());
    }

    /** The ribbon hangs right of its instant. */
    private static void draw(Surface surface, Box label, Words words) {
        double x = label.x();
        double width = label.width() - WIDTH - 2 * GAP;
        if (width > 0) {
            surface.fill(label, 0, Fill.solid(Role.SURFACE));
            Labels.fitted(surface, words, x + WIDTH + GAP, BASELINE, width);
        }
        surface.shape(new double[] {x, 0, x + WIDTH, 0, x + WIDTH, LENGTH, x + WIDTH / 2, LENGTH - NOTCH, x, LENGTH},
                5, Fill.solid(Role.TEXT));
    }
}
