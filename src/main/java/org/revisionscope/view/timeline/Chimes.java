package org.revisionscope.view.timeline;

import java.util.Optional;
import java.util.function.Supplier;

import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.sound.SoundCue;
import org.revisionscope.view.timeline.frame.LastDay;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * Tells an ear of what happens, the same whether things move or not. As long as nobody listens it looks at nothing. It does
 * not choose between things that happen together.
 */
final class Chimes {

    private final Supplier<Optional<Ear>> ear;

    /**
     * Nothing has happened yet.
     *
     * @param ear who listens, asked each time; empty for nobody
     */
    Chimes(Supplier<Optional<Ear>> ear) {
        this.ear = ear;
    }

    /** Something else is shown, with what is new in it. */
    void follow(TimelineContent before, TimelineContent now, Optional<News> news) {
        ear.get().ifPresent(listener -> {
            boolean ran = News.ran(before, now);
            if (!ran && news.isEmpty() && now.clock() != before.clock()) {
                listener.hush();
            }
            news.ifPresent(happened -> tell(happened, now, listener));
            if (ran) {
                remind(before.clock(), now, listener);
            }
        });
    }

    private static void tell(News news, TimelineContent now, Ear listener) {
        Source past = new Sight(now).past();
        for (int row = news.from(); row < news.until(); row++) {
            cue(past, row).ifPresent(listener::hear);
        }
    }

    /** A wait's last day has begun. */
    private static void remind(long before, TimelineContent now, Ear listener) {
        for (NoticeLife notice : now.run().places().notices()) {
            if (LastDay.begins(before, now.clock(), notice)) {
                listener.hear(SoundCue.LAST_DAY);
            }
        }
    }

    /** How a row sounds that a source tells; most do not. */
    static Optional<SoundCue> cue(Source past, int row) {
        JournalView view = past.chronicle().view();
        return switch (view.type(row)) {
            case REVISION_RELEASED -> Optional.of(SoundCue.RELEASED);
            case REVISION_MARKED -> Optional.of(((RevisionMarked) view.event(row)).critical()
                    ? SoundCue.MARKED_CRITICAL
                    : SoundCue.MARKED);
            case NOTICE_SENT -> Optional.of(SoundCue.NOTICE_SENT);
            case FLOOR_BREACHED -> Optional.of(SoundCue.FLOOR_BREACHED);
            case TASK_LAUNCHED -> Optional.of(SoundCue.PLACED);
            case TASK_HEALTHY -> Optional.of(SoundCue.HEALTHY);
            case TASK_STOPPED -> view.lost(row) ? Optional.of(SoundCue.LOST) : end(TaskEnd.of(past, view.task(row)));
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_SUPERSEDED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_STATUS_CHANGED, SERVICE_CREATED, SERVICE_UPDATED,
                    SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_RESTORED, STEADY_STATE,
                    DECISION_REFUSED, TASK_STATE_CHANGED, TASK_OUTGOING -> Optional.empty();
        };
    }

    /** Only a task that others carry on for sounds when it ends. */
    private static Optional<SoundCue> end(TaskEnd end) {
        return switch (end) {
            case REPLACED, GONE -> Optional.of(SoundCue.STOPPED);
            case LOST, FINISHED, STOPPED_BY_YOU, CRASHED, NOT_STARTED, SCALED_IN -> Optional.empty();
        };
    }
}
