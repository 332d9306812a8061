package org.revisionscope.view.timeline.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.PlatformEvent.RevisionReleased;
import org.revisionscope.model.event.ServiceEvent.FloorBreached;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.layer.TickerLayer;
import org.revisionscope.view.timeline.sight.News;
import org.revisionscope.view.timeline.sight.Parting;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Decides what moves when something happens. Of the tasks only those of the featured owner move, and never too many. */
public final class Director {

    private static final int MOST_ENVELOPES = 6;

    private final Messages messages;
    private final Mailbox mailbox;

    /**
     * A director.
     *
     * @param messages the words of what moves
     * @param mailbox where notices are read, in the control's coordinates
     */
    public Director(Messages messages, Mailbox mailbox) {
        this.messages = messages;
        this.mailbox = mailbox;
    }

    /** What moves after this has happened. */
    public List<Cue> cues(News news, TimelineContent now) {
        List<Cue> cues = new ArrayList<>();
        JournalView view = news.run().view();
        boolean calm = now.passage().scene().isPresent() || launches(news, now) <= TickerLayer.MOST_MOVING;
        int envelopes = 0;
        for (int row = news.from(); row < news.until(); row++) {
            EventType type = view.type(row);
            if (type.isAboutATask()) {
                boolean isLoss = type == EventType.TASK_STOPPED && view.lost(row);
                if (isLoss || calm && isFeatured(now, view.ownerOf(view.task(row)))) {
                    addTask(cues, view, row);
                }
            } else if (type != EventType.NOTICE_SENT || envelopes++ < MOST_ENVELOPES) {
                addOther(cues, news, row);
            }
        }
        return cues;
    }

    /** What moves when futures part. */
    public static List<Cue> cues(Parting parting) {
        return List.of(Cue.now(new ForkMotions.Rails(parting, Timing.RAIL_BRANCHES)),
                new Cue(new ForkMotions.Rails(parting, Timing.RAILS_STAND), Timing.RAIL_BRANCHES.nanos()));
    }

    /** How many tasks were launched in the moment that is still held. */
    private static int launches(News news, TimelineContent now) {
        int before = Math.min(news.from(), news.run().view().rowsUntil(now.passage().heldFrom()));
        return news.run().tasks().launchedBefore(news.until()) - news.run().tasks().launchedBefore(before);
    }

    private static boolean isFeatured(TimelineContent now, int owner) {
        return now.passage().scene().map(Passage.Spotlight::owner)
                .map(featured -> featured.equals(OptionalInt.of(owner))).orElse(true);
    }

    private void addTask(List<Cue> cues, JournalView view, int row) {
        int task = view.task(row);
        long delay = Math.min(Timing.LAST_BEGINS.nanos(), cues.size() * Timing.NEXT_BEGINS.nanos());
        switch (view.type(row)) {
            case TASK_LAUNCHED -> {
                cues.add(new Cue(new TaskMotions.Drops(task), delay));
                if (view.replaces(task) != Journal.NONE) {
                    long drawn = delay + Timing.TOKEN_DROPS.nanos();
                    int place = cues.size() / 3;
                    cues.add(new Cue(new TaskMotions.Connects(task, place, Timing.CONNECTOR_DRAWN), drawn));
                    cues.add(new Cue(new TaskMotions.Connects(task, place, Timing.CONNECTOR_STAYS),
                            drawn + Timing.CONNECTOR_DRAWN.nanos()));
                }
            }
            case TASK_HEALTHY -> {
                cues.add(new Cue(new TaskMotions.Rings(task), delay));
                addStep(cues, view, task);
            }
            case TASK_STOPPED -> {
                if (view.lost(row)) {
                    cues.add(Cue.now(new TaskMotions.Crosses(task)));
                    cues.add(new Cue(new TaskMotions.Haunts(task, messages.get(TaskEnd.LOST.key())),
                            Timing.CROSS_FALLS.nanos()));
                } else {
                    addStep(cues, view, task);
                }
            }
            default -> {
                // the picture shows it; nothing moves
            }
        }
    }

    private static void addStep(List<Cue> cues, JournalView view, int task) {
        if (view.owner(view.ownerOf(task)) instanceof Owner.OfService service) {
            StripMotions.Steps step = new StripMotions.Steps(service.key());
            if (cues.stream().noneMatch(cue -> cue.motion().equals(step))) {
                cues.add(Cue.now(step));
            }
        }
    }

    private void addOther(List<Cue> cues, News news, int row) {
        JournalView view = news.run().view();
        switch (view.type(row)) {
            case REVISION_RELEASED -> addRelease(cues, news, ((RevisionReleased) view.event(row)).revision());
            case REVISION_MARKED -> addMark(cues, ((RevisionMarked) view.event(row)).revision(), view.at(row));
            case NOTICE_SENT -> addNotice(cues, news, (NoticeSent) view.event(row), row);
            case FLOOR_BREACHED ->
                    cues.add(Cue.now(new StripMotions.Hatches(((FloorBreached) view.event(row)).service())));
            default -> {
                // the picture shows it; nothing moves
            }
        }
    }

    private void addRelease(List<Cue> cues, News news, RevisionId released) {
        cues.add(new Cue(new ReleaseMotions.Grows(released), Timing.LANE_OPENS.nanos()));
        previous(news.run().revisions(), released).ifPresent(before -> cues.add(new Cue(
                new ReleaseMotions.Glides(before, released, messages.get("timeline.word.newest")),
                Timing.LANE_OPENS.nanos())));
    }

    private static Optional<RevisionId> previous(RevisionLives lives, RevisionId released) {
        return IntStream.range(0, lives.number(released).orElse(0)).mapToObj(lives::id)
                .filter(each -> each.platformVersion().equals(released.platformVersion()))
                .reduce((_, later) -> later);
    }

    private static void addMark(List<Cue> cues, RevisionId revision, long at) {
        long planted = Timing.FLAG_PLANTS.nanos();
        cues.add(Cue.now(new MarkMotions.Plants(revision, at)));
        cues.add(new Cue(new MarkMotions.Stands(revision, at), planted));
        cues.add(new Cue(new MarkMotions.Sweeps(revision), planted));
        cues.add(new Cue(new MarkMotions.Caps(revision), planted));
    }

    private void addNotice(List<Cue> cues, News news, NoticeSent sent, int row) {
        List<Timing> before = List.of(Timing.FLAG_PLANTS, Timing.STRIPES_SWEEP);
        long leaves = before.stream().mapToLong(Timing::nanos).sum();
        long at = news.run().view().at(row);
        cues.add(new Cue(new NoticeMotions.Splits(sent.notice(), sent.revision(), at), leaves));
        cues.add(new Cue(new NoticeMotions.Flies(sent.notice(), mailbox), leaves + Timing.ENVELOPE_SPLITS.nanos()));
        if (sent.critical()) {
            news.run().places().waitAt(sent.notice().place(), at).filter(period -> period.days() > 0)
                    .ifPresent(period -> addCut(cues, sent, period, before));
        }
    }

    /** The cut of a wait, after what comes before it. */
    private void addCut(List<Cue> cues, NoticeSent sent, WaitPeriod period, List<Timing> before) {
        long from = 0;
        for (Timing stage : before) {
            cues.add(new Cue(new NoticeMotions.Withheld(sent.notice(), stage), from));
            from += stage.nanos();
        }
        for (Timing stage : List.of(Timing.BRACKET_SKETCHED, Timing.BRACKET_STAYS, Timing.BRACKET_SNIPPED)) {
            cues.add(new Cue(new NoticeMotions.Bracket(sent.notice(), period, stage, messages), from));
            from += stage.nanos();
        }
    }
}
