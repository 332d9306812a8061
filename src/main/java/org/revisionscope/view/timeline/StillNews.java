package org.revisionscope.view.timeline;

import java.util.function.IntConsumer;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Parting;

/** Where nothing moves, says what others see moving: notices and futures that leave, and revisions that are released. */
final class StillNews {

    private final Messages messages;
    private final Toast toast;
    private final IntConsumer pointOut;

    /**
     * Says nothing yet.
     *
     * @param toast says how many notices were sent, or which future is kept
     * @param pointOut points out a row of the journal in the Story
     */
    StillNews(Messages messages, Toast toast, IntConsumer pointOut) {
        this.messages = messages;
        this.toast = toast;
        this.pointOut = pointOut;
    }

    /** Futures have parted; those that are only kept are seen elsewhere. */
    void tell(Parting parting) {
        if (parting.shown() == Parting.Shown.LEAVING) {
            toast.say(messages.format("timeline.toast.parted", parting.left()));
        }
    }

    /** This has happened. */
    void tell(News news) {
        JournalView view = news.run().view();
        int sent = 0;
        int released = -1;
        for (int row = news.from(); row < news.until(); row++) {
            EventType type = view.type(row);
            sent += type == EventType.NOTICE_SENT ? 1 : 0;
            released = type == EventType.REVISION_RELEASED ? row : released;
        }
        if (sent > 0) {
            toast.say(messages.format("timeline.toast.notices", sent));
        }
        if (released >= 0) {
            pointOut.accept(released);
        }
    }
}
