package org.revisionscope.view.timeline.sight;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Calendar;

/**
 * What may be seen of a content: the run up to its clock, and what foresight adds after it. Nothing that the run holds
 * after the clock can be reached from here unless foresight shows everything.
 */
public final class Sight {

    private final long clock;
    private final long edge;
    private final Source past;
    private final Optional<Source> ahead;
    private final boolean awaited;
    private final boolean all;
    private final Passage passage;
    private final Optional<Calendar> calendar;
    private final List<ServiceKey> strips;

    /** What a content lets one know. */
    public Sight(TimelineContent content) {
        clock = content.clock();
        edge = content.edge();
        passage = content.passage();
        calendar = content.calendar();
        strips = content.strips();
        Chronicle run = content.run();
        past = new Source(run, Math.min(run.rows(), run.view().rowsUntil(clock)), Long.MIN_VALUE, clock,
                Source.Tense.PAST);
        ahead = switch (content.foresight()) {
            case CURTAIN -> Optional.empty();
            case ANNOUNCED -> content.announced().map(this::after);
            case EVERYTHING -> Optional.of(after(run));
        };
        all = content.foresight() == Foresight.EVERYTHING;
        awaited = content.foresight() == Foresight.ANNOUNCED && ahead.isEmpty();
    }

    /** The instant that is shown. */
    public long clock() {
        return clock;
    }

    /** The furthest instant that the clock has reached. */
    public long edge() {
        return edge;
    }

    /** When people are at work. */
    public Optional<Calendar> calendar() {
        return calendar;
    }

    /** The services whose floors are shown before all others. */
    List<ServiceKey> strips() {
        return strips;
    }

    /** How the clock came to where it stands. */
    public Passage passage() {
        return passage;
    }

    /** What happened up to the clock. */
    public Source past() {
        return past;
    }

    /** What happens after the clock if nobody acts. */
    public Optional<Source> ahead() {
        return ahead;
    }

    /** Whether what is ahead would be shown, but is not known yet. */
    public boolean isAheadAwaited() {
        return awaited;
    }

    /** The key of words about what is ahead: others where all that comes is shown, whoever acts. */
    public String ahead(String key) {
        return all ? key + ".all" : key;
    }

    /** The past, and then what is ahead. */
    public List<Source> sources() {
        return ahead.map(future -> List.of(past, future)).orElseGet(() -> List.of(past));
    }

    /** The source that knows most: what is ahead knows the past too. */
    public Source furthest() {
        return ahead.orElse(past);
    }

    private Source after(Chronicle future) {
        return new Source(future, future.rows(), clock, Source.NEVER, Source.Tense.AHEAD);
    }
}
