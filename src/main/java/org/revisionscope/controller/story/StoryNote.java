package org.revisionscope.controller.story;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.view.Messages;

/**
 * Says how much of the story is shown, and what was left out.
 *
 * @param messages the words
 */
record StoryNote(Messages messages) {

    String of(StoryFilter filter, Now now, int total, StoryWindow window) {
        String count = filter.isOff() ? messages.format("story.count", total)
                : messages.format("story.count.filter", total, now.rows());
        if (filter.isCut()) {
            return messages.format("story.count.cut", count, StoryFilter.ALL_ROWS);
        }
        int shown = window.size(total);
        return shown < total ? messages.format("story.count.window", window.first() + 1, window.first() + shown, total)
                : count;
    }
}
