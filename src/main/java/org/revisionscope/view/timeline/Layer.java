package org.revisionscope.view.timeline;

/** One kind of thing that the timeline draws. Layers are drawn in a fixed order, each over those before it. */
interface Layer {

    /** Draws what a frame tells. */
    void draw(Frame frame);
}
