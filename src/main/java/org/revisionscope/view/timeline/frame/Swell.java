package org.revisionscope.view.timeline.frame;

import java.util.Set;

import org.revisionscope.model.fleet.NoticeId;

/**
 * A moment in which the outlines of some waits are broader than otherwise.
 *
 * @param notices whose waits
 * @param part how far it is, 0 to 1: halfway they are broadest
 */
public record Swell(Set<NoticeId> notices, double part) {

    /** None is broader. */
    public static final Swell NONE = new Swell(Set.of(), 1);

    /** By how many pixels an outline is broader at its broadest. */
    private static final double MOST = 2;

    /** Takes a copy of the notices. */
    public Swell {
        notices = Set.copyOf(notices);
    }

    /** By how many pixels the outline of a wait is broader now. */
    public double of(NoticeId notice) {
        double share = Math.sin(Math.PI * part);
        return notices.contains(notice) ? MOST * share * share : 0;
    }
}
