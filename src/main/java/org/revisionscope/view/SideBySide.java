package org.revisionscope.view;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Two parts beside each other where both have room, else one below the other. All sizes are in the height of words, so that
 * what has room is decided alike for every size of words. Below each other they want more height: what is around them scrolls.
 */
public final class SideBySide extends Region {
    private static final double DEFAULT_GAP_EM = 0.6;

    private final Label probe = new Label(); // never shown: the style sheets tell it the font of the words around
    private @Nullable Node first;
    private @Nullable Node second;
    private double roomEm;
    private double firstEm;
    private double share;
    private double firstHeightEm;
    private double secondHeightEm;
    private double gapEm = DEFAULT_GAP_EM;

    /** Without parts. */
    public SideBySide() {
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener((_, _, _) -> requestLayout());
        setMinWidth(0);
        collect();
    }

    public @Nullable Node getFirst() {
        return first;
    }

    /** What stands at the left, or above. */
    public void setFirst(@Nullable Node node) {
        first = node;
        collect();
    }

    public @Nullable Node getSecond() {
        return second;
    }

    /** What stands at the right, or below. */
    public void setSecond(@Nullable Node node) {
        second = node;
        collect();
    }

    public double getRoomEm() {
        return roomEm;
    }

    /** The least width for both beside each other. */
    public void setRoomEm(double em) {
        roomEm = em;
    }

    public double getFirstEm() {
        return firstEm;
    }

    /** How wide the first is beside the second; 0 if it has its share instead. */
    public void setFirstEm(double em) {
        firstEm = em;
    }

    public double getShare() {
        return share;
    }

    /** How much of the width the first has beside the second, 0 to 1. */
    public void setShare(double part) {
        share = part;
    }

    public double getFirstHeightEm() {
        return firstHeightEm;
    }

    /** How high the first is at least above the second; 0 if it is as high as it wants. */
    public void setFirstHeightEm(double em) {
        firstHeightEm = em;
    }

    public double getSecondHeightEm() {
        return secondHeightEm;
    }

    /** How high the second is at least below the first; 0 if it is as high as it wants. */
    public void setSecondHeightEm(double em) {
        secondHeightEm = em;
    }

    public double getGapEm() {
        return gapEm;
    }

    /** What is between them. */
    public void setGapEm(double em) {
        gapEm = em;
    }

    private void collect() {
        getChildren().setAll(probe);
        for (Node part : new Node[] {first, second}) {
            if (part != null) {
                getChildren().add(part);
            }
        }
    }

    private double em() {
        return probe.getFont().getSize();
    }

    /** Whether one part lies below the other in a width. */
    private boolean isStacked(double width) {
        return width > 0 && width < roomEm * em();
    }

    /** The height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Who asks for no width, as what scrolls does, means the one that it has. */
    @Override
    protected double computeMinHeight(double width) {
        double asked = width < 0 ? getWidth() : width;
        return isStacked(asked) ? stackedHeight(asked)
                : snappedTopInset() + Math.max(leastHeight(first), leastHeight(second)) + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? getWidth() : width;
        if (isStacked(asked)) {
            return stackedHeight(asked);
        }
        double edges = snappedTopInset() + snappedBottomInset();
        return edges + Math.max(prefHeight(first, -1), prefHeight(second, -1));
    }

    private double stackedHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + firstHeight(inside) + gapEm * em() + secondHeight(inside) + snappedBottomInset();
    }

    private double firstHeight(double width) {
        return firstHeightEm > 0 ? firstHeightEm * em() : prefHeight(first, width);
    }

    private double secondHeight(double width) {
        return secondHeightEm > 0 ? secondHeightEm * em() : prefHeight(second, width);
    }

    /** A part may be lower than it wants, unless it says that it must not. */
    private static double leastHeight(@Nullable Node node) {
        return node instanceof Region part && part.getMinHeight() == USE_PREF_SIZE ? prefHeight(part, -1) : 0;
    }

    private static double prefHeight(@Nullable Node node, double width) {
        return node == null ? 0 : Math.ceil(node.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double gap = snapSpaceX(gapEm * em());
        if (isStacked(getWidth())) {
            double extra = Math.max(0, height - firstHeight(width) - gap - secondHeight(width));
            double above = snapSizeY(firstHeight(width) + (firstHeightEm > 0 ? extra / 2 : 0));
            place(first, left, top, width, above);
            place(second, left, top + above + gap, width, height - above - gap);
        } else {
            double beside = snapSizeX(firstEm > 0 ? firstEm * em() : share * (width - gap));
            place(first, left, top, beside, height);
            place(second, left + beside + gap, top, width - beside - gap, height);
        }
    }

    private void place(@Nullable Node node, double x, double y, double width, double height) {
        if (node != null) {
            layoutInArea(node, x, y, Math.max(0, width), Math.max(0, height), 0, HPos.LEFT, VPos.TOP);
        }
    }
}
