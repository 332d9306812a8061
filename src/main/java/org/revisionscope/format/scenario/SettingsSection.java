package org.revisionscope.format.scenario;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Assumptions.WhenBlocked;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Timings;

/** The parts {@code timings} and {@code assumptions} of a file. */
final class SettingsSection {

    private static final Field<Duration> PROVISIONING = timing("provisioning", "Time in PROVISIONING; 5s by default.");
    private static final Field<Duration> PENDING = timing("pending", "Time in PENDING; 8s by default.");
    private static final Field<Duration> ACTIVATING = timing("activating", "Time in ACTIVATING; 8s by default.");
    private static final Field<Duration> HEALTHY = timing("healthy", "From RUNNING to healthy; 40s by default.");
    private static final Field<Duration> STOPPING = timing("stopping",
            "Time in STOPPING, at most 120s; 30s by default, none for a container that ended by itself.");
    private static final Field<Duration> DEPROVISIONING = timing("deprovisioning",
            "Time in DEPROVISIONING; 20s by default.");
    static final Shape TIMINGS = Shape.of("timings", PROVISIONING, PENDING, ACTIVATING, HEALTHY, STOPPING,
            DEPROVISIONING);

    private static final String ALL = "all";
    private static final String HOLD = "hold";
    private static final String STOP_ONE_FIRST = "stopOneFirst";
    private static final String STOP_ANYWAY = "stopAnyway";

    private static final Field<OptionalInt> OUTGOING_AT_ONCE = Field.optional("outgoingAtOnce", allOrNumber(),
            "How many tasks of a service retirement makes outgoing at a time: all, or a number.");
    private static final Field<String> WHEN_BLOCKED = Field.optional("whenBlocked",
            Forms.word(List.of(STOP_ONE_FIRST, HOLD)), "What happens where rounding leaves no room (SVC-4).");
    private static final Field<String> WHEN_CANNOT_START = Field.optional("whenReplacementCannotStart",
            Forms.word(List.of(STOP_ANYWAY, HOLD)), "What retirement does while launches fail (SVC-8).");
    private static final Field<Duration> NOTICE_DELAY =
            timing("noticeDelay", "From the mark to the notice; 0s by default.");
    private static final Field<Duration> STANDALONE_SPREAD = timing("standaloneSpread",
            "Over which standalone tasks are stopped after the start, seeded; 0s by default.");
    static final Shape ASSUMPTIONS = Shape.of("assumptions", OUTGOING_AT_ONCE, WHEN_BLOCKED, WHEN_CANNOT_START,
            NOTICE_DELAY, STANDALONE_SPREAD);

    private SettingsSection() {}

    static Timings timings(Fields fields) throws ScenarioException {
        Timings otherwise = Timings.DEFAULT;
        for (Field<Duration> field : List.of(PROVISIONING, PENDING, ACTIVATING, HEALTHY, DEPROVISIONING)) {
            check(fields, field, Timings.LONGEST);
        }
        check(fields, STOPPING, Timings.LONGEST_STOPPING);
        return new Timings(fields.get(PROVISIONING, otherwise.provisioning()), fields.get(PENDING, otherwise.pending()),
                fields.get(ACTIVATING, otherwise.activating()), fields.get(HEALTHY, otherwise.healthy()),
                fields.get(STOPPING, otherwise.stopping()), fields.get(DEPROVISIONING, otherwise.deprovisioning()));
    }

    static Assumptions assumptions(Fields fields) throws ScenarioException {
        check(fields, NOTICE_DELAY, Assumptions.LONGEST);
        check(fields, STANDALONE_SPREAD, Assumptions.LONGEST);
        return new Assumptions(fields.get(OUTGOING_AT_ONCE, OptionalInt.empty()),
                fields.get(WHEN_BLOCKED, STOP_ONE_FIRST).equals(HOLD) ? WhenBlocked.HOLD : WhenBlocked.STOP_ONE_FIRST,
                fields.get(WHEN_CANNOT_START, STOP_ANYWAY).equals(HOLD)
                        ? WhenReplacementCannotStart.HOLD
                        : WhenReplacementCannotStart.STOP_ANYWAY,
                fields.get(NOTICE_DELAY, Duration.ZERO), fields.get(STANDALONE_SPREAD, Duration.ZERO));
    }

    private static void check(Fields fields, Field<Duration> field, Duration longest) throws ScenarioException {
        if (fields.get(field, Duration.ZERO).compareTo(longest) > 0) {
            throw fields.problem(field, Durations.print(fields.get(field)) + " is too long, 0s to "
                    + Durations.print(longest) + " is allowed");
        }
    }

    private static Field<Duration> timing(String name, String about) {
        return Field.optional(name, Forms.DURATION, about);
    }

    private static Form<OptionalInt> allOrNumber() {
        Form<Integer> number = Forms.count(1, Limits.TASKS);
        Form<String> word = Forms.word(List.of(ALL));
        return Forms.of((value, spot) -> {
            if (value instanceof Json.Num) {
                return OptionalInt.of(number.read(value, spot));
            }
            word.read(value, spot);
            return OptionalInt.empty();
        }, Json.Obj.empty()
                .with("oneOf", Json.Arr.of(List.of(word.schema(new Definitions()), number.schema(new Definitions())))));
    }
}
