package org.revisionscope.controller.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;

/** Everything that can be found: what can be done, and what there is at the clock. */
final class Findings {
    /** Of a very large fleet only so much is listed; its words would take longer to look through than anybody waits. */
    private static final int MOST_THINGS = 2_000;

    private final ActionList actions;
    private final Messages messages;
    private final Consumer<Selection> select;

    Findings(ActionList actions, Messages messages, Consumer<Selection> select) {
        this.actions = actions;
        this.messages = messages;
        this.select = select;
    }

    /** All of it: the actions in their order, then revisions, places, services and standalone tasks. */
    List<Finding> at(Now now) {
        List<Finding> all = new ArrayList<>();
        for (Action action : actions.all()) {
            all.add(new Finding(actions.fullText(action), actions.key(action).getValue(), () -> actions.run(action)));
        }
        things(now).stream().limit(MOST_THINGS).forEach(all::add);
        return all;
    }

    private List<Finding> things(Now now) {
        List<Finding> things = new ArrayList<>();
        var revisions = now.chronicle().revisions();
        IntStream.range(0, revisions.count()).filter(revision -> now.phase(revision).isPresent())
                .forEach(revision -> things.add(thing(revisions.id(revision).label(), "revision",
                        new Selection.OfRevision(revisions.id(revision)))));
        for (Place place : now.chronicle().places().places()) {
            things.add(thing(place.region().id() + " " + place.account().grouped(), "place",
                    new Selection.OfPlace(place)));
        }
        for (ServiceLife life : now.chronicle().services().all()) {
            if (life.configurationAt(now.instant()).isPresent()) {
                things.add(thing(life.key().name() + " " + life.key().place().region().id(), "service",
                        new Selection.OfService(life.key())));
            }
        }
        for (Place place : now.chronicle().places().places()) {
            now.liveJobs(place).forEach(task -> things.add(thing(now.nameOf(task), "job",
                    new Selection.OfTask(now.view().arn(task)))));
        }
        return things;
    }

    private Finding thing(String words, String kind, Selection selection) {
        return new Finding(words, messages.get("palette.kind." + kind), () -> select.accept(selection));
    }
}
