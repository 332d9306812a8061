package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.outline.Search;

/** Dims the rows that a search does not find. */
public final class VeilLayer implements Layer {

    private final Search search;

    /** A layer that follows a search. */
    public VeilLayer(Search search) {
        this.search = search;
    }

    @Override
    public void draw(Frame frame) {
        if (!search.isOn()) {
            return;
        }
        frame.surface().clip(frame.areas().lanes());
        for (Row row : frame.rows()) {
            if (!search.finds(row)) {
                frame.surface().fill(new Box(0, frame.top(row), frame.areas().all().width(), row.height()), 0,
                        Fill.veil(row instanceof Row.Version || row instanceof Row.Pins ? Role.GROUP : Role.SURFACE));
            }
        }
        frame.surface().release();
    }
}
