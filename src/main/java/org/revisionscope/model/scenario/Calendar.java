package org.revisionscope.model.scenario;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people are at work. It changes nothing of a run; it tells of an instant whether somebody would be there.
 *
 * @param zone where days begin and clocks change
 * @param workingHours the hours of each weekday; a day that is missing is a day off
 * @param freezes days on which nothing may be changed
 */
public record Calendar(ZoneId zone, Map<DayOfWeek, Hours> workingHours, List<Freeze> freezes) {

    /** Somebody is always there. */
    public static final Calendar ALWAYS = new Calendar(ZoneOffset.UTC, everyDay(Hours.ALL_DAY), List.of());

    /** Takes copies. */
    public Calendar {
        Map<DayOfWeek, Hours> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(workingHours);
        workingHours = Collections.unmodifiableMap(copy);
        freezes = List.copyOf(freezes);
    }

    /**
     * Hours of a day, on the clocks of the zone.
     *
     * @param from the first minute of the day
     * @param to the minute after the last, at most {@link #MINUTES_A_DAY}
     */
    public record Hours(int from, int to) {

        /** 24:00. */
        public static final int MINUTES_A_DAY = 24 * 60;
        /** From 00:00 to 24:00. */
        public static final Hours ALL_DAY = new Hours(0, MINUTES_A_DAY);

        /** @throws IllegalArgumentException unless they end on the same day, after they begin */
        public Hours {
            if (from < 0 || to > MINUTES_A_DAY || from >= to) {
                throw new IllegalArgumentException("working hours end on the same day, after they begin");
            }
        }
    }

    /**
     * Days on which nothing may be changed.
     *
     * @param from the first, in the zone of the calendar
     * @param to the last
     * @param reason why, in a few words; may be empty
     */
    public record Freeze(LocalDate from, LocalDate to, String reason) {

        /** @throws IllegalArgumentException if it ends before it begins */
        public Freeze {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a freeze must not end before it begins");
            }
        }

        /** Whether a day is one of them. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * A stretch of time, in milliseconds since the epoch.
     *
     * @param from its first instant
     * @param to the instant after its last
     */
    public record Stretch(long from, long to) {

        /** Whether an instant lies in it. */
        public boolean contains(long instant) {
            return from <= instant && instant < to;
        }
    }

    /** Whether somebody is at work at an instant (milliseconds since the epoch) and may change something. */
    public boolean isWorking(long instant) {
        return workingTime(day(instant)).filter(stretch -> stretch.contains(instant)).isPresent();
    }

    /** The day of an instant (milliseconds since the epoch), in the zone. */
    public LocalDate day(long instant) {
        return Instant.ofEpochMilli(instant).atZone(zone).toLocalDate();
    }

    /** Whether the weekday has no working hours. */
    public boolean isDayOff(LocalDate day) {
        return !workingHours.containsKey(day.getDayOfWeek());
    }

    /** The freeze that covers a day, if one does. */
    public Optional<Freeze> freezeOn(LocalDate day) {
        return freezes.stream().filter(freeze -> freeze.covers(day)).findFirst();
    }

    /** The working hours of a day by the calendar of the week, whether or not it is frozen; empty for a day off. */
    public Optional<Stretch> hoursOf(LocalDate day) {
        return Optional.ofNullable(workingHours.get(day.getDayOfWeek()))
                .map(hours -> new Stretch(first(day, hours.from()), last(day, hours.to())))
                .filter(stretch -> stretch.from() < stretch.to());
    }

    /** The hours of a day in which something may be changed; empty for a day off or a frozen one. */
    public Optional<Stretch> workingTime(LocalDate day) {
        return freezeOn(day).isPresent() ? Optional.empty() : hoursOf(day);
    }

    /**
     * The hours in which something may be changed, in order, cut to a stretch.
     *
     * @param within at most some years, since every day of it is looked at
     */
    public List<Stretch> workingTimes(Stretch within) {
        List<Stretch> times = new ArrayList<>();
        if (within.from() >= within.to()) {
            return times;
        }
        LocalDate last = day(within.to() - 1);
        for (LocalDate day = day(within.from()); !day.isAfter(last); day = day.plusDays(1)) {
            workingTime(day)
                    .map(time -> new Stretch(Math.max(time.from(), within.from()), Math.min(time.to(), within.to())))
                    .filter(time -> time.from() < time.to()).ifPresent(times::add);
        }
        return times;
    }

    /** A zone by its name, such as {@code Europe/Berlin}; empty if there is none. */
    public static Optional<ZoneId> zone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When a minute of a day comes first; one that the clocks leave out comes when they are put forward. */
    private long first(LocalDate day, int minute) {
        LocalDateTime local = local(day, minute);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return millis(local, zone.getRules().getOffset(local));
        }
        return change.isGap() ? change.toEpochSecond() * 1000 : millis(local, change.getOffsetBefore());
    }

    /** When a minute of a day comes last; one that the clocks leave out comes when they are put forward. */
    private long last(LocalDate day, int minute) {
        LocalDateTime local = local(day, minute);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isOverlap() ? millis(local, change.getOffsetAfter()) : first(day, minute);
    }

    private static LocalDateTime local(LocalDate day, int minute) {
        return minute == Hours.MINUTES_A_DAY ? day.plusDays(1).atStartOfDay()
                : day.atTime(LocalTime.ofSecondOfDay(60L * minute));
    }

    private static long millis(LocalDateTime local, ZoneOffset offset) {
        return local.toEpochSecond(offset) * 1000;
    }

    private static Map<DayOfWeek, Hours> everyDay(Hours hours) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours);
        }
        return week;
    }
}
