package org.revisionscope.model.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;

/** The phrases that sentences share: what things are called, and how many there were. */
final class Words {

    private final Chronicle chronicle;

    Words(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Who did it, as a caption begins. */
    static String actor(Actor actor) {
        return switch (actor) {
            case AWS -> "AWS";
            case CUSTOMER -> "You";
            case ECS -> "ECS";
            case CLOCK -> "Clock";
        };
    }

    /** A number and its noun: {@code 1 task}, {@code 3 tasks}. */
    static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number as people read it: {@code 12}, {@code 100,000}. */
    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number with all of its decimals: {@code 0.5}, {@code 1,204.25}. */
    static String number(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** Items as a person says them: {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last <= 0 ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    JournalView journal() {
        return chronicle.view();
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** A place: its Region, and its account where there are several. */
    String place(Place place) {
        return Place.areOfSeveralAccounts(chronicle.places().places())
                ? place.region() + " of " + place.account().grouped()
                : place.region().id();
    }

    /** The label of a task's revision. */
    String revision(int task) {
        return label(journal().revision(journal().revisionOf(task)));
    }

    /** A revision's label, with its platform version where several have revisions. */
    String label(RevisionId id) {
        return chronicle.revisions().shortName(id);
    }

    /** What an owner is called. */
    String owner(int owner) {
        String name = journal().owner(owner).name();
        return name.isEmpty() ? "a standalone task" : name;
    }

    /** One task: {@code a task of web on r6}, or {@code etl-1 on r6}. */
    String task(int task) {
        return noun(journal().ownerOf(task), 1) + " on " + revision(task);
    }

    /** So many tasks of an owner: {@code a task of web}, {@code 3 tasks of web}, {@code etl-1}. */
    String noun(int owner, int number) {
        return switch (journal().owner(owner)) {
            case Owner.OfService service ->
                    (number == 1 ? "a task" : count(number, "task")) + " of " + service.name();
            case Owner.OfStandalone _ -> number == 1 ? owner(owner) : count(number, "run") + " of " + owner(owner);
        };
    }

    /** Whether a launch is the first that can start after some of the same service that could not. */
    boolean isAgain(int row) {
        return chronicle.headlines().kindOf(row).filter(kind -> kind == HeadlineKind.LAUNCHES_AGAIN).isPresent();
    }

    /** How the sentence of such a launch begins. */
    String again(int row) {
        return owner(journal().ownerOf(journal().task(row))) + " can start tasks again: ";
    }

    /** How many tasks were live on a revision after so many rows; the revision is a number of the chronicle. */
    int liveOn(int revision, int rowsUntil) {
        return chronicle.lanes().ofRevision(revision).stream().mapToInt(lane -> lane.liveAt(rowsUntil)).sum();
    }

    /** How a service stands after so many rows: {@code 4 of 4 healthy, floor 4}; empty for a standalone job. */
    String health(int owner, int rowsUntil) {
        long at = journal().at(rowsUntil - 1);
        return chronicle.services().ofOwner(owner)
                .flatMap(service -> service.configurationAt(at).map(wanted -> health(service, wanted, rowsUntil)))
                .orElse("");
    }

    private static String health(ServiceLife service, Configuration wanted, int rowsUntil) {
        int healthy = service.healthyAt(rowsUntil);
        String desired = number(wanted.desiredCount());
        return number(healthy) + (healthy > wanted.desiredCount() ? " healthy, " + desired + " wanted"
                : " of " + desired + " healthy") + ", floor " + number(wanted.lower());
    }
}
