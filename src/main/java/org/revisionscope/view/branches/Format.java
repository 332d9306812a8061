package org.revisionscope.view.branches;

import java.util.Collection;

/**
 * What miniatures beside each other have in common, so that they can be compared by eye.
 *
 * @param from the instant at their left edge, in milliseconds since the epoch
 * @param until the instant at their right edge
 * @param tasks how many tasks fill the height of a lane
 */
public record Format(long from, long until, int tasks) {

    private static final Format NOTHING = new Format(0, 1, 1);

    /** @throws IllegalArgumentException if there is no time or no room for a task */
    public Format {
        if (until <= from || tasks < 1) {
            throw new IllegalArgumentException("a miniature needs time and room for a task");
        }
    }

    /** The format in which all of these can be seen whole. */
    public static Format of(Collection<Sketch> sketches) {
        return sketches.stream().map(sketch -> new Format(sketch.from(), sketch.until(), Math.max(1, sketch.most())))
                .reduce(Format::around).orElse(NOTHING);
    }

    private Format around(Format other) {
        return new Format(Math.min(from, other.from), Math.max(until, other.until), Math.max(tasks, other.tasks));
    }
}
