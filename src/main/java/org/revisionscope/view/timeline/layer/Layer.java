package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.timeline.frame.Frame;

/** One kind of thing that the timeline draws. Layers are drawn in a fixed order, each over those before it. */
public interface Layer {

    /** Draws what a frame tells. */
    void draw(Frame frame);
}
