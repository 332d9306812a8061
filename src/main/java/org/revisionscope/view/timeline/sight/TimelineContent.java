package org.revisionscope.view.timeline.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Calendar;

/**
 * What the timeline is to show.
 *
 * @param run what happened; it may have been read further than the clock
 * @param announced the future if nobody acts, as the chronicle of a run that agrees with this one up to the clock; empty
 *        while there is none
 * @param clock the instant that is shown, milliseconds since the epoch; nothing of {@code run} after it is drawn as fact
 * @param edge the furthest instant that the clock has reached
 * @param foresight how much of what lies after the clock is shown
 * @param passage how the clock came there
 * @param calendar when people are at work, to be seen behind everything; empty if nobody says
 * @param parting the futures that have just left another one; empty if none have
 * @param strips the services whose floors are shown before all others, from top to bottom; those with least headroom if
 *        it is empty
 */
public record TimelineContent(Chronicle run, Optional<Chronicle> announced, long clock, long edge,
        Foresight foresight, Passage passage, Optional<Calendar> calendar, Optional<Parting> parting,
        List<ServiceKey> strips) {

    /** Takes a copy of the list. */
    public TimelineContent {
        strips = List.copyOf(strips);
    }

    /** A content without working hours. */
    public TimelineContent(Chronicle run, Optional<Chronicle> announced, long clock, long edge, Foresight foresight,
            Passage passage) {
        this(run, announced, clock, edge, foresight, passage, Optional.empty(), Optional.empty(), List.of());
    }

    /** A content whose clock was set down. */
    public TimelineContent(Chronicle run, Optional<Chronicle> announced, long clock, long edge, Foresight foresight) {
        this(run, announced, clock, edge, foresight, Passage.landedAt(clock));
    }

    /** A run without a future in view. */
    public static TimelineContent of(Chronicle run, long clock) {
        return new TimelineContent(run, Optional.empty(), clock, clock, Foresight.ANNOUNCED);
    }

    /** The same at another instant. */
    public TimelineContent at(long instant) {
        return new TimelineContent(run, announced, instant, Math.max(edge, instant), foresight,
                Passage.landedAt(instant), calendar, parting, strips);
    }

    /** The same, reached another way. */
    public TimelineContent by(Passage other) {
        return new TimelineContent(run, announced, clock, edge, foresight, other, calendar, parting, strips);
    }

    /** The same where people are at work at these times. */
    public TimelineContent workedBy(Optional<Calendar> other) {
        return new TimelineContent(run, announced, clock, edge, foresight, passage, other, parting, strips);
    }

    /** The same where these futures have just parted. */
    public TimelineContent parted(Optional<Parting> other) {
        return new TimelineContent(run, announced, clock, edge, foresight, passage, calendar, other, strips);
    }

    /** The same with the floors of these services before all others. */
    public TimelineContent stripped(List<ServiceKey> services) {
        return new TimelineContent(run, announced, clock, edge, foresight, passage, calendar, parting, services);
    }

    /** Whether this is another run than a content before, at the same instant and told alike until then. */
    public boolean partsAtClockFrom(TimelineContent before) {
        if (run == before.run || clock != before.clock) {
            return false;
        }
        int common = Math.min(run.view().rowsUntil(clock), before.run.view().rowsUntil(clock));
        return run.view().beginsLike(before.run.view(), common);
    }

    /** The services whose floors it shows where there is room, from top to bottom: the selected one, then least headroom. */
    public List<ServiceKey> tightest(Optional<ServiceKey> selected) {
        List<ServiceKey> services = new ArrayList<>(selected.stream().toList());
        StripOrder.tightest(new Sight(this)).stream().filter(each -> !services.contains(each)).forEach(services::add);
        return services;
    }
}
