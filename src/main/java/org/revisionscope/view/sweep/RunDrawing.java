package org.revisionscope.view.sweep;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;

/** A picture of the runs of a sweep. */
interface RunDrawing {

    /** Draws all of it, and tells where it has drawn which run, in the order in which they are read. */
    List<RunSpot> paint(Surface surface, Box area);
}
