package org.revisionscope.format.scenario;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Hours;
import org.revisionscope.model.scenario.Span;

/** The part {@code calendar} of a file: when people are at work. */
final class CalendarSection {

    private static final List<String> DAYS = Stream.of(DayOfWeek.values()).map(CalendarSection::word).toList();
    private static final int HOUR = 60;

    private static final Field<ZoneId> ZONE = Field.required("zone", Forms.parsed("a time zone, such as Europe/Berlin",
            "^[A-Za-z0-9_+/-]+$", CalendarSection::zone), "The time zone of days and hours, such as Europe/Berlin.");
    private static final Field<List<String>> ON = Field.required("days", Forms.list(Forms.word(DAYS), DAYS.size()),
            "On which weekdays.");
    private static final Field<Integer> HOURS_FROM =
            Field.required("from", minute(), "When work begins, such as 09:00.");
    private static final Field<Integer> HOURS_TO =
            Field.required("to", minute(), "When it ends on the same day, such as 17:00; 24:00 is midnight.");
    private static final Field<List<Fields>> WORKING_HOURS = Field.optional("workingHours",
            Forms.list(Shape.of("workingHours", ON, HOURS_FROM, HOURS_TO), DAYS.size()),
            "The hours of each weekday, which stands here at most once; other days are off. All hours by default.");
    private static final Field<LocalDate> FIRST_DAY =
            Field.required("from", date(), "The first day, such as 2025-02-24.");
    private static final Field<LocalDate> LAST_DAY = Field.required("to", date(), "The last day, included.");
    private static final Field<String> REASON =
            Field.optional("reason", Forms.line(Limits.LINE), "Why, in a few words.");
    private static final Field<List<Fields>> FREEZES = Field.optional("freezes",
            Forms.list(Shape.of("freeze", FIRST_DAY, LAST_DAY, REASON), Limits.FREEZES),
            "Days on which nothing may be changed.");

    /** How a file has it. */
    static final Shape SHAPE = Shape.of("calendar", ZONE, WORKING_HOURS, FREEZES);

    private CalendarSection() {}

    static Calendar read(Fields fields) throws ScenarioException {
        Map<DayOfWeek, Hours> hours = fields.find(WORKING_HOURS).isPresent() ? hours(fields.get(WORKING_HOURS))
                : Calendar.ALWAYS.workingHours();
        List<Freeze> freezes = new ArrayList<>();
        for (Fields freeze : fields.list(FREEZES)) {
            LocalDate first = freeze.get(FIRST_DAY);
            if (freeze.get(LAST_DAY).isBefore(first)) {
                throw freeze.problem(LAST_DAY,
                        freeze.get(LAST_DAY) + " is before the first day, " + first + " or later is allowed");
            }
            freezes.add(new Freeze(first, freeze.get(LAST_DAY), freeze.get(REASON, "")));
        }
        return new Calendar(fields.get(ZONE), hours, freezes);
    }

    private static Map<DayOfWeek, Hours> hours(List<Fields> listed) throws ScenarioException {
        Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
        for (Fields fields : listed) {
            int from = fields.get(HOURS_FROM);
            int to = fields.get(HOURS_TO);
            if (to <= from) {
                throw fields.problem(HOURS_TO, time(to) + " is not after " + time(from)
                        + ", a later time of the same day is allowed");
            }
            for (String day : fields.get(ON)) {
                if (hours.put(DayOfWeek.of(1 + DAYS.indexOf(day)), new Hours(from, to)) != null) {
                    throw fields.problem(ON, day + " has working hours already, once is allowed");
                }
            }
        }
        return hours;
    }

    /** The same calendar as a file has it. */
    static Json.Obj write(Calendar calendar) {
        SequencedMap<Hours, List<String>> daysOf = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Hours hours = calendar.workingHours().get(day);
            if (hours != null) {
                daysOf.computeIfAbsent(hours, _ -> new ArrayList<>()).add(word(day));
            }
        }
        List<Json.Obj> workingHours = daysOf.entrySet().stream().map(entry -> Json.Obj.empty()
                .with("days", Json.Arr.ofTexts(entry.getValue()))
                .with("from", time(entry.getKey().from()))
                .with("to", time(entry.getKey().to()))).toList();
        List<Json.Obj> freezes = calendar.freezes().stream().map(CalendarSection::write).toList();
        Json.Obj json = Json.Obj.empty().with("zone", calendar.zone().getId())
                .with("workingHours", Json.Arr.of(workingHours));
        return freezes.isEmpty() ? json : json.with("freezes", Json.Arr.of(freezes));
    }

    private static Json.Obj write(Freeze freeze) {
        Json.Obj json = Json.Obj.empty().with("from", freeze.from().toString()).with("to", freeze.to().toString());
        return freeze.reason().isEmpty() ? json : json.with("reason", freeze.reason());
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }

    private static ZoneId zone(String name) {
        return Calendar.zone(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not a time zone"
                + Nearest.hint(name, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                + " A name such as Europe/Berlin or UTC is allowed"));
    }

    private static Form<Integer> minute() {
        return Forms.parsed("a time of day, such as 09:00", "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", text -> {
            if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")) {
                throw new IllegalArgumentException(
                        "'" + text + "' is not a time of day, 00:00 to 24:00 such as 09:00 is allowed");
            }
            return HOUR * Integer.parseInt(text.substring(0, 2)) + Integer.parseInt(text.substring(3));
        });
    }

    private static Form<LocalDate> date() {
        return Forms.parsed("a day, such as 2025-02-24", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(LocalDate.ofInstant(Span.EARLIEST, ZoneOffset.UTC))
                        && !day.isAfter(LocalDate.ofInstant(Span.LATEST, ZoneOffset.UTC))) {
                    return day;
                }
            } catch (DateTimeException e) {
                // the same sentence says what is allowed
            }
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day of the years 2000 to 2199, write it as 2025-02-24");
        });
    }
}
