package org.revisionscope.bench;

import javafx.scene.layout.Region;

/** Something that is shown and moved, frame by frame. */
interface FrameContender {

    /** What is shown. */
    Region node();

    /** Called once it is shown at its size. */
    default void begin() {
        // most are ready
    }

    /** Moves a little; whatever that takes is part of the frame. */
    void frame(int number);
}
