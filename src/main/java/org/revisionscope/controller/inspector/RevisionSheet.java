package org.revisionscope.controller.inspector;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.Sheet.Pill;

/**
 * The facts of a revision.
 *
 * @param now the fleet at the clock
 * @param messages the words
 */
record RevisionSheet(Now now, Messages messages) {

    Sheet of(int revision) {
        RevisionLives lives = now.chronicle().revisions();
        RevisionId id = lives.id(revision);
        Facts facts = new Facts(messages, now.instant());
        facts.plain("kind", facts.say("kind.revision", id.platformVersion()));
        facts.date("released", lives.released(revision));
        facts.date("superseded", lives.superseded(revision));
        facts.date("marked", lives.marked(revision));
        if (now.isMarked(revision)) {
            facts.plain("reason", lives.reason(revision));
            if (lives.critical(revision)) {
                facts.strong("critical", facts.say("critical.value"));
            }
        }
        facts.date("retiring", lives.retiringFrom(revision));
        facts.date("retired", lives.retired(revision));
        facts.lines("tasksHere", tasksByPlace(facts, revision));
        return new Sheet(id.label(), now.phase(revision).map(phase -> pill(facts, revision, phase)), facts.list());
    }

    private List<String> tasksByPlace(Facts facts, int revision) {
        List<String> lines = now.chronicle().lanes().ofRevision(revision).stream()
                .collect(Collectors.groupingBy((Lane lane) -> now.chronicle().lanes().owner(lane).place(),
                        TreeMap::new, Collectors.summingInt(lane -> lane.liveAt(now.rows()))))
                .entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> facts.say("tasksHere.value", entry.getValue(), entry.getKey().region())).toList();
        return lines.isEmpty() ? List.of(facts.say("tasksHere.none")) : lines;
    }

    private Pill pill(Facts facts, int revision, RevisionPhase phase) {
        return switch (phase) {
            case NEWEST -> new Pill(Role.NEWEST, facts.say("pill.newest"));
            case SUPERSEDED -> new Pill(Role.SUPERSEDED, facts.say("pill.superseded"));
            case MARKED -> new Pill(Role.MARKED,
                    facts.say(now.chronicle().revisions().critical(revision) ? "pill.marked.critical" : "pill.marked"));
            case RETIRING -> new Pill(Role.RETIRING, facts.say("pill.retiring"));
            case RETIRED -> new Pill(Role.RETIRED, facts.say("pill.retired"));
        };
    }

    /** Used where only the id is known. */
    Optional<Sheet> of(RevisionId id) {
        var number = now.chronicle().revisions().number(id);
        return number.isPresent() && now.phase(number.getAsInt()).isPresent()
                ? Optional.of(of(number.getAsInt()))
                : Optional.empty();
    }
}
