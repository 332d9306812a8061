package org.revisionscope.model.scenario;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How the simulator reads what its two sources leave open; {@code docs/rules.md} says why each is open.
 *
 * @param outgoingAtOnce how many tasks of a service retirement makes outgoing at a time; empty for all
 * @param whenBlocked what happens where rounding leaves no room to start and none to stop (SVC-4)
 * @param whenReplacementCannotStart what retirement does while launches fail (SVC-8)
 * @param noticeDelay from the mark to the notice
 * @param standaloneSpread over which standalone tasks are stopped, seeded, after the start
 */
public record Assumptions(OptionalInt outgoingAtOnce, WhenBlocked whenBlocked,
        WhenReplacementCannotStart whenReplacementCannotStart, Duration noticeDelay, Duration standaloneSpread) {

    /** The longest delay and spread. */
    public static final Duration LONGEST = Duration.ofDays(30);
    /** Every assumption at its default. */
    public static final Assumptions DEFAULT = new Assumptions(OptionalInt.empty(), WhenBlocked.STOP_ONE_FIRST,
            WhenReplacementCannotStart.STOP_ANYWAY, Duration.ZERO, Duration.ZERO);

    /** @throws IllegalArgumentException if a number is out of range */
    public Assumptions {
        if (outgoingAtOnce.isPresent() && outgoingAtOnce.getAsInt() < 1) {
            throw new IllegalArgumentException("outgoingAtOnce takes 'all' or a number from 1");
        }
        check("noticeDelay", noticeDelay);
        check("standaloneSpread", standaloneSpread);
    }

    private static void check(String name, Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " takes 0 to " + LONGEST.toDays() + " days");
        }
    }

    /** What happens where rounding leaves no room. */
    public enum WhenBlocked {
        /** The next outgoing task is stopped, and the floor gives way. */
        STOP_ONE_FIRST,
        /** Nothing moves. */
        HOLD
    }

    /** What retirement does while replacements cannot start. */
    public enum WhenReplacementCannotStart {
        /** Tasks still live 24 hours after they became outgoing are stopped, floor or not. */
        STOP_ANYWAY,
        /** They are kept. */
        HOLD
    }
}
