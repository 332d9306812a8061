package org.revisionscope.controller.planner;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Hours;
import org.revisionscope.view.Messages;

/**
 * A calendar as it is typed.
 *
 * @param zone a time zone, such as {@code Europe/Berlin}
 * @param hours working hours, such as {@code Mon-Fri 09:00-17:00, Sat 10:00-14:00}; blank for all hours
 * @param freezes a freeze a line, such as {@code 2025-02-24 to 2025-02-27 release week}
 */
record CalendarForm(String zone, String hours, String freezes) {

    private static final Pattern HOURS =
            Pattern.compile("(\\p{Alpha}{3})(?: *[-–] *(\\p{Alpha}{3}))? +(\\d\\d):(\\d\\d) *[-–] *(\\d\\d):(\\d\\d)");
    private static final Pattern FREEZE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: +to +(\\d{4}-\\d\\d-\\d\\d))?(?: +(.+))?");
    private static final int HOUR = 60;

    /** A field of the form. */
    enum Part {
        /** The time zone. */
        ZONE,
        /** The working hours. */
        HOURS,
        /** The freezes. */
        FREEZES
    }

    /**
     * What was typed, as far as it could be read.
     *
     * @param calendar the calendar; empty if something is wrong
     * @param wrong a sentence for each field that does not fit
     */
    record Reading(Optional<Calendar> calendar, Map<Part, String> wrong) {}

    /** How a calendar is typed. */
    static CalendarForm of(Calendar calendar) {
        List<String> freezes = calendar.freezes().stream().map(CalendarForm::typed).toList();
        return new CalendarForm(calendar.zone().getId(), hours(calendar), String.join("\n", freezes));
    }

    Reading read(Messages messages) {
        Map<Part, String> wrong = new EnumMap<>(Part.class);
        Optional<ZoneId> place = Calendar.zone(zone.strip());
        if (place.isEmpty()) {
            wrong.put(Part.ZONE, messages.get("planner.wrong.zone"));
        }
        Map<DayOfWeek, Hours> week = week(messages, wrong);
        List<Freeze> frozen = new ArrayList<>();
        freezes.lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> freeze(line).ifPresentOrElse(frozen::add,
                        () -> wrong.put(Part.FREEZES, messages.format("planner.wrong.freeze", line))));
        return wrong.isEmpty() ? new Reading(place.map(known -> new Calendar(known, week, frozen)), wrong)
                : new Reading(Optional.empty(), wrong);
    }

    private Map<DayOfWeek, Hours> week(Messages messages, Map<Part, String> wrong) {
        if (hours.isBlank()) {
            return Calendar.ALWAYS.workingHours();
        }
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (String part : hours.split("[,;\n]", -1)) {
            if (!addHours(part.strip(), week)) {
                wrong.put(Part.HOURS, messages.format("planner.wrong.hours", part.strip()));
            }
        }
        return week;
    }

    private static boolean addHours(String part, Map<DayOfWeek, Hours> week) {
        Matcher matcher = HOURS.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        Optional<DayOfWeek> first = day(matcher.group(1));
        Optional<DayOfWeek> last = day(Objects.requireNonNullElse(matcher.group(2), matcher.group(1)));
        int from = minute(matcher.group(3), matcher.group(4));
        int to = minute(matcher.group(5), matcher.group(6));
        if (first.isEmpty() || last.isEmpty() || from >= to || to > Hours.MINUTES_A_DAY) {
            return false;
        }
        for (DayOfWeek day = first.get();; day = day.plus(1)) {
            if (week.put(day, new Hours(from, to)) != null) {
                return false;
            }
            if (day == last.get()) {
                return true;
            }
        }
    }

    private static Optional<DayOfWeek> day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name(day).equalsIgnoreCase(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(minute) < HOUR ? HOUR * Integer.parseInt(hour) + Integer.parseInt(minute)
                : Integer.MAX_VALUE;
    }

    private static Optional<Freeze> freeze(String line) {
        Matcher matcher = FREEZE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(matcher.group(1));
            LocalDate to = LocalDate.parse(Objects.requireNonNullElse(matcher.group(2), matcher.group(1)));
            return Optional.of(new Freeze(from, to, Objects.requireNonNullElse(matcher.group(3), "").strip()));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Days in a row with equal hours are typed together; nothing for somebody who is always there. */
    private static String hours(Calendar calendar) {
        if (calendar.workingHours().equals(Calendar.ALWAYS.workingHours())) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; first++) {
            Optional<Hours> hours = Optional.ofNullable(calendar.workingHours().get(days[first]));
            int last = first;
            while (hours.isPresent() && last + 1 < days.length
                    && hours.get().equals(calendar.workingHours().get(days[last + 1]))) {
                last++;
            }
            if (hours.isPresent()) {
                String range = last == first ? name(days[first]) : name(days[first]) + "-" + name(days[last]);
                parts.add(range + " " + time(hours.get().from()) + "-" + time(hours.get().to()));
            }
            first = last;
        }
        return String.join(", ", parts);
    }

    private static String typed(Freeze freeze) {
        String days = freeze.from() + (freeze.to().equals(freeze.from()) ? "" : " to " + freeze.to());
        return freeze.reason().isEmpty() ? days : days + " " + freeze.reason();
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }
}
