package org.revisionscope.view.timeline.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.RevisionLives.LatestMove;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.sight.FloorWords;
import org.revisionscope.view.timeline.sight.PhaseWords;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TaskPath;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What is told in words of the thing under the pointer or the keyboard's cursor, as it stands at the clock. */
public final class Facts {

    private static final int SHOWN_DIGITS = 8;

    private final Messages messages;
    private final Sight sight;

    /**
     * A heading and a few lines.
     *
     * @param title what it is
     * @param lines what is true of it, the most important first
     */
    public record Card(String title, List<String> lines) {

        /** All of it in one sentence, for those who hear it. */
        public String spoken() {
            return lines.isEmpty() ? title : title + ". " + String.join(". ", lines) + ".";
        }
    }

    /** What is true at the clock of a content. */
    public static Facts of(TimelineContent content, Messages messages) {
        return new Facts(messages, new Sight(content));
    }

    /** Facts that somebody sees, in these words. */
    public Facts(Messages messages, Sight sight) {
        this.messages = messages;
        this.sight = sight;
    }

    /** The card of a subject; empty for nothing, and for what is not known. */
    public Optional<Card> of(Subject subject) {
        return switch (subject) {
            case Subject.Nothing _,Subject.OfBookmark _ -> Optional.empty();
            case Subject.OfVersion version -> Optional.of(ofVersion(version.version()));
            case Subject.OfRevision revision -> ofRevision(revision.revision());
            case Subject.OfPlace place -> Optional.of(ofPlace(place.place()));
            case Subject.OfService service -> ofService(service.service());
            case Subject.OfTask task -> ofTask(task.task());
            case Subject.OfNotice notice ->
                    chronicle().places().notice(notice.notice()).filter(life -> sight.past().knows(life.sentRow()))
                            .map(this::ofNotice);
        };
    }

    private Chronicle chronicle() {
        return sight.past().chronicle();
    }

    private Card ofVersion(PlatformVersion version) {
        List<String> lines = new ArrayList<>();
        List<LatestMove> moves = chronicle().revisions().latestMoves().stream()
                .filter(move -> move.at() <= sight.clock()).toList();
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).version().equals(version)) {
                String date = Dates.minutes(moves.get(i).at());
                lines.add(i == 0 ? messages.format("timeline.card.latest.first", date)
                        : messages.format("timeline.card.latest", date, moves.get(i - 1).version()));
            }
        }
        return new Card(messages.format("timeline.card.version", version), lines);
    }

    private Optional<Card> ofRevision(RevisionId revision) {
        return RevisionPath.of(sight.past(), revision).map(path -> {
            String phase = PhaseWords.word(messages, path.at(sight.clock()));
            long since = path.from(path.at(sight.clock()));
            int number = chronicle().revisions().number(revision).orElseThrow();
            int live = chronicle().lanes().ofRevision(number).stream()
                    .mapToInt(lane -> lane.liveAt(sight.past().rows())).sum();
            return new Card(messages.format("timeline.card.revision", revision.platformVersion(), revision.label()),
                    List.of(messages.format("timeline.card.since", phase,
                            Dates.brief(since)), messages.format("timeline.card.live", live),
                            messages.get("timeline.card.label")));
        });
    }

    private Card ofPlace(Place place) {
        return new Card(place.region().id(),
                List.of(messages.format("timeline.card.account", place.account().grouped()),
                        chronicle().places().waitAt(place, sight.clock())
                                .map(wait -> messages.format("timeline.card.wait", wait.days()))
                                .orElse(messages.get("timeline.card.wait.none"))));
    }

    private Optional<Card> ofService(ServiceKey service) {
        return chronicle().services().of(service).flatMap(life -> life.configurationAt(sight.clock())
                .map(configuration -> {
                    int healthy = life.healthyAt(sight.past().rows());
                    List<String> lines = new ArrayList<>(List.of(
                            messages.format("timeline.card.healthy", healthy, configuration.desiredCount()),
                            messages.format("timeline.floor", configuration.desiredCount(),
                                    configuration.deployment().minimumHealthyPercent(), configuration.lower()),
                            service.cluster() + " \u00b7 " + service.place().region()));
                    new FloorWords(messages).at(sight.clock(), life, sight.past()).map(FloorWords.Remark::words)
                            .ifPresent(lines::add);
                    return new Card(service.name(), lines);
                }));
    }

    private Card ofNotice(NoticeLife notice) {
        return new Card(messages.format("timeline.card.notice", notice.id().label(), notice.sent().revision().label()),
                List.of(messages.format("timeline.card.sent", Dates.brief(notice.sentAt())),
                        messages.format("timeline.notice.starts", Dates.brief(notice.startsAt())),
                        messages.format("timeline.card.left", notice.tasksLeft(sight.past().rows()),
                                notice.tasksFound())));
    }

    private Optional<Card> ofTask(int task) {
        for (Source source : sight.sources()) {
            if (task < source.chronicle().tasks().launchedBefore(source.rows())) {
                return Optional.of(ofTask(source, task));
            }
        }
        return Optional.empty();
    }

    private Card ofTask(Source source, int task) {
        JournalView view = source.chronicle().view();
        String owner = view.owner(view.ownerOf(task)).name();
        String name = view.originOf(task).name().orElse(owner.isEmpty() ? messages.get("timeline.unnamed") : owner);
        List<String> lines = new ArrayList<>();
        lines.add(messages.format(source.ahead() ? sight.ahead("timeline.card.launches") : "timeline.card.launched",
                Dates.brief(view.at(view.launchRow(task))), view.revision(view.revisionOf(task)).label()));
        if (!source.ahead()) {
            lines.add(standing(source, task));
        }
        ahead(task).ifPresent(lines::add);
        return new Card(name + " \u00b7 " + view.arn(task).hex().substring(0, SHOWN_DIGITS), lines);
    }

    private String standing(Source source, int task) {
        TaskLives tasks = source.chronicle().tasks();
        if (source.knows(tasks.stoppedRow(task))) {
            TaskEnd end = TaskEnd.of(source, task);
            String at = Dates.brief(source.at(tasks.stoppedRow(task)));
            int successor = tasks.replacedByAt(task, source.rows());
            return successor == Journal.NONE ? messages.format("timeline.card.ended", messages.get(end.key()), at)
                    : messages.format("timeline.card.replaced", messages.get(end.key()), at, source.chronicle().view()
                            .revision(source.chronicle().view().revisionOf(successor)).label());
        }
        TaskPath path = new TaskPath();
        path.trace(source, task);
        String state = messages.get(path.phaseAt(sight.clock()).key());
        return messages.format("timeline.card.state", state, tasks.stateAt(task, source.rows()).name());
    }

    /** When it stops if nobody acts. */
    private Optional<String> ahead(int task) {
        return sight.ahead().filter(source -> task < source.chronicle().tasks().count()).flatMap(source -> {
            long stops = source.at(source.chronicle().tasks().leftRow(task));
            return stops == Source.NEVER || stops <= sight.clock() ? Optional.empty()
                    : Optional.of(messages.format(sight.ahead("timeline.card.stops"), Dates.brief(stops)));
        });
    }
}
