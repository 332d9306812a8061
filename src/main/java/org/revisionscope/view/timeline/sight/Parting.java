package org.revisionscope.view.timeline.sight;

import java.util.List;

/**
 * Futures that have left another one.
 *
 * @param at where they left it, in milliseconds since the epoch
 * @param left what the future is called that they left
 * @param leaving what they are called, at least one
 * @param shown which of them the timeline shows from now on
 */
public record Parting(long at, String left, List<String> leaving, Shown shown) {

    /** Which future is shown after some have left another one. */
    public enum Shown {
        /** The one that left. */
        LEAVING,
        /** The one that was left; the others are only kept. */
        LEFT
    }

    /** @throws IllegalArgumentException if nothing leaves */
    public Parting {
        leaving = List.copyOf(leaving);
        if (leaving.isEmpty()) {
            throw new IllegalArgumentException("no future leaves " + left);
        }
    }
}
