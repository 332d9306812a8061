package org.revisionscope.view.fleetmap;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Seating;
import org.revisionscope.view.draw.Box;

/** Walks over the cells that are in view, on whole pixels, as {@link CellPainter} draws them. */
final class Visible {

    private final Plan plan;
    private final Lens lens;
    private final Seating seating;
    private final Shading shading;
    private final Box view;
    private final double scale;

    /**
     * The cells of a frame.
     *
     * @param shading how they are drawn
     * @param scale how many pixels one unit takes
     */
    Visible(Scape scape, Shading shading, double scale) {
        plan = scape.plan();
        lens = scape.lens();
        seating = scape.seating();
        view = scape.area();
        this.shading = shading;
        this.scale = scale;
    }

    /** Is told of each cell. */
    interface Visitor {

        /**
         * A cell.
         *
         * @param task who sits there, or {@link Journal#NONE}
         * @param shade what {@link Shading} says of it
         * @param box where it lies in the view
         */
        void visit(int task, int shade, Box box);
    }

    /** Visits every cell in view, place by place. */
    void forEach(Visitor visitor) {
        for (Panel panel : plan.panels()) {
            for (Block block : panel.blocks()) {
                Box box = lens.shown(plan.box(block, lens.cell()));
                if (meets(box)) {
                    visit(block, box, visitor);
                }
            }
        }
    }

    /** Where one of the two that may share a seat lies; {@code half} is 0 for the first. */
    static Box half(Box whole, int half, double scale, double gap) {
        int left = (int) Math.round(whole.x() * scale);
        int right = (int) Math.round(whole.right() * scale);
        int middle = CellPainter.half(left, right);
        return half == 0 ? Box.between(whole.x(), middle / scale, whole.y(), whole.height())
                : Box.between((middle + (gap > 0 ? 1 : 0)) / scale, whole.right(), whole.y(), whole.height());
    }

    /** The part of a cell that is drawn: on whole pixels, without the gap. */
    static Box drawn(Box cell, double scale, double size) {
        double gap = Math.round(Spacing.betweenCells(size) * scale);
        double left = Math.round(cell.x() * scale);
        double top = Math.round(cell.y() * scale);
        double right = Math.max(left + 1, Math.round(cell.right() * scale) - gap);
        double bottom = Math.max(top + 1, Math.round(cell.bottom() * scale) - gap);
        return new Box(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
    }

    private void visit(Block block, Box box, Visitor visitor) {
        int owner = block.group().number();
        int seats = Math.min(block.endSeat(plan.rows()), shading.enter(block.group()));
        double cell = lens.cell();
        double gap = Spacing.betweenCells(cell);
        for (int seat = block.firstSeat(plan.rows()); seat < seats; seat++) {
            Box whole = drawn(new Box(box.x() + (seat / plan.rows() - block.firstColumn()) * cell,
                    box.y() + seat % plan.rows() * cell, cell, cell), scale, cell);
            if (!meets(whole)) {
                continue;
            }
            shading.column((int) Math.round(whole.x() * scale));
            int second = shading.second(seat);
            if (second == Shading.NOBODY) {
                visitor.visit(seating.first(owner, seat), shading.first(seat), whole);
            } else {
                visitor.visit(seating.first(owner, seat), shading.first(seat), half(whole, 0, scale, gap));
                visitor.visit(seating.second(owner, seat), second, half(whole, 1, scale, gap));
            }
        }
    }

    private boolean meets(Box box) {
        return box.right() > view.x() && box.bottom() > view.y() && box.x() < view.right() && box.y() < view.bottom();
    }
}
