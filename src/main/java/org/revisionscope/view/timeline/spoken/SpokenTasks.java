package org.revisionscope.view.timeline.spoken;

import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TaskPath;
import org.revisionscope.view.timeline.sight.TaskPhase;

/** What is heard of tasks: of one, of those of an owner on a revision, and of a crowd. */
final class SpokenTasks {

    private static final int HEARD_DIGITS = 8;

    private final Messages messages;
    private final Sight sight;
    private final SpokenPlaces places;

    SpokenTasks(Messages messages, Sight sight, SpokenPlaces places) {
        this.messages = messages;
        this.sight = sight;
        this.places = places;
    }

    /** The name of a lane, or all of a crowd. */
    Sentence lane(Row.Tasks row) {
        Owner owner = row.lane().key().owner();
        String revision = row.lane().key().revision().label();
        String head = switch (owner) {
            case Owner.OfService _ when row.crowd() -> "timeline.spoken.crowd";
            case Owner.OfService _ -> "timeline.spoken.service";
            case Owner.OfStandalone _ -> "timeline.spoken.job";
        };
        Sentence sentence =
                new Sentence(messages.format(head, name(owner), revision, places.where(owner.place())));
        if (row.pinned()) {
            sentence.with(messages.get("timeline.spoken.pinned"));
        }
        Optional<Lane> lane = row.lane().in(sight.past()).map(LaneView.Packed::lane);
        sentence.with(messages.format("timeline.spoken.running",
                lane.map(known -> known.liveAt(sight.past().rows())).orElse(0)));
        lane.map(this::lost).filter(count -> count > 0)
                .ifPresent(count -> sentence.with(messages.format("timeline.spoken.lost", count)));
        if (owner instanceof Owner.OfService service) {
            sentence.with(sight.past().chronicle().services().of(service.key()).flatMap(places::healthy)
                    .map(count -> messages.format("timeline.spoken.inAll", count)));
        }
        return sentence.with(places.start(row.lane().key().revision(), Optional.of(owner.place())));
    }

    private int lost(Lane lane) {
        TaskLives tasks = sight.past().chronicle().tasks();
        int lost = 0;
        for (int i = 0; i < lane.lostTasks().size(); i++) {
            lost += tasks.isLostAt(lane.lostTasks().get(i), sight.past().rows()) ? 1 : 0;
        }
        return lost;
    }

    /** One task. */
    Sentence task(int task) {
        Source source = task < sight.past().chronicle().tasks().launchedBefore(sight.past().rows())
                ? sight.past()
                : sight.furthest();
        JournalView view = source.chronicle().view();
        Owner owner = view.owner(view.ownerOf(task));
        String revision = view.revision(view.revisionOf(task)).label();
        String name = view.originOf(task).name().orElse(name(owner));
        Sentence sentence = new Sentence(messages.format("timeline.spoken.task",
                view.arn(task).hex().substring(0, HEARD_DIGITS), name, revision, places.where(owner.place())));
        long launched = view.at(view.launchRow(task));
        if (source.ahead()) {
            return sentence.with(messages.format(sight.ahead("timeline.spoken.launches"), Dates.full(launched)));
        }
        return sentence.with(standing(source, task))
                .with(messages.format("timeline.spoken.launched", Dates.brief(launched)))
                .with(stops(task));
    }

    private String standing(Source source, int task) {
        TaskLives tasks = source.chronicle().tasks();
        if (!source.knows(tasks.stoppedRow(task))) {
            TaskPath path = new TaskPath();
            path.trace(source, task);
            TaskPhase phase = path.phaseAt(sight.clock());
            return messages.get(phase == TaskPhase.AT_RISK ? "timeline.spoken.risk" : phase.key());
        }
        TaskEnd end = TaskEnd.of(source, task);
        String word = messages.get(end == TaskEnd.LOST ? "timeline.spoken.ended.lost" : end.key());
        String at = Dates.brief(source.at(tasks.stoppedRow(task)));
        int successor = tasks.replacedByAt(task, source.rows());
        JournalView view = source.chronicle().view();
        return successor == Journal.NONE ? messages.format("timeline.card.ended", word, at)
                : messages.format("timeline.card.replaced", word, at,
                        view.revision(view.revisionOf(successor)).label());
    }

    /** When it stops if nobody acts. */
    private Optional<String> stops(int task) {
        return sight.ahead().filter(ahead -> task < ahead.chronicle().tasks().count())
                .map(ahead -> ahead.at(ahead.chronicle().tasks().leftRow(task)))
                .filter(stop -> stop != Source.NEVER && stop > sight.clock())
                .map(stop -> messages.format(sight.ahead("timeline.spoken.stops"), Dates.full(stop)));
    }

    private String name(Owner owner) {
        return owner.name().isEmpty() ? messages.get("timeline.unnamed") : owner.name();
    }
}
