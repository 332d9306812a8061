package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.NodeSurface;
import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Swell;
import org.revisionscope.view.timeline.motion.Cue;
import org.revisionscope.view.timeline.motion.Director;
import org.revisionscope.view.timeline.motion.LaneSlide;
import org.revisionscope.view.timeline.motion.Mailbox;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Lets things move over a timeline when something happens in it, unless motion is reduced; then the picture changes. */
final class Performance {

    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final MotionStage stage;
    private final LaneSlide slide;
    private final Director director;
    private final LensHolder lens;
    private final WaitPulse waits;
    private final StillNews still;
    private final Chimes chimes;
    private Optional<TimelineContent> before = Optional.empty();
    /** How many rows of what is shown were news, since the clock last went back. */
    private int told;
    private boolean happening;
    private Mailbox mailbox = Mailbox.NONE;

    /**
     * Nothing moves yet.
     *
     * @param toast says how many notices were sent where nothing moves
     * @param actions whoever is told of what happens, each time anew
     */
    Performance(TimelineView view, Messages messages, Toast toast, Supplier<TimelineActions> actions) {
        still = new StillNews(messages, toast, row -> actions.get().pointOut(row));
        chimes = new Chimes(() -> actions.get().ear());
        stage = new MotionStage(view, new NodeSurface(view.palette(), view.fonts()));
        slide = new LaneSlide(view::mark);
        lens = new LensHolder(this, view::mark);
        waits = new WaitPulse(stage, view::mark);
        director = new Director(messages, localMailbox(view));
        reducedMotion.addListener(_ -> cut());
        Audience.whenGone(view, this::cut);
    }

    /** Whether nothing moves. */
    BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether things move. */
    boolean moves() {
        return !reducedMotion.get();
    }

    /** The time lens. */
    LensHolder lens() {
        return lens;
    }

    /** Where things move. */
    MotionStage stage() {
        return stage;
    }

    /** Notices fly there from now on. */
    void deliverTo(Mailbox where) {
        mailbox = where;
    }

    private Mailbox localMailbox(TimelineView view) {
        return new Mailbox() {
            @Override
            public Optional<Point2D> place() {
                return mailbox.place().map(view::sceneToLocal);
            }

            @Override
            public void delivered(NoticeId notice) {
                mailbox.delivered(notice);
            }
        };
    }

    /** Another content is shown: what happened since the last one may move. */
    void show(TimelineContent now) {
        boolean goesOn = before.filter(shown -> shown.run() == now.run() && shown.clock() <= now.clock()).isPresent();
        told = goesOn ? told : 0;
        Optional<News> news = before.flatMap(shown -> News.between(shown, now, told));
        told = news.map(News::until).orElse(told);
        before.ifPresent(shown -> chimes.follow(shown, now, news));
        if (!goesOn && news.isEmpty()) {
            cut();
        }
        happening = news.isPresent() && moves();
        if (moves()) {
            stage.play(cues(news, now));
            before.filter(shown -> News.ran(shown, now)).ifPresent(shown -> waits.follow(shown, now));
        } else {
            stage.showStill(cues(news, now));
            now.parting().ifPresent(still::tell);
            news.ifPresent(still::tell);
        }
        before = Optional.of(now);
    }

    /** One group moves at a time: where futures part, what is new in the one that is shown waits for that. */
    private List<Cue> cues(Optional<News> news, TimelineContent now) {
        List<Cue> cues = new ArrayList<>();
        now.parting().ifPresent(parting -> cues.addAll(Director.cues(parting)));
        long parted = cues.isEmpty() ? 0 : Timing.RAIL_BRANCHES.nanos();
        news.ifPresent(happened -> director.cues(happened, now).forEach(cue -> cues.add(cue.after(parted))));
        return cues;
    }

    /** The rows on their way to an outline: they slide if it changed because something happened. */
    Outline shown(Outline wanted) {
        if (!slide.leadsTo(wanted)) {
            if (happening && slide.begin(wanted)) {
                stage.play(List.of(Cue.now(slide)));
            } else if (!happening) {
                slide.leapTo(wanted);
            }
        }
        return slide.shown();
    }

    /** The waits whose outlines are broader for a moment. */
    Swell swell() {
        return waits.swell();
    }

    /** Ends every movement: the picture is what they lead to. */
    void cut() {
        waits.forget();
        stage.cut();
    }
}
