package org.revisionscope.model.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.PlatformEvent.RevisionRetired;
import org.revisionscope.model.explain.Tally.Group;
import org.revisionscope.model.explain.Tally.Move;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * One sentence for everything that an instant held: what matters most says what happened, and what the tasks did meanwhile
 * follows.
 */
final class Captions {

    /** What matters more than what tasks do, the most important first. */
    private static final List<EventType> ABOVE_TASKS = List.of(EventType.DECISION_REFUSED, EventType.FLOOR_BREACHED,
            EventType.REVISION_MARKED, EventType.NOTICE_SENT, EventType.SERVICE_UPDATED, EventType.SERVICE_CREATED,
            EventType.SETTING_CHANGED, EventType.LATEST_MOVED, EventType.REVISION_RELEASED,
            EventType.PLATFORM_VERSION_RELEASED, EventType.PLATFORM_VERSION_DEPRECATED, EventType.FLOOR_RESTORED,
            EventType.SERVICE_DELETED);
    /** What matters less. */
    private static final List<EventType> BELOW_TASKS = List.of(EventType.REVISION_RETIRED,
            EventType.NOTICE_STATUS_CHANGED, EventType.DEPLOYMENT_COMPLETED, EventType.STEADY_STATE);
    /** How long, in simulated milliseconds, the steps of tasks are news. */
    private static final long QUIET = 600_000L;
    private static final int MOST_INSTANTS_BACK = 16;
    private static final String NOTHING = "Nothing has happened yet.";

    private final Words words;
    private final IntFunction<String> plain;
    private int lastRows = -1;
    private int lastDecided = Journal.NONE;
    private boolean lastWasQuiet;
    private String lastCaption = NOTHING;
    private boolean lastIsStep;

    /**
     * Captions.
     *
     * @param plain the sentence of a single row
     */
    Captions(Words words, IntFunction<String> plain) {
        this.words = words;
        this.plain = plain;
    }

    /**
     * The caption of the last instant with events, up to and including this one. Once it has been quiet for a while, what
     * stays is the last one that matters: the last step of the last task says little of a retirement.
     *
     * @param decided the row with which its instant begins, as far as it is told; or {@link Journal#NONE}
     */
    String at(long instant, int decided) {
        JournalView journal = words.journal();
        int until = Math.min(journal.rowsUntil(instant), words.chronicle().rows());
        boolean isQuiet = until > 0 && instant - journal.at(until - 1) >= QUIET;
        if (until != lastRows || decided != lastDecided || isQuiet != lastWasQuiet) {
            lastRows = until;
            lastDecided = decided;
            lastWasQuiet = isQuiet;
            lastIsStep = false;
            lastCaption = until == 0 ? NOTHING : isQuiet ? lastThatMatters(until) : now(until);
        }
        return lastCaption;
    }

    /** Whether the caption of an instant only says which steps tasks took. */
    boolean isStep(long instant, int decided) {
        at(instant, decided);
        return lastIsStep;
    }

    private String now(int until) {
        Tally tally = tally(until);
        Optional<String> matters = whatMatters(tally);
        lastIsStep = matters.isEmpty();
        return matters.or(() -> step(tally)).orElseGet(() -> row(until - 1));
    }

    private String lastThatMatters(int until) {
        JournalView journal = words.journal();
        int end = until;
        for (int i = 0; i < MOST_INSTANTS_BACK && end > 0; i++) {
            Optional<String> caption = whatMatters(tally(end));
            if (caption.isPresent()) {
                return caption.get();
            }
            end = journal.rowsUntil(journal.at(end - 1) - 1);
        }
        return now(until);
    }

    private Tally tally(int until) {
        JournalView journal = words.journal();
        int begins = journal.rowsUntil(journal.at(until - 1) - 1);
        return new Tally(journal, lastDecided < until ? Math.max(begins, lastDecided) : begins, until);
    }

    /** What an instant is about; empty if tasks only took steps. */
    private Optional<String> whatMatters(Tally tally) {
        return first(ABOVE_TASKS, tally).map(row -> headline(row, tally))
                .or(() -> tally.opened().map(row -> headline(row, tally)))
                .or(() -> loss(tally))
                .or(() -> crash(tally))
                .or(() -> again(tally))
                .or(() -> replacement(tally))
                .or(() -> failure(tally))
                .or(() -> movement(tally))
                .map(told -> withEnd(told, tally))
                .or(() -> first(BELOW_TASKS, tally).map(this::row));
    }

    /** What an instant is about, and what came to its end with that if there is room for it. */
    private String withEnd(String told, Tally tally) {
        OptionalInt row = tally.first(EventType.REVISION_RETIRED);
        if (row.isEmpty()) {
            return told;
        }
        int retired = tally.count(EventType.REVISION_RETIRED);
        String whole = told + " " + (retired == 1
                ? words.label(((RevisionRetired) words.journal().event(row.getAsInt())).revision()) + " is retired."
                : Words.count(retired, "revision") + " are retired.");
        return whole.length() <= Sentences.LONGEST ? whole : told;
    }

    private static Optional<Integer> first(List<EventType> types, Tally tally) {
        return types.stream().map(tally::first).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).findFirst();
    }

    private String row(int row) {
        return told(Teller.of(words.journal(), row), plain.apply(row));
    }

    private static String told(Actor actor, String sentence) {
        return Words.actor(actor) + " · " + sentence;
    }

    /** What matters most, and what the tasks did at the same instant as far as there is room. */
    private String headline(int row, Tally tally) {
        String sentence = row(row);
        return after(words.journal().type(row), tally).map(text -> sentence + " " + capitalised(text))
                .filter(text -> text.length() <= Sentences.LONGEST)
                .findFirst().orElse(sentence);
    }

    /** What may follow a headline, the longer before the shorter. */
    private Stream<String> after(EventType type, Tally tally) {
        if (type == EventType.REVISION_MARKED) {
            return notices(tally).stream();
        }
        if (type == EventType.DECISION_REFUSED || type == EventType.NOTICE_SENT) {
            return Stream.empty();
        }
        Optional<Group> moved = moved(tally);
        return Stream.of(moved.map(group -> moved(group, tally) + health(group.owner(), tally)),
                moved.map(group -> moved(group, tally))).flatMap(Optional::stream);
    }

    private Optional<String> notices(Tally tally) {
        OptionalInt row = tally.first(EventType.NOTICE_SENT);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        long first = words.chronicle().places().notices().stream()
                .filter(notice -> notice.sentRow() >= row.getAsInt() && notice.sentRow() < tally.rowsUntil())
                .mapToLong(notice -> notice.startsAt()).min().orElseThrow();
        return Optional.of(Words.count(tally.count(EventType.NOTICE_SENT), "notice") + " sent; retirement starts "
                + Dates.brief(first) + ".");
    }

    private Optional<String> loss(Tally tally) {
        return tally.lost().stream().mapToObj(row -> tally.lostCount() == 1 && !tally.isCrowd()
                ? told(Actor.AWS, plain.apply(row))
                : told(Actor.AWS,
                        atLeast(tally) + Words.number(tally.lostCount())
                                + " standalone tasks are lost: retirement stopped them, and nothing took over."))
                .findFirst();
    }

    private Optional<String> crash(Tally tally) {
        return tally.largest(Move.CRASHED).map(group -> {
            String what = noun(group, tally) + " crashed";
            String so = tally.ofOwner(Move.REPLACED, group.owner())
                    .map(started -> ", so " + replacements(started.count()) + " started on " + label(started) + ".")
                    .orElse(".");
            return told(Actor.ECS, what + so + health(group.owner(), tally));
        });
    }

    /** A service whose launches had failed starts tasks again: whatever waited for that can go on. */
    private Optional<String> again(Tally tally) {
        List<Group> again = tally.launches().filter(group -> words.isAgain(group.firstRow())).toList();
        return again.stream().findFirst().map(group -> {
            String who = group.move() == Move.REPLACED
                    ? atLeast(tally) + replacements(group.count())
                    : noun(group, tally);
            List<Integer> others = again.stream().skip(1).map(Group::owner).toList();
            return told(Actor.ECS, words.again(group.firstRow()) + who + " started on " + label(group) + "."
                    + health(group.owner(), tally) + alsoIn(others, tally));
        });
    }

    /** New tasks became healthy, so old ones may stop: the heart of a replacement. */
    private Optional<String> replacement(Tally tally) {
        return tally.largest(Move.HEALTHY).map(healthy -> {
            String health = health(healthy.owner(), tally);
            if (health.isEmpty()) {
                return row(healthy.firstRow());
            }
            String what = noun(healthy, tally) + " on " + label(healthy) + " became healthy";
            String so = tally.ofOwner(Move.STOPPED, healthy.owner())
                    .map(stopped -> ", so " + atLeast(tally) + Words.number(stopped.count()) + " on " + label(stopped)
                            + (stopped.count() == 1 ? " stops." : " stop."))
                    .orElse(".");
            return told(Actor.ECS, what + so + health + alsoIn(tally.othersThan(healthy.owner(), Move.HEALTHY), tally));
        });
    }

    /** Tasks could not start, with the reason if there is room for it: whatever waits for them waits on. */
    private Optional<String> failure(Tally tally) {
        return tally.largest(Move.FAILED).map(failed -> {
            String what = noun(failed, tally) + " on " + label(failed) + " could not start";
            String rest = "." + health(failed.owner(), tally)
                    + alsoIn(tally.othersThan(failed.owner(), Move.FAILED), tally);
            Actor teller = Teller.of(words.journal(), failed.firstRow());
            return words.journal().originOf(words.journal().task(failed.firstRow())).failure()
                    .map(reason -> told(teller, what + ": " + reason + rest))
                    .filter(text -> text.length() <= Sentences.LONGEST)
                    .orElseGet(() -> told(teller, what + rest));
        });
    }

    private String alsoIn(List<Integer> others, Tally tally) {
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> " Also in " + words.owner(others.getFirst()) + ".";
            default -> " Also in " + atLeast(tally) + Words.number(others.size()) + " others.";
        };
    }

    /** What tasks began or ended to do. */
    private Optional<String> movement(Tally tally) {
        return moved(tally).map(group -> told(Teller.of(words.journal(), group.firstRow()),
                moved(group, tally) + health(group.owner(), tally)));
    }

    /** Who began or ended to run: the starts before the stops, since that is their order. */
    private static Optional<Group> moved(Tally tally) {
        return tally.largest(Move.REPLACED).or(() -> tally.largest(Move.STARTED)).or(() -> tally.largest(Move.STOPPED));
    }

    private String moved(Group group, Tally tally) {
        int others = tally.othersThan(group.owner(), group.move()).size();
        String rest = others == 0 ? "" : " and " + atLeast(tally) + Words.count(others, "other");
        return switch (group.move()) {
            case REPLACED -> atLeast(tally) + (others == 0
                    ? replacements(group.count()) + " for " + words.owner(group.owner())
                    : Words.number(tally.total(Move.REPLACED)) + " replacements for "
                            + Words.count(others + 1, "service"))
                    + " started on " + label(group) + ".";
            case STARTED -> noun(group, tally) + rest + " started on " + label(group) + ".";
            case HEALTHY, CRASHED, FAILED, STOPPED, STEPPED, GONE -> noun(group, tally) + " on "
                    + label(group) + rest + (group.count() == 1 && others == 0 ? " stops." : " stop.");
        };
    }

    private Optional<String> step(Tally tally) {
        return tally.largest(Move.GONE).or(() -> tally.largest(Move.STEPPED)).map(group -> group.count() == 1
                ? row(group.firstRow())
                : told(Actor.CLOCK, noun(group, tally) + " on " + label(group) + " "
                        + (group.move() == Move.GONE ? "are gone." : state(group))));
    }

    private String state(Group group) {
        return switch (words.journal().stateAfter(group.firstRow())) {
            case PROVISIONING -> "wait for their network.";
            case PENDING -> "wait for capacity.";
            case ACTIVATING -> "pull their image.";
            case RUNNING -> "are running.";
            case DEACTIVATING -> "leave their load balancer.";
            case STOPPING -> "are stopping.";
            case DEPROVISIONING -> "give their network back.";
            case STOPPED -> "have stopped.";
        };
    }

    private String health(int owner, Tally tally) {
        String health = words.health(owner, tally.rowsUntil());
        return health.isEmpty() ? "" : " " + health + ".";
    }

    private String noun(Group group, Tally tally) {
        return atLeast(tally) + words.noun(group.owner(), group.count());
    }

    /** How a number is begun that was not counted to its end. */
    private static String atLeast(Tally tally) {
        return tally.isCrowd() ? "at least " : "";
    }

    private static String replacements(int number) {
        return number == 1 ? "a replacement" : Words.count(number, "replacement");
    }

    private String label(Group group) {
        return words.label(words.journal().revision(group.revision()));
    }

    private static String capitalised(String text) {
        return text.startsWith("a ") || text.startsWith("at ") ? "A" + text.substring(1) : text;
    }
}
