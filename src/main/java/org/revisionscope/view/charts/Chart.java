package org.revisionscope.view.charts;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;

/** One of the charts. */
interface Chart {

    /** Draws it, and answers where its values lie. */
    Plot draw(Surface surface, Box area, ChartsContent content);

    /** What it says at the clock to those who do not see it. */
    String spoken(ChartsContent content);
}
