package org.revisionscope.view.notices;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;

/**
 * A line of the list of notices: the notice as it was sent, and beside it how far its retirement has come (RET-6).
 *
 * @param sent what was sent
 * @param sentAt when, in milliseconds since the epoch
 * @param progress how many of the tasks found at the mark are still live
 */
public record NoticeRow(NoticeSent sent, long sentAt, Progress progress) {

    /**
     * How far a retirement has come.
     *
     * @param left how many tasks are still on the revision
     * @param found how many the mark found
     */
    public record Progress(int left, int found) {}
}
