package org.revisionscope.controller.runto;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.view.Messages;

/** Says how running the clock to a goal went. Instants are milliseconds since the epoch. */
final class Results {

    /** What is counted on the way to a date, in this order. */
    private static final List<HeadlineKind> COUNTED = List.of(HeadlineKind.RELEASE, HeadlineKind.MARK,
            HeadlineKind.NOTICE, HeadlineKind.RETIREMENT_START, HeadlineKind.LOST, HeadlineKind.BREACH);

    private final Chronicle chronicle;
    private final Messages messages;

    Results(Chronicle chronicle, Messages messages) {
        this.chronicle = chronicle;
        this.messages = messages;
    }

    /**
     * The result in a sentence.
     *
     * @param from where the clock stood
     * @param end the last instant that can be reached
     */
    String of(Goal goal, Outcome outcome, long from, long end) {
        return switch (outcome) {
            case Outcome.Reached(long instant) -> reached(goal, from, instant);
            case Outcome.HoldsNow() -> holdsNow(goal, from);
            case Outcome.Never() -> never(goal, end);
        };
    }

    private String reached(Goal goal, long from, long instant) {
        String away = instant >= from
                ? messages.format("runto.later", Dates.span(instant - from))
                : messages.format("runto.earlier", Dates.span(from - instant));
        return switch (goal) {
            case Goal.At _ -> away + " " + onTheWay(from, instant);
            case Goal.Next _,Goal.BelowFloor _ -> away + " " + happened(instant);
            case Goal.HealthyUnder(ServiceKey key, _) -> away + " " + health(key, instant);
        };
    }

    private String happened(long instant) {
        String caption = new Sentences(chronicle).caption(instant);
        return caption.endsWith(".") ? caption : caption + ".";
    }

    private String onTheWay(long from, long to) {
        JournalView view = chronicle.view();
        Headlines headlines = chronicle.headlines();
        Map<HeadlineKind, Integer> counts = new EnumMap<>(HeadlineKind.class);
        int until = headlines.before(view.rowsUntil(Math.max(from, to)));
        for (int i = headlines.before(view.rowsUntil(Math.min(from, to))); i < until; i++) {
            counts.merge(headlines.kind(i), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        for (HeadlineKind kind : COUNTED) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                parts.add(messages.format("runto.count." + kind, count));
            }
        }
        return parts.isEmpty() ? messages.get("runto.way.nothing")
                : messages.format("runto.way", String.join(", ", parts));
    }

    private String holdsNow(Goal goal, long clock) {
        return switch (goal) {
            case Goal.BelowFloor(ServiceKey key) -> messages.format("runto.holds.floor", health(key, clock));
            case Goal.HealthyUnder(ServiceKey key, int count) ->
                    messages.format("runto.holds.under", count, health(key, clock));
            case Goal.At _,Goal.Next _ -> "";
        };
    }

    private String health(ServiceKey key, long instant) {
        ServiceLife life = chronicle.services().of(key).orElseThrow();
        int healthy = life.healthyAt(chronicle.view().rowsUntil(instant));
        return life.configurationAt(instant)
                .map(now -> messages.format("runto.health.of", key.name(), healthy, now.desiredCount(), now.lower()))
                .orElseGet(() -> messages.format("runto.health.gone", key.name()));
    }

    private String never(Goal goal, long end) {
        String what = switch (goal) {
            case Goal.Next(HeadlineKind kind) -> messages.get("runto.never." + kind);
            case Goal.BelowFloor(ServiceKey key) -> messages.format("runto.never.floor", key.name());
            case Goal.HealthyUnder(ServiceKey key, int count) ->
                    messages.format("runto.never.under", key.name(), count);
            case Goal.At _ -> "";
        };
        return end >= Span.LATEST.toEpochMilli()
                ? messages.format("runto.never.open", what)
                : messages.format("runto.never.until", what, Dates.full(end));
    }
}
