package org.revisionscope.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
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

    /** The skin forgets that its edges take some of the width. */
    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedLeftInset() + snappedRightInset();
        return Math.ceil(getContent().prefHeight(width < 0 ? width : width - edges)) + snappedTopInset()
                + snappedBottomInset();
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
