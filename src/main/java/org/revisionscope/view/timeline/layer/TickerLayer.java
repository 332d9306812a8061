package org.revisionscope.view.timeline.layer;

import org.revisionscope.model.history.Lane;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Source;

/** When the clock runs so fast that more tasks come and go than could be shown moving, counts how many each lane had. */
public final class TickerLayer implements Layer {

    /** More tasks than this in a second are counted, not shown moving. */
    public static final int MOST_MOVING = 8;

    private final Messages messages;

    TickerLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        Passage passage = frame.sight().passage();
        if (passage.scene().isPresent() || passage.heldFrom() >= frame.clock() || !Whereabouts.showsClock(frame)) {
            return;
        }
        Source past = frame.sight().past();
        int before = past.chronicle().view().rowsUntil(passage.heldFrom());
        int launched = past.chronicle().tasks().launchedBefore(past.rows())
                - past.chronicle().tasks().launchedBefore(before);
        if (launched > MOST_MOVING) {
            frame.surface().clip(frame.bars());
            for (Row row : frame.rows()) {
                if (row instanceof Row.Tasks tasks) {
                    tasks.lane().in(past).ifPresent(lane -> draw(frame, tasks, lane.lane(), before));
                }
            }
            frame.surface().release();
        }
    }

    private void draw(Frame frame, Row.Tasks row, Lane lane, int before) {
        int rows = frame.sight().past().rows();
        int came = lane.launchedAt(rows) - lane.launchedAt(before);
        int went = lane.leftRows().countBelow(rows) - lane.leftRows().countBelow(before);
        if (came + went > 0) {
            Words words = Labels.smallBold(messages.format("timeline.ticker", came, went));
            double x = Math.rint(frame.scale().x(frame.clock())) + HeadLayer.REACH + 4;
            Labels.plainPill(frame.surface(), words,
                    Math.min(x, frame.scale().rightX() - Labels.pillWidth(frame.surface(), words)),
                    frame.top(row) + row.height() / 2);
        }
    }
}
