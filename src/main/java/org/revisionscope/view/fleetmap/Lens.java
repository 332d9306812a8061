package org.revisionscope.view.fleetmap;

import java.util.Optional;

import org.revisionscope.view.draw.Box;

/** Which part of a plan is in view, and how large its cells are. Knows nothing of drawing. */
final class Lens {

    /** One task says all that it has to say: larger cells are of no use. */
    private static final double LARGEST = 460;
    /** No cell takes more than this share of the view's width or height, so that its neighbours are seen. */
    private static final double MOST_OF_VIEW = 0.8;

    private Plan plan;
    private double width = 1;
    private double height = 1;
    private double cell;
    private double left;
    private double top;
    private boolean fitted = true;

    /** All of a plan. */
    Lens(Plan plan) {
        this.plan = plan;
        cell = plan.fittingCell();
    }

    /** The size of a cell, in pixels. */
    double cell() {
        return cell;
    }

    /** Whether all of the plan is in view, and is to stay so. */
    boolean fitted() {
        return fitted;
    }

    /** Where something of the plan lies in the view. */
    Box shown(Box box) {
        return new Box(box.x() - left, box.y() - top, box.width(), box.height());
    }

    /** The x in the plan of an x in the view. */
    double planX(double x) {
        return x + left;
    }

    /** The y in the plan of a y in the view. */
    double planY(double y) {
        return y + top;
    }

    /** The seat nearest to a point of the view; empty if there is none at all. */
    Optional<Seat> seatNear(double x, double y) {
        return plan.seatNear(planX(x), planY(y), cell);
    }

    /** Where a seat lies in the view, with the space between cells; empty if it has no cell. */
    Optional<Box> shown(Seat seat) {
        return plan.box(seat.owner(), seat.number(), cell).map(this::shown);
    }

    /** Looks at another plan, or has another size: what is in the middle stays there, if its owner has cells still. */
    void show(Plan other, double newWidth, double newHeight) {
        Optional<Anchor> middle = fitted ? Optional.empty() : anchor(width / 2, height / 2);
        plan = other;
        width = newWidth;
        height = newHeight;
        if (fitted) {
            fit();
        } else {
            cell = Math.clamp(cell, least(), most());
            middle.ifPresent(anchor -> anchor.hold(newWidth / 2, newHeight / 2));
            clamp();
        }
    }

    /** Makes cells larger or smaller; what lies at a point stays there. */
    void zoomTo(double newCell, double x, double y) {
        Optional<Anchor> anchor = anchor(x, y);
        cell = Math.clamp(newCell, least(), most());
        fitted = fits(cell);
        anchor.ifPresent(held -> held.hold(x, y));
        clamp();
    }

    /** Whether all of the plan is in view with cells of a size. */
    boolean fits(double size) {
        return size <= least();
    }

    /** The size that cells may have. */
    double allowed(double wanted) {
        return Math.clamp(wanted, least(), most());
    }

    /** Moves over the plan. */
    void pan(double byX, double byY) {
        left += byX;
        top += byY;
        clamp();
    }

    /** All of the plan. */
    void fit() {
        fitted = true;
        cell = least();
        left = 0;
        top = 0;
    }

    /** Moves so that what lies in a box of the view, or beside it, is in view. */
    void revealShown(Box box) {
        reveal(new Box(planX(box.x()), planY(box.y()), box.width(), box.height()));
    }

    /** Moves so that a box of the plan is in view, under the headings that stay there. */
    void reveal(Box box) {
        double headings = Spacing.HEADING + Spacing.name(cell);
        left = Math.min(box.x() - Spacing.MARGIN, Math.max(left, box.right() + Spacing.MARGIN - width));
        top = Math.min(box.y() - headings, Math.max(top, box.bottom() + Spacing.MARGIN - height));
        clamp();
    }

    /** Moves so that a box of the plan lies in the middle. */
    void centre(Box box) {
        left = box.centreX() - width / 2;
        top = box.centreY() - height / 2;
        clamp();
    }

    private double most() {
        return Math.max(least(), Math.min(LARGEST, MOST_OF_VIEW * Math.min(width, height)));
    }

    private double least() {
        return plan.fittingCell();
    }

    private void clamp() {
        Box all = plan.all(cell);
        // what is smaller than the view may lie anywhere in it, or zooming could not hold what lies at the pointer
        left = Math.clamp(left, Math.min(0, all.width() - width), Math.max(0, all.width() - width));
        top = Math.clamp(top, Math.min(0, all.height() - height), Math.max(0, all.height() - height));
    }

    private Optional<Anchor> anchor(double x, double y) {
        return plan.nearest(planX(x), planY(y), cell).map(block -> {
            Box box = plan.box(block, cell);
            return new Anchor(block, (planX(x) - box.x()) / cell, (planY(y) - box.y()) / cell);
        });
    }

    /** A point of a group, in cells from the left upper corner of a block. */
    private final class Anchor {

        private final int owner;
        private final int seat;
        private final double right;
        private final double down;

        Anchor(Block block, double right, double down) {
            owner = block.group().number();
            int column = (int) Math.clamp(Math.floor(right), 0, block.columns() - 1);
            seat = Math.min((block.firstColumn() + column) * plan.rows(), block.group().seats() - 1);
            this.right = right - (seat / plan.rows() - block.firstColumn());
            this.down = down - seat % plan.rows();
        }

        /** Moves so that the point lies at this place of the view. */
        void hold(double x, double y) {
            plan.box(owner, seat, cell).ifPresent(box -> {
                left = box.x() + right * cell - x;
                top = box.y() + down * cell - y;
            });
        }
    }
}
