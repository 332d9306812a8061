package org.revisionscope.controller.desk;

import javafx.scene.Node;

/** Where one card or page at a time lies over the window. */
public interface CardPlace {

    /** Lays a card over the window, instead of any other. */
    void show(Node card);

    /** Takes it away, and gives the focus back. */
    void close();

    /** Whether this card lies there. */
    boolean holds(Node card);
}
