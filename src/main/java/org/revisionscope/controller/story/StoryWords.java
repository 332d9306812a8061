package org.revisionscope.controller.story;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.EventSubjects;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.DecisionRows;
import org.revisionscope.view.Messages;
import org.revisionscope.view.story.StoryRow;
import org.revisionscope.view.story.StoryRow.Rank;
import org.revisionscope.view.story.StoryRow.Words;

/** Writes the lines of the Story, one when it is asked for. */
final class StoryWords {

    private final Chronicle chronicle;
    private final Messages messages;
    private final Sentences sentences;
    private final List<TimedDecision> decisions;
    private final SortedSet<String> regions = new TreeSet<>();
    private int placesKnown;
    private DecisionRows decided;

    /**
     * The words of a story.
     *
     * @param decisions all that is decided in it, in order
     */
    StoryWords(Chronicle chronicle, Messages messages, List<TimedDecision> decisions) {
        this.chronicle = chronicle;
        this.decisions = decisions;
        decided = new DecisionRows(chronicle.view(), decisions);
        this.messages = messages;
        sentences = new Sentences(chronicle);
    }

    /** The line of a row. */
    StoryRow line(int row) {
        IntList headlines = chronicle.headlines().rows();
        int next = headlines.countBelow(row);
        boolean headline = next < headlines.size() && headlines.get(next) == row;
        return new StoryRow(row, Dates.seconds(view().at(row)), words(row), headline ? Rank.HEADLINE : Rank.STEP,
                decision(row));
    }

    private OptionalInt decision(int row) {
        if (row >= decided.rows()) {
            decided = new DecisionRows(view(), decisions); // more has become known
        }
        return decided.decisionOf(row);
    }

    /** The words of a row, for a filter to look through. */
    Words words(int row) {
        Event event = view().event(row);
        Rule rule = view().rule(row);
        return new Words(sentences.of(row), where(event), messages.format("story.why", rule.id(),
                messages.get("story.rule." + rule.name())), effect(row, event));
    }

    /** What is selected with a line: the event, and what it is about. */
    Selection event(int row) {
        Event event = view().event(row);
        return new Selection.OfEvent(row, view().at(row), EventSubjects.of(event));
    }

    /** Every Region that a line may name. */
    SortedSet<String> regions() {
        SortedSet<Place> places = chronicle.places().places();
        if (placesKnown != places.size()) { // they only ever become more
            placesKnown = places.size();
            places.forEach(place -> regions.add(place.region().id()));
        }
        return regions;
    }

    private static String where(Event event) {
        return switch (event) {
            case TaskEvent task -> task.task().place().region().id();
            case ServiceEvent service -> service.service().place().region().id();
            case NoticeEvent.SettingChanged setting -> setting.place().region().id();
            case NoticeEvent.NoticeSent sent -> sent.notice().place().region().id();
            case NoticeEvent.NoticeStatusChanged changed -> changed.notice().place().region().id();
            case PlatformEvent _,Refused.DecisionRefused _ -> "";
        };
    }

    private String effect(int row, Event event) {
        return switch (event) {
            case TaskEvent _ -> view().owner(view().ownerOf(view().task(row))) instanceof Owner.OfService(var service)
                    ? health(service, row)
                    : "";
            case ServiceEvent service -> health(service.service(), row);
            case NoticeEvent.NoticeSent sent ->
                    messages.format("story.effect.starts", Dates.brief(sent.startsAt().toEpochMilli()));
            case NoticeEvent.NoticeStatusChanged changed -> chronicle.places().notice(changed.notice())
                    .map(notice -> messages.format("story.effect.left", notice.tasksLeft(row + 1), notice.tasksFound()))
                    .orElse("");
            case PlatformEvent platform -> EventSubjects.revision(platform).map(id -> tasksOn(id, row)).orElse("");
            case NoticeEvent.SettingChanged _,Refused.DecisionRefused _ -> "";
        };
    }

    private String health(ServiceKey service, int row) {
        return chronicle.services().of(service).flatMap(life -> life.configurationAt(view().at(row))
                .map(asked -> messages.format("story.effect.healthy", life.healthyAt(row + 1), asked.desiredCount())))
                .orElse("");
    }

    private String tasksOn(RevisionId id, int row) {
        int tasks = chronicle.revisions().number(id).stream()
                .flatMap(number -> chronicle.lanes().ofRevision(number).stream().mapToInt(lane -> lane.liveAt(row + 1)))
                .sum();
        return messages.format("story.effect.tasks", tasks);
    }

    private JournalView view() {
        return chronicle.view();
    }
}
