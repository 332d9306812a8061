package org.revisionscope.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** Content that is as high as it wants where there is room, else scrolls: by wheel, by the page keys, with the focus. */
public final class TallContent extends ScrollPane {

    /**
     * Around this content.
     *
     * @param content as wide as its room; its height may follow from its width
     */
    public TallContent(Node content) {
        super(content);
        getStyleClass().add("tall-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** The same for what fills its room if it is not higher; Tab goes past it to what lies in it. */
    public static TallContent filling(Node content) {
        TallContent filled = new TallContent(content);
        filled.setFitToHeight(true);
        filled.setFocusTraversable(false);
        return filled;
    }

    /** Words wrap, so the height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /**
     * The skin forgets that its edges take some of the width. It wants no more than it may have at most: a window is made as
     * high as what is in it wants to be.
     */
    @Override
    protected double computePrefHeight(double width) {
        return atMost(getMaxHeight(), wholeHeight(width));
    }

    /** Where it will scroll, the bar stands beside what would else have all the width. */
    @Override
    protected double computePrefWidth(double height) {
        double width = super.computePrefWidth(height);
        boolean isScrolled = getMaxHeight() > 0 && wholeHeight(width) > getMaxHeight();
        double bar = isScrolled ? lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(each -> each.getOrientation() == Orientation.VERTICAL).mapToDouble(each -> each.prefWidth(-1))
                .max().orElse(0) : 0;
        return atMost(getMaxWidth(), Math.ceil(width + bar));
    }

    private double wholeHeight(double width) {
        double edges = snappedLeftInset() + snappedRightInset();
        return Math.ceil(getContent().prefHeight(width < 0 ? width : width - edges)) + snappedTopInset()
                + snappedBottomInset();
    }

    /** What is wanted, unless a limit is set that is lower. */
    private static double atMost(double limit, double wanted) {
        return limit > 0 ? Math.min(limit, wanted) : wanted;
    }

    /** Lets the page keys scroll while anything within a node has the keyboard's focus. */
    public void scrollByKeysFrom(Node owner) {
        owner.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case PAGE_DOWN -> scroll(1, event);
                case PAGE_UP -> scroll(-1, event);
                default -> {}
            }
        });
    }

    /** Most of a page, so that a line that was seen is still seen. */
    private void scroll(int pages, KeyEvent event) {
        double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + pages * 0.9 * getViewportBounds().getHeight() / hidden, 0, 1));
            event.consume();
        }
    }
}
