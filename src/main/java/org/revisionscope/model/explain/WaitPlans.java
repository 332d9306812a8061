package org.revisionscope.model.explain;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.revisionscope.model.scenario.Calendar.Stretch;
import org.revisionscope.model.whatif.WaitPlan;

/** What a {@link WaitPlan} says, in words. */
public final class WaitPlans {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private WaitPlans() {}

    /** The start on local clocks: {@code Friday 19:00 local, outside working hours, before a weekend}. */
    public static String start(WaitPlan plan) {
        return WHEN.format(plan.local(plan.start())) + " local, " + circumstances(plan);
    }

    /** The start among others: {@code Friday 28 Feb 19:00 local, outside working hours, before a weekend}. */
    public static String startOnItsDay(WaitPlan plan) {
        ZonedDateTime start = plan.local(plan.start());
        return DAY.format(start) + " " + TIME.format(start) + " local, " + circumstances(plan);
    }

    private static String circumstances(WaitPlan plan) {
        return plan.circumstances().stream().map(WaitPlans::words).collect(Collectors.joining(", "));
    }

    /** When to act: {@code Friday 28 Feb 09:00 local, until 17:00}, or why there is no window. */
    public static String chance(WaitPlan plan) {
        return switch (plan.chance()) {
            case WaitPlan.Offers offers -> slot(plan, offers.best());
            case WaitPlan.NoWindow none -> "no window: " + words(none.why());
        };
    }

    /** One slot: {@code Friday 28 Feb 09:00 local, until 17:00}. */
    public static String slot(WaitPlan plan, Stretch slot) {
        ZonedDateTime from = plan.local(slot.from());
        ZonedDateTime to = plan.local(slot.to());
        boolean midnight = to.toLocalTime().toSecondOfDay() == 0;
        return DAY.format(from) + " " + TIME.format(from) + " local, until " + (midnight ? "24:00" : TIME.format(to));
    }

    private static String words(WaitPlan.Circumstance circumstance) {
        return switch (circumstance) {
            case WITHIN_WORKING_HOURS -> "within working hours";
            case OUTSIDE_WORKING_HOURS -> "outside working hours";
            case IN_A_FREEZE -> "in a freeze";
            case ON_A_WEEKEND -> "on a weekend";
            case ON_A_DAY_OFF -> "on a day off";
            case BEFORE_A_WEEKEND -> "before a weekend";
        };
    }

    private static String words(WaitPlan.Obstacle obstacle) {
        return switch (obstacle) {
            case STARTS_WITH_NOTICE -> "retirement starts with the notice";
            case ALL_FROZEN -> "all working hours of the wait are frozen";
            case NOBODY_AT_WORK -> "nobody is at work during the wait";
        };
    }
}
