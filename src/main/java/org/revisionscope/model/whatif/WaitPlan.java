package org.revisionscope.model.whatif;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Stretch;

/**
 * What a calendar says about a wait: whether the start of retirement suits, and when somebody can act before it.
 *
 * @param calendar who is at work when
 * @param sent when the notice is sent, in milliseconds since the epoch
 * @param start when retirement starts
 * @param circumstances what is to be said of the start, in the order of {@link Circumstance}; never empty
 * @param chance when to act
 */
public record WaitPlan(Calendar calendar, long sent, long start, List<Circumstance> circumstances, Chance chance) {

    /** Takes a copy of the list. */
    public WaitPlan {
        circumstances = List.copyOf(circumstances);
    }

    /** What is to be said of a start. */
    public enum Circumstance {
        /** Somebody is at work. */
        WITHIN_WORKING_HOURS,
        /** It is a working day, but nobody is at work. */
        OUTSIDE_WORKING_HOURS,
        /** Nothing may be changed on this day. */
        IN_A_FREEZE,
        /** It is Saturday or Sunday, and a day off. */
        ON_A_WEEKEND,
        /** It is another day off. */
        ON_A_DAY_OFF,
        /** The next day is a day off, and a Saturday. */
        BEFORE_A_WEEKEND
    }

    /** When somebody can act between notice and start. */
    public sealed interface Chance {}

    /**
     * There is working time.
     *
     * @param slots all of it, in order; acting in the first keeps exposure smallest
     */
    public record Offers(List<Stretch> slots) implements Chance {

        /** Takes a copy of the list. */
        public Offers {
            slots = List.copyOf(slots);
        }

        /** The slot to act in. */
        public Stretch best() {
            return slots.getFirst();
        }
    }

    /**
     * There is none.
     *
     * @param why what takes it away
     */
    public record NoWindow(Obstacle why) implements Chance {}

    /** What leaves no time to act. */
    public enum Obstacle {
        /** There is no wait. */
        STARTS_WITH_NOTICE,
        /** All working hours of the wait lie in freezes. */
        ALL_FROZEN,
        /** Nobody is at work during the wait. */
        NOBODY_AT_WORK
    }

    /**
     * Plans a wait.
     *
     * @param sent when the notice is sent, in milliseconds since the epoch
     * @param start when retirement starts, at most some weeks later
     */
    public static WaitPlan of(Calendar calendar, long sent, long start) {
        return new WaitPlan(calendar, sent, start, circumstances(calendar, start), chance(calendar, sent, start));
    }

    private static Chance chance(Calendar calendar, long sent, long start) {
        if (start <= sent) {
            return new NoWindow(Obstacle.STARTS_WITH_NOTICE);
        }
        Stretch wait = new Stretch(sent, start);
        List<Stretch> slots = calendar.workingTimes(wait);
        if (!slots.isEmpty()) {
            return new Offers(slots);
        }
        Calendar thawed = new Calendar(calendar.zone(), calendar.workingHours(), List.of());
        return new NoWindow(thawed.workingTimes(wait).isEmpty() ? Obstacle.NOBODY_AT_WORK : Obstacle.ALL_FROZEN);
    }

    private static List<Circumstance> circumstances(Calendar calendar, long start) {
        LocalDate day = calendar.day(start);
        LocalDate next = day.plusDays(1);
        List<Circumstance> found = new ArrayList<>();
        if (calendar.isWorking(start)) {
            found.add(Circumstance.WITHIN_WORKING_HOURS);
        }
        boolean atWork = calendar.hoursOf(day).filter(hours -> hours.contains(start)).isPresent();
        if (!calendar.isDayOff(day) && !atWork) {
            found.add(Circumstance.OUTSIDE_WORKING_HOURS);
        }
        if (calendar.freezeOn(day).isPresent()) {
            found.add(Circumstance.IN_A_FREEZE);
        }
        if (calendar.isDayOff(day)) {
            found.add(isWeekend(day) ? Circumstance.ON_A_WEEKEND : Circumstance.ON_A_DAY_OFF);
        }
        if (!calendar.isDayOff(day) && calendar.isDayOff(next) && next.getDayOfWeek() == DayOfWeek.SATURDAY) {
            found.add(Circumstance.BEFORE_A_WEEKEND);
        }
        return found;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** An instant on the calendar's clocks. */
    public ZonedDateTime local(long instant) {
        return Instant.ofEpochMilli(instant).atZone(calendar.zone());
    }
}
